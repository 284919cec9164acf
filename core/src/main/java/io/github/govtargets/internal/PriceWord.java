package io.github.govtargets.internal;

import io.github.govtargets.model.Adjustment;

/** What a word says of the prices and the scope that a change is counted in: 可比, 名义, 实际. */
final class PriceWord {
  private PriceWord() {}

  /** The adjustment that a word with the tag {@link Tag#ADJUSTED} says. */
  static Adjustment adjustment(String word) {
    if (word.contains("不变价")) {
      return Adjustment.CONSTANT_PRICE;
    }
    if (word.contains("可比")) {
      return Adjustment.COMPARABLE;
    }
    if (word.contains("口径")) {
      return Adjustment.SAME_SCOPE;
    }
    return word.startsWith("名义") ? Adjustment.NOMINAL : Adjustment.REAL;
  }
}
