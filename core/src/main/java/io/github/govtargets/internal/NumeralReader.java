package io.github.govtargets.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral at a place: {@code 7}, {@code 1,234.5}, {@code 1.3万亿}, {@code 三千五百}, {@code
 * 千亿}, {@code 百分之二点五}, {@code 三分之一}, {@code 三成}. Refuses what is no numeral: {@code 万众}, {@code
 * 成立}. Stateless.
 */
final class NumeralReader {
  private static final String DIGITS = "零一二三四五六七八九";

  /** As many digits fit a long. */
  private static final int LONG_DIGITS = 18;

  /** Chinese numerals of more letters are none. */
  private static final int LONGEST = 24;

  private NumeralReader() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 to 9, or -1. */
  static int chineseDigit(char c) {
    switch (c) {
      case '〇':
      case '○':
        return 0;
      case '两':
        return 2;
      default:
        return DIGITS.indexOf(c);
    }
  }

  static int chineseScale(char c) {
    switch (c) {
      case '十':
        return 10;
      case '百':
        return 100;
      case '千':
        return 1000;
      default:
        return 0;
    }
  }

  static boolean isChineseNumeral(char c) {
    return c == '万' || c == '亿' || chineseScale(c) > 0 || chineseDigit(c) >= 0;
  }

  /** The numeral at {@code at}, or null. */
  static @Nullable Numeral read(char[] text, int at, int to) {
    char c = text[at];
    if (isDigit(c)) {
      return arabic(text, at, to);
    }
    if (!isChineseNumeral(c)) {
      return null;
    }
    Numeral part = fraction(text, at, to);
    return part != null ? part : chinese(text, at, to);
  }

  /** Digits with decimals, then a scale word. */
  private static Numeral arabic(char[] text, int at, int to) {
    int end = digitsEnd(text, at, to);
    return scale(text, at, end, to, decimal(text, at, end));
  }

  /** The value of digits with separators and a decimal point. */
  private static BigDecimal decimal(char[] text, int at, int end) {
    long digits = 0;
    int decimals = 0;
    boolean point = false;
    if (end - at > LONG_DIGITS) {
      return new BigDecimal(new String(text, at, end - at).replace(",", ""));
    }
    for (int i = at; i < end; i++) {
      if (text[i] == '.') {
        point = true;
      } else if (text[i] != ',') {
        digits = digits * 10 + text[i] - '0';
        decimals += point ? 1 : 0;
      }
    }
    return BigDecimal.valueOf(digits, decimals);
  }

  /** The end of a run of digits with thousands separators and one decimal point. */
  static int digitsEnd(char[] text, int at, int to) {
    int i = at;
    while (i < to && isDigit(text[i])) {
      i++;
    }
    if (i - at <= 3) {
      while (thousands(text, i, to)) {
        i += 4;
      }
    }
    if (i + 1 < to && text[i] == '.' && isDigit(text[i + 1])) {
      i++;
      while (i < to && isDigit(text[i])) {
        i++;
      }
    }
    return i;
  }

  private static boolean thousands(char[] text, int i, int to) {
    return i + 3 < to
        && text[i] == ','
        && isDigit(text[i + 1])
        && isDigit(text[i + 2])
        && isDigit(text[i + 3])
        && (i + 4 >= to || !isDigit(text[i + 4]));
  }

  /** The scale words behind digits: 万, 亿, 万亿, 千万, 百亿, 千. */
  private static Numeral scale(char[] text, int at, int end, int to, BigDecimal amount) {
    int i = end;
    int small = i < to && !startsUnit(text, i, to) ? chineseScale(text[i]) : 0;
    if (small > 0) {
      i++;
    }
    long large = 1;
    if (i < to && text[i] == '万') {
      large = Numeral.WAN;
      i++;
      if (i < to && text[i] == '亿') {
        large = Numeral.WAN_YI;
        i++;
      }
    } else if (i < to && text[i] == '亿') {
      large = Numeral.YI;
      i++;
    }
    if (small == 0) {
      Numeral mixed = large == 1 ? null : mixed(text, at, i, to, amount, large);
      return mixed != null ? mixed : new Numeral(at, i, amount, large, 1, "", false);
    }
    if (large == 1) {
      return new Numeral(at, i, amount, small, 1, "", false);
    }
    return new Numeral(at, i, amount.multiply(BigDecimal.valueOf(small)), large, 1, "", false);
  }

