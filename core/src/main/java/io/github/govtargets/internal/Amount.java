package io.github.govtargets.internal;

import java.math.BigDecimal;
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

  /**
   * 3000、4000亿元: a number without scale and unit in a list, in the scale of the last of the list
   * where that brings the two nearer to each other; 8000、1.2万亩 is nearer as it stands.
   */
  Amount inScaleOf(Amount last) {
    if (low == null
        || high != null
        || last.low == null
        || last.low.scale < Numeral.WAN
        || unitStart < unitEnd
        || low.scale > 1
        || !low.unit.isEmpty()) {
      return this;
    }
    BigDecimal other = last.low.amount;
    BigDecimal most = other.multiply(other).multiply(BigDecimal.valueOf(last.low.scale));
    return low.amount.multiply(low.amount).compareTo(most) < 0
        ? quantity(low.scaled(last.low.scale, low.end), unitStart, unitEnd, end, more)
        : this;
  }

  /** Whether the unit is money, 元 or 亿元, in the text that the amount was read from. */
  boolean isYuan(char[] text) {
    return text[unitEnd - 1] == '元';
  }
}
