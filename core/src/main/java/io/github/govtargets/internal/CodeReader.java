package io.github.govtargets.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads the digits that count nothing: parts of names ({@code 5G}, {@code 1+16}, {@code 107国道},
 * {@code 3、4号线}, {@code 3·15}, {@code 283厂}; not {@code 5厂}) and stamps ({@code 01-24}, {@code
 * 2023-01-24}).
 */
final class CodeReader {
  /** Letters that a list of line numbers may have. */
  private static final int LONGEST_LINES = 24;

  /** Latin letters of the shortest word that a number is said of: GDP, but A股. */
  private static final int SHORTEST_WORD = 2;

  /** Digits of the number of a works of the arms industry. */
  private static final int WORKS_DIGITS = 3;

  private final UnitWords units;

  CodeReader(UnitWords units) {
    this.units = units;
  }

  /** The name or stamp that the digits at {@code at} begin or belong to, or null. */
  @Nullable Amount read(char[] text, int at, int to) {
    int end = isDay(text, at, to) ? at + 5 : nameEnd(text, at, to);
    if (end == at) {
      return null;
    }
    Amount.Sort sort = isStamp(text, at, end) ? Amount.Sort.STAMP : Amount.Sort.NAME;
    return Amount.other(sort, at, end);
  }

  /**
   * GDP19亿元, 接入AP4264个: whether the digits at {@code at} count behind a word in Latin letters, with
   * a scale, a rate or a unit behind them; not in PM2.5浓度, G20峰会, ISO9001认证.
   */
  boolean counts(char[] text, int at, int to) {
    int from = at;
    while (from > 0 && isLatin(text[from - 1])) {
      from--;
    }
    boolean word = at - from >= SHORTEST_WORD && (from == 0 || !isLatinOrDigit(text[from - 1]));
    int end = word ? NumeralReader.digitsEnd(text, at, to) : to;
    if (end >= to) {
      return false;
    }
    char next = text[end];
    boolean counted =
        units.counts(text, end, to) && !units.weak(text, end, units.end(text, end, to));
    return next == '万' || next == '亿' || next == '%' || counted;
  }

  /** The end of a name that the digits at {@code at} begin or belong to; {@code at} for none. */
  private int nameEnd(char[] text, int at, int to) {
    char before = at > 0 ? text[at - 1] : ' ';
    boolean behindName = before == '-' && at > 1 && text[at - 2] == '号';
    boolean address = (before == '=' || before == '_') && at > 1 && isLatinOrDigit(text[at - 2]);
    boolean inside =
        address
            || behindName
            || isLatin(before) && !counts(text, at, to)
            || before == '+'
            || before == '×'
            || before == '*';
    int end = NumeralReader.digitsEnd(text, at, to);
    if (inside) {
      return chain(text, end, to);
    }
    if (end >= to) {
      return at;
    }
    char next = text[end];
    boolean padded = text[at] == '0' && end - at > 1 && text[at + 1] != '.';
    if (padded) {
      // 01-24: no amount begins with a nought
      return chain(text, end, to);
    }
    if (next == '×' || next == '*') {
      return product(text, chain(text, end, to), to);
    }
    if (next == '+') {
      return chain(text, end, to);
    }
    if (next == '/' && end + 1 < to && NumeralReader.isDigit(text[end + 1])) {
      return chain(text, end, to);
    }
    if (next == '.'
        && end + 1 < to
        && (NumeralReader.isDigit(text[end + 1]) || isLatin(text[end + 1]))) {
      return chain(text, end, to);
    }
    if (isLatin(next) && units.end(text, end, to) == end) {
      return chain(text, end, to);
    }
    if (next == '强' || startsRoad(text, end, to)) {
      return end;
    }
    if (next == '·') {
      int more = NumeralReader.digitsEnd(text, end + 1, to);
      return more > end + 1 ? more : end;
    }
    if (next == '厂' && end - at == WORKS_DIGITS) {
      return end + 1;
    }
    if ("版型级路号线".indexOf(next) >= 0) {
      return end + 1;
    }
    return numbered(text, at, end, to);
  }

  /** 2×35万千瓦: the scale and the unit behind a product belong to it. */
  private int product(char[] text, int at, int to) {
    int end = at;
    while (end < to && (text[end] == '万' || text[end] == '亿')) {
      end++;
    }
    return end == at ? at : units.end(text, end, to);
  }

  /** 107国道, 336省道. */
  private static boolean startsRoad(char[] text, int at, int to) {
    return at + 1 < to && text[at + 1] == '道' && "国省县乡".indexOf(text[at]) >= 0;
  }

  /** 3、4、10号线: numbers without units whose list ends in a number of a line or a road. */
  private static int numbered(char[] text, int at, int end, int to) {
    int i = end;
    while (i - at < LONGEST_LINES
        && i + 1 < to
        && (text[i] == '、' || text[i] == '和')
        && NumeralReader.isDigit(text[i + 1])) {
      i = NumeralReader.digitsEnd(text, i + 1, to);
    }
    return i < to && text[i] == '号' ? end : at;
  }

  /** The end of the letters, digits and joining marks that go on at {@code from}. */
  static int chain(char[] text, int from, int to) {
    int end = from;
    while (end < to
        && (isLatin(text[end])
            || NumeralReader.isDigit(text[end])
            || text[end] == '+'
            || text[end] == '×'
            || text[end] == '/'
            || text[end] == '-' && end + 1 < to && isLatinOrDigit(text[end + 1])
            || text[end] == '.' && end + 1 < to && isLatinOrDigit(text[end + 1]))) {
      end++;
    }
    return end;
  }

  /** 12-03 alone on a line: month and day, which does not begin with a nought. */
  private static boolean isDay(char[] text, int at, int to) {
    return at + 5 <= to
        && (at == 0 || text[at - 1] == '\n')
        && (at + 5 == to || text[at + 5] == '\n')
        && isStamp(text, at, at + 5)
        && text[at] == '1'
        && text[at + 1] <= '2'
        && text[at + 3] <= '3';
  }

  /** 01-24. */
  private static boolean isStamp(char[] text, int at, int end) {
    return end - at == 5 && text[at + 2] == '-' && isPair(text, at) && isPair(text, at + 3);
  }

  private static boolean isPair(char[] text, int at) {
    return NumeralReader.isDigit(text[at]) && NumeralReader.isDigit(text[at + 1]);
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isLatinOrDigit(char c) {
    return isLatin(c) || NumeralReader.isDigit(c);
  }
}