  /** 2万5千, 1亿3千: the part behind the scale word. */
  private static @Nullable Numeral mixed(
      char[] text, int at, int from, int to, BigDecimal amount, long large) {
    int end = from;
    while (end < to && isDigit(text[end])) {
      end++;
    }
    if (end == from
        || end - from > 4
        || end >= to
        || chineseScale(text[end]) < 100
        || startsUnit(text, end, to)) {
      return null;
    }
    BigDecimal rest =
        new BigDecimal(new String(text, from, end - from))
            .multiply(BigDecimal.valueOf(chineseScale(text[end])));
    int next = end + 1;
    boolean counted = next < to && text[next] == '万';
    if (large == Numeral.YI && (counted || isMoreWan(text, next, to))) {
      rest = rest.multiply(BigDecimal.valueOf(Numeral.WAN));
      next += counted ? 1 : 0;
    }
    BigDecimal sum = amount.add(rest.divide(BigDecimal.valueOf(large)));
    return new Numeral(at, next, sum, large, 1, "", false);
  }

  /** 1亿3千多万: whether the 万 of the number stands at {@code at}, behind 多. */
  private static boolean isMoreWan(char[] text, int at, int to) {
    return at + 1 < to && text[at + 1] == '万' && (text[at] == '多' || text[at] == '余');
  }

  /** 千瓦, 千米, 千分点, 百分点: the letter belongs to the unit. */
  private static boolean startsUnit(char[] text, int i, int to) {
    return i + 1 < to
        && (text[i] == '千'
            ? "瓦米克伏卡焦赫帕吨安乏分".indexOf(text[i + 1]) >= 0
            : text[i] == '百' && (text[i + 1] == '分' || text[i + 1] == '帕'));
  }

  /** 百分之八, 千分之三, 三分之一, 五成. */
  private static @Nullable Numeral fraction(char[] text, int at, int to) {
    if (text[at] == '一' && at + 1 < to && text[at + 1] == '半') {
      return new Numeral(at, at + 2, BigDecimal.valueOf(50), 1, 1, "%", true);
    }
    int end = at;
    while (end < to && end - at < LONGEST && isChineseNumeral(text[end])) {
      end++;
    }
    if (end + 1 < to && text[end] == '分' && text[end + 1] == '之') {
      return parts(text, at, end, to);
    }
    if (end == at + 1 && end < to && text[end] == '成' && chineseDigit(text[at]) > 0) {
      boolean half = end + 1 < to && text[end + 1] == '半';
      int more = end + 1 < to ? chineseDigit(text[end + 1]) : -1;
      int rest = half ? 5 : Math.max(more, 0);
      BigDecimal tenths = BigDecimal.valueOf(chineseDigit(text[at]) * 10L + rest);
      return new Numeral(at, half || more > 0 ? end + 2 : end + 1, tenths, 1, 1, "%", true);
    }
    return null;
  }

  private static @Nullable Numeral parts(char[] text, int at, int end, int to) {
    Numeral below = whole(text, at, end);
    int from = end + 2;
    if (below == null || from >= to) {
      return null;
    }
    Numeral above = isDigit(text[from]) ? arabicBare(text, from, to) : chinese(text, from, to);
    if (above == null) {
      return null;
    }
    BigDecimal top = above.amount.multiply(BigDecimal.valueOf(above.scale));
    long bottom = below.amount.longValueExact() * below.scale;
    if (bottom == 100) {
      return new Numeral(at, above.end, top, 1, 1, "%", true);
    }
    if (bottom == 1000) {
      return new Numeral(at, above.end, top, 1, 1, "‰", true);
    }
    if (bottom < 2) {
      return null;
    }
    return new Numeral(
        at, above.end, top.multiply(BigDecimal.valueOf(100)), 1, (int) bottom, "%", true);
  }

  private static Numeral arabicBare(char[] text, int at, int to) {
    int end = digitsEnd(text, at, to);
    return new Numeral(at, end, decimal(text, at, end), 1, 1, "", false);
  }

  private static @Nullable Numeral whole(char[] text, int at, int end) {
    Numeral read = chinese(text, at, end);
    return read != null && read.end == end && read.scale <= Numeral.WAN ? read : null;
  }

