package io.github.govtargets.internal;

/** A few characters; asked for one that is none of them, it mostly answers without a search. */
final class CharSet {
  private final String chars;

  /** The low six bits of the characters. */
  private final long filter;

  CharSet(String chars) {
    this.chars = chars;
    this.filter = chars.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
  }

  boolean contains(char c) {
    return (filter >>> c & 1) != 0 && chars.indexOf(c) >= 0;
  }
}
