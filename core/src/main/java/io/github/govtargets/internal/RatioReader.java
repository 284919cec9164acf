package io.github.govtargets.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads fractions and proportions: {@code 1/3}, {@code 3:1}, {@code 19.3:48.9:31.8}; tells times of
 * day from them. Stateless.
 */
final class RatioReader {
  /** The last letters of words before a value: 缩小到, 降至, 突破, 不高于, 控制在, 由. */
  private static final String BEFORE_VALUE = "到至为达过破于在由从超比";

  private RatioReader() {}

  /** The proportion whose first number is {@code [at, end)}, or null. */
  static @Nullable Amount read(char[] text, int at, int end, int to) {
    int last = ratioEnd(text, end, to);
    if (last == end) {
      return null;
    }
    Amount.Sort sort = isClock(text, at, end, last) ? Amount.Sort.STAMP : Amount.Sort.RATIO;
    return Amount.other(sort, at, last);
  }

  /**
   * 收入比缩小到2.1:1, 由2.3:1: how many to one, behind a letter that a value follows; or null, as for
   * 按3:1分担, 为3:1的比例, 3:1:1.
   */
  static @Nullable Numeral toOne(char[] text, Numeral low, int to) {
    int one = low.end + 1;
    if (one >= to || text[one] != '1' || !isColon(text[low.end]) || low.start == 0) {
      return null;
    }
    int end = one + 1;
    boolean value = BEFORE_VALUE.indexOf(text[low.start - 1]) >= 0;
    boolean ends =
        end >= to
            || !isColon(text[end])
                && text[end] != '.'
                && text[end] != '的'
                && text[end] != '比'
                && !NumeralReader.isDigit(text[end]);
    return value && ends && low.scale == 1 && low.unit.isEmpty()
        ? new Numeral(low.start, end, low.amount, 1, 1, "", false)
        : null;
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '∶';
  }

  /** 2023-01-24 16:40, 7日16:40:05, 9:00 at the start of a line: pairs of digits behind a date. */
  private static boolean isClock(char[] text, int at, int end, int last) {
    int before = at - 1;
    while (before >= 0 && text[before] == ' ') {
      before--;
    }
    boolean dated = before < 0 || "日\n".indexOf(text[before]) >= 0;
    dated |= before < at - 1 && NumeralReader.isDigit(text[before]);
    boolean pairs = dated && end - at <= 2 && (last - end) % 3 == 0;
    for (int i = end; pairs && i < last; i += 3) {
      pairs = text[i + 1] < '6' && NumeralReader.isDigit(text[i + 2]);
    }
    return pairs;
  }

  /** 占全国1/3以上: a fraction with small terms, in Chinese letters on the left; or null. */
  static @Nullable Numeral share(char[] text, int at, int to) {
    int slash = at;
    while (slash < to && slash - at < 2 && NumeralReader.isDigit(text[slash])) {
      slash++;
    }
    int end = slash + 1;
    while (end < to && end - slash <= 2 && NumeralReader.isDigit(text[end])) {
      end++;
    }
    boolean shape = slash < to && text[slash] == '/' && end > slash + 1;
    boolean letter = at > 0 && text[at - 1] >= 0x4E00 && text[at - 1] < 0xA000;
    if (!shape || !letter || end < to && goesOn(text[end])) {
      return null;
    }
    int above = Integer.parseInt(new String(text, at, slash - at));
    int below = Integer.parseInt(new String(text, slash + 1, end - slash - 1));
    return above == 0 || above >= below
        ? null
        : new Numeral(at, end, BigDecimal.valueOf(above * 100L), 1, below, "%", false);
  }

  /** 1/3/5, 1/3a: no fraction ends here. */
  private static boolean goesOn(char c) {
    return c == '/' || CodeReader.isLatinOrDigit(c);
  }

  private static int ratioEnd(char[] text, int at, int to) {
    int end = at;
    while (end + 1 < to && isColon(text[end]) && NumeralReader.isDigit(text[end + 1])) {
      end = NumeralReader.digitsEnd(text, end + 1, to);
    }
    return end;
  }
}
