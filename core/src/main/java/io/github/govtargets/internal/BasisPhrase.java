package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.unit.Unit;

/**
 * What a threshold bounds, by the verb nearest to it, as {@link BasisRule} says for running text:
 * {@code 增长7%} is a growth, {@code 增长7亿元} an increase, {@code 提高2个百分点} an increase, {@code 建成30所}
 * an output.
 */
final class BasisPhrase {
  private static final WordList EASING = WordTable.RULES.list("easing");

  private BasisPhrase() {}

  /**
   * The basis.
   *
   * @param verb the verb before the value, or none
   * @param rate the rate noun before that: 涨幅, or none
   * @param action the verb before the indicator, or none
   * @param adds whether the indicator's name says 新增
   */
  static Basis of(
      Phrase phrase,
      Bound bound,
      Phrase.Word verb,
      Phrase.Word rate,
      Phrase.Word action,
      boolean adds,
      PhraseParts.Reckoning reckoning) {
    Unit unit = bound.value().or(bound::low).orElseThrow().unit();
    boolean points = unit.symbol().endsWith("百分点") || unit.symbol().endsWith("百分點");
    boolean relative = isRelative(unit);
    boolean down = verb.has(Tag.FALL) || rate.has(Tag.RATE_DOWN);
    switch (reckoning) {
      case OUTPUT:
        return Basis.OUTPUT;
      case RELATIVE:
        return down ? Basis.DECLINE : Basis.GROWTH;
      case ABSOLUTE:
        return down ? Basis.DECREASE : Basis.INCREASE;
      default:
        break;
    }
    if (rate.start() >= 0) {
      return change(down, !points);
    }
    if (verb.has(Tag.bits(Tag.TO, Tag.KEEP, Tag.AT, Tag.SHARE))) {
      return Basis.LEVEL;
    }
    if (verb.has(Tag.bits(Tag.GROW, Tag.RISE, Tag.FALL))) {
      return change(down, relative);
    }
    Phrase.Word acted = verb.has(Tag.LIGHT) ? verb : action;
    return byAction(phrase, acted, relative, points, adds, unit);
  }

  private static Basis change(boolean down, boolean relative) {
    if (relative) {
      return down ? Basis.DECLINE : Basis.GROWTH;
    }
    return down ? Basis.DECREASE : Basis.INCREASE;
  }

  private static Basis byAction(
      Phrase phrase,
      Phrase.Word action,
      boolean relative,
      boolean points,
      boolean adds,
      Unit unit) {
    boolean falls = action.has(Tag.FALL);
    if (relative) {
      return falls ? Basis.DECLINE : Basis.LEVEL;
    }
    if (points) {
      return falls ? Basis.DECREASE : action.start() >= 0 ? Basis.INCREASE : Basis.LEVEL;
    }
    if (action.start() < 0) {
      return adds ? Basis.INCREASE : Basis.LEVEL;
    }
    if (action.has(Tag.ADD)) {
      return Basis.INCREASE;
    }
    if (action.has(Tag.LIGHT)) {
      return phrase.folded(action.start(), action.end()).equals("实现") || unit.symbol().endsWith("元")
          ? Basis.LEVEL
          : Basis.OUTPUT;
    }
    return falls && !EASING.is(phrase.text, action.start(), action.end())
        ? Basis.DECREASE
        : Basis.OUTPUT;
  }

  static boolean isRelative(Unit unit) {
    switch (unit.symbol()) {
      case "%":
      case "‰":
      case "倍":
      case "成":
      case "番":
        return true;
      default:
        return false;
    }
  }
}
