package io.github.govtargets.internal;

/**
 * The name of an indicator.
 *
 * @param name as written, without damage
 * @param key folded to simplified script, for comparison
 * @param start first letter of the name's own words in the matching layer
 * @param end behind the last letter
 */
record Name(String name, String key, int start, int end) {
  /** 投资（不含铁路）: this name and {@code aside} in brackets, at the place of the aside. */
  Name with(Name aside) {
    return new Name(
        name + "（" + aside.name + "）", key + "（" + aside.key + "）", aside.start, aside.end);
  }
}
