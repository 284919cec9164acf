package io.github.govtargets.internal;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or a range of two, where it stands; or a number that is a date or a name.
 */
final class Amount {
  /** What sort of number the letters around it make it. */
  enum Sort {
    QUANTITY,
    DATE,
    NAME,
    ORDINAL,
    /** 01-24: a day as page feet write it. */
    STAMP,
    /** 前十, 第3位, 第一: a position. */
    RANK,
    RATIO
  }

  final Sort sort;
  final int start;
  final int end;
  final @Nullable Numeral low;
  final @Nullable Numeral high;

  /** Place of the unit as written; empty where none is. */
  final int unitStart;

  final int unitEnd;

  /** 多 or 余 behind the number. */
  final boolean more;

  /** Year, month and day of a date; 0 where not said. */
  final int year;

  final int month;
  final int day;

  private Amount(
      Sort sort,
      int start,
      int end,
      @Nullable Numeral low,
      @Nullable Numeral high,
      int unitStart,
      int unitEnd,
      boolean more,
      int year,
      int month,
      int day) {
    this.sort = sort;
    this.start = start;
    this.end = end;
    this.low = low;
    this.high = high;
    this.unitStart = unitStart;
    this.unitEnd = unitEnd;
    this.more = more;
    this.year = year;
    this.month = month;
    this.day = day;
  }

  static Amount quantity(Numeral low, int unitStart, int unitEnd, int end, boolean more) {
    return new Amount(Sort.QUANTITY, low.start, end, low, null, unitStart, unitEnd, more, 0, 0, 0);
  }

  static Amount range(Numeral low, Numeral high, int unitStart, int unitEnd, int end) {
    return new Amount(Sort.QUANTITY, low.start, end, low, high, unitStart, unitEnd, false, 0, 0, 0);
  }

  static Amount date(int start, int end, int year, int month, int day) {
    return new Amount(Sort.DATE, start, end, null, null, end, end, false, year, month, day);
  }

  static Amount position(Sort sort, Numeral position, int start, int end) {
    return new Amount(sort, start, end, position, null, end, end, false, 0, 0, 0);
  }

  static Amount other(Sort sort, int start, int end) {
    return new Amount(sort, start, end, null, null, end, end, false, 0, 0, 0);
  }

  /** Whether the unit is money, 元 or 亿元, in the text that the amount was read from. */
  boolean isYuan(char[] text) {
    return text[unitEnd - 1] == '元';
  }
}