  /** Chinese numerals: 三千五百, 二十, 十二点五, 千亿, 一万二千, 三五 (refused), 二〇二五 (as digits). */
  private static @Nullable Numeral chinese(char[] text, int at, int to) {
    return chinese(text, at, to, Numeral.WAN_YI);
  }

  /** The same; only behind a scale below {@code most} a further part is read: 三亿五千万, 一万二千. */
  private static @Nullable Numeral chinese(char[] text, int at, int to, long most) {
    int i = at;
    long section = 0;
    int digit = -1;
    boolean any = false;
    int lastSmall = Integer.MAX_VALUE;
    BigDecimal decimals = BigDecimal.ZERO;
    while (i < to) {
      char c = text[i];
      int small = chineseScale(c);
      int value = chineseDigit(c);
      if (value >= 0) {
        if (digit > 0 || digit == 0 && value == 0) {
          return digitString(text, at, to);
        }
        digit = value;
      } else if (small > 0) {
        if (small >= lastSmall || startsUnit(text, i, to) && any) {
          break;
        }
        section += (long) (digit > 0 ? digit : 1) * small;
        digit = -1;
        lastSmall = small;
      } else {
        break;
      }
      any = true;
      i++;
    }
    section += Math.max(digit, 0);
    if (any && i + 1 < to && text[i] == '点' && chineseDigit(text[i + 1]) >= 0) {
      StringBuilder tail = new StringBuilder("0.");
      for (i++; i < to && tail.length() < LONGEST && chineseDigit(text[i]) >= 0; i++) {
        tail.append(chineseDigit(text[i]));
      }
      decimals = new BigDecimal(tail.toString());
    }
    BigDecimal amount = BigDecimal.valueOf(any ? section : 1).add(decimals);
    if (i < to && (text[i] == '万' || text[i] == '亿')) {
      Numeral scaled = scale(text, at, i, to, amount);
      Numeral more =
          scaled.scale < most && scaled.end < to && chineseDigit(text[scaled.end]) >= 0
              ? tail(text, scaled, to)
              : null;
      return more != null ? more : new Numeral(at, scaled.end, amount, scaled.scale, 1, "", true);
    }
    if (!any) {
      return null;
    }
    return round(at, i, amount);
  }

  /** 一万二千, 一万零五十, 三亿五千万: the part behind 万 or 亿. */
  private static @Nullable Numeral tail(char[] text, Numeral scaled, int to) {
    Numeral rest = chinese(text, scaled.end, to, scaled.scale);
    if (rest == null || rest.amount.scale() > 0) {
      return null;
    }
    BigDecimal below = rest.amount.multiply(BigDecimal.valueOf(rest.scale));
    if (scaled.scale == Numeral.WAN) {
      BigDecimal all = scaled.amount.multiply(BigDecimal.valueOf(Numeral.WAN)).add(below);
      return rest.scale > 1000 ? null : new Numeral(scaled.start, rest.end, all, 1, 1, "", true);
    }
    if (isMoreWan(text, rest.end, to)) {
      below = below.multiply(BigDecimal.valueOf(Numeral.WAN));
    } else if (rest.scale != Numeral.WAN) {
      return null;
    }
    BigDecimal all = scaled.amount.add(below.divide(BigDecimal.valueOf(Numeral.YI)));
    return new Numeral(scaled.start, rest.end, all, Numeral.YI, 1, "", true);
  }

  /** 三千 is 3 × 1000, 三千五百 is 3500 × 1, 千 is 1 × 1000. */
  private static Numeral round(int at, int end, BigDecimal amount) {
    if (amount.scale() <= 0 && amount.signum() > 0) {
      long value = amount.longValueExact();
      for (long scale = 1000; scale >= 100; scale /= 10) {
        if (value % scale == 0 && value / scale < 10) {
          return new Numeral(at, end, BigDecimal.valueOf(value / scale), scale, 1, "", true);
        }
      }
    }
    return new Numeral(at, end, amount, 1, 1, "", true);
  }

  /** 二〇二五: digits one after the other. */
  private static @Nullable Numeral digitString(char[] text, int at, int to) {
    StringBuilder digits = new StringBuilder();
    int i = at;
    for (; i < to && i - at < LONGEST && chineseDigit(text[i]) >= 0; i++) {
      digits.append(chineseDigit(text[i]));
    }
    return digits.length() < 4
        ? null
        : new Numeral(at, i, new BigDecimal(digits.toString()), 1, 1, "", true);
  }
}
