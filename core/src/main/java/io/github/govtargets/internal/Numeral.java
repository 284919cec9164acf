package io.github.govtargets.internal;

import java.math.BigDecimal;

/**
 * One number as written: exact amount, scale and divisor; no unit. {@code 1.3万亿} is 1.3 × 10^12.
 */
final class Numeral {
  static final long WAN = 10_000L;
  static final long YI = 100_000_000L;
  static final long WAN_YI = 1_000_000_000_000L;

  final int start;
  final int end;
  final BigDecimal amount;
  final long scale;
  final int of;

  /** The unit that the numeral itself says: % for 百分之, 成 and 分之; empty for none. */
  final String unit;

  /** Written in Chinese numerals alone. */
  final boolean chinese;

  Numeral(int start, int end, BigDecimal amount, long scale, int of, String unit, boolean chinese) {
    this.start = start;
    this.end = end;
    this.amount = amount;
    this.scale = scale;
    this.of = of;
    this.unit = unit;
    this.chinese = chinese;
  }

  Numeral scaled(long scale, int end) {
    return new Numeral(start, end, amount, scale, of, unit, chinese);
  }
}
