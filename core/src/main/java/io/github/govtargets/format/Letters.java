package io.github.govtargets.format;

import java.util.HashMap;
import java.util.Map;

/**
 * Maps letters one by one: to simplified script for comparison, and the format's own words out of
 * it.
 */
final class Letters {
  private static final Letters FOLDED = load("text/fold.txt");
  private static final Letters TRADITIONAL = load("format/traditional.tsv");

  private final Map<Character, Character> pairs;

  private Letters(Map<Character, Character> pairs) {
    this.pairs = pairs;
  }

  /** {@code text} in simplified script. */
  static String folded(String text) {
    return FOLDED.map(text);
  }

  /** The format's own words and units in traditional script; no general conversion. */
  static String traditional(String text) {
    return TRADITIONAL.map(text);
  }

  private String map(String text) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      mapped.append(pairs.getOrDefault(c, c).charValue());
    }
    return mapped.toString();
  }

  private static Letters load(String table) {
    Map<Character, Character> pairs = new HashMap<>();
    for (String line : Tables.lines(table)) {
      if (line.length() % 2 != 0) {
        throw new IllegalStateException(table + ": half a pair: " + line);
      }
      for (int i = 0; i < line.length(); i += 2) {
        pairs.put(line.charAt(i), line.charAt(i + 1));
      }
    }
    return new Letters(pairs);
  }
}
