package io.github.govtargets.unit;

import java.math.BigInteger;

/**
 * The number in front of a denominator: {@code 万} in 吨/万元, {@code 10万} in 例/10万人, nothing in 元/人.
 */
final class Multiplier {
  private Multiplier() {}

  /** Where the number at the start of {@code text} ends; 0 where none stands. */
  static int end(String text) {
    int end = digits(text);
    while (end < text.length() && power(text.charAt(end)) > 0) {
      end++;
    }
    return end;
  }

  /** The number that the first {@code end} characters of {@code text} write: 1 for none. */
  static Ratio value(String text, int end) {
    int digits = Math.min(digits(text), end);
    BigInteger value = digits == 0 ? BigInteger.ONE : new BigInteger(text.substring(0, digits));
    for (int i = digits; i < end; i++) {
      value = value.multiply(BigInteger.TEN.pow(power(text.charAt(i))));
    }
    return Ratio.of(value, BigInteger.ONE);
  }

  /** How many digits {@code text} starts with; none where the first is a zero. */
  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0 && text.charAt(0) == '0' ? 0 : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The power of ten that a multiplier stands for, 0 for other characters. */
  private static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }
}
