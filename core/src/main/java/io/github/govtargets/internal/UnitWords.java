package io.github.govtargets.internal;

import io.github.govtargets.unit.Dimension;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;

/** The units of a catalogue as they stand directly behind a number, longest first. */
final class UnitWords {
  private static final int WEAK = 1;

  /** Counts things, which have no parts: 家, 件. */
  private static final int COUNT = 2;

  private final Trie trie = new Trie(1024);
  private final Vocabulary vocabulary;

  UnitWords(UnitCatalog catalog, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (String symbol : catalog.symbols()) {
      Unit unit = catalog.resolve(symbol);
      // a weak unit of two letters or more is a counted noun, 2.3万学位; but not behind 个: 2个季度
      boolean clear = !unit.weak() || symbol.length() > 1 && symbol.charAt(0) == '个';
      if (clear || symbol.length() == 1 && symbol.charAt(0) >= 0x80) {
        boolean counts = unit.dimension() == Dimension.COUNT;
        trie.add(symbol, (clear ? 0 : WEAK) | (counts ? COUNT : 0));
      }
    }
  }

  /** The end of the unit at {@code at}, composites included; {@code at} where there is none. */
  int end(char[] text, int at, int to) {
    int end = single(text, at, to);
    if (end == at) {
      return at;
    }
    while (end < to && (text[end] == '/' || text[end] == '·')) {
      int below = end + 1;
      while (below < to && "十百千万亿".indexOf(text[below]) >= 0) {
        // 立方米/万元
        below++;
      }
      int next = single(text, below, to);
      if (next == below) {
        break;
      }
      end = next;
    }
    return bracketed(text, end, to);
  }

  /** True where the unit at {@code [at, end)} may as well begin another word. */
  boolean weak(char[] text, int at, int end) {
    long found = trie.longest(text, at, end);
    return found >= 0 && (found & WEAK) != 0;
  }

  /** Whether a unit stands at {@code at} that counts things. */
  boolean counts(char[] text, int at, int to) {
    long found = trie.longest(text, at, to);
    return found >= 0 && (found & COUNT) != 0;
  }

  private int single(char[] text, int at, int to) {
    long found = trie.longest(text, at, to);
    int last = at + (int) (found >>> 32);
    if (found >= 0 && NumeralReader.isDigit(text[last - 1]) && isDigit(text, last, to)) {
      // 2m22年, 2m3.5: a digit of m2 or m3 is none of the next number
      found = trie.longest(text, at, last - 1);
    }
    if (found < 0) {
      return at;
    }
    int length = (int) (found >>> 32);
    long word = vocabulary.longest(text, at, to);
    boolean hidden =
        word >= 0
            && (int) (word >>> 32) > length
            && (vocabulary.tags((int) word) & Tag.PLAIN.bit) != 0;
    return hidden ? at : at + length;
  }

  /** 户（套）, 台（套）: one unit. */
  private int bracketed(char[] text, int end, int to) {
    if (end < to && text[end] == '（') {
      int inner = single(text, end + 1, to);
      if (inner > end + 1 && inner < to && text[inner] == '）') {
        return inner + 1;
      }
    }
    return end;
  }

  /** Whether a number goes on at {@code at}. */
  private static boolean isDigit(char[] text, int at, int to) {
    int digit = at < to && text[at] == '.' ? at + 1 : at;
    return digit < to && NumeralReader.isDigit(text[digit]);
  }
}
