package io.github.govtargets.text;

import java.util.BitSet;

/** Which characters and which pairs of neighbours a text has, annotations aside. */
final class TextStatistics {
  private static final int BITS = 1 << 20;

  private final int[] counts = new int[0x10000];
  private final BitSet pairs = new BitSet(BITS);

  /** Reads a whole text once. */
  static TextStatistics of(char[] text) {
    TextStatistics statistics = new TextStatistics();
    Annotation annotation = new Annotation(text);
    char before = 0;
    int i = 0;
    while (i < text.length) {
      if (annotation.read(i) && annotation.isToned()) {
        i = annotation.end();
        continue;
      }
      char c = text[i++];
      statistics.counts[c]++;
      if (Marks.isIdeograph(before) && Marks.isIdeograph(c)) {
        statistics.pairs.set(hash(before, c));
      }
      before = c;
    }
    return statistics;
  }

  private static int hash(char first, char second) {
    int mixed = (first << 16 | second) * 0x9E3779B1;
    return mixed >>> 12;
  }

  /** How often a character stands in the text. */
  int count(char c) {
    return counts[c];
  }

  /** Whether two characters stand side by side somewhere in the text (in rare cases others do). */
  boolean hasPair(char first, char second) {
    return pairs.get(hash(first, second));
  }
}
