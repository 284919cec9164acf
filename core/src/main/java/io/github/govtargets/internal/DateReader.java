package io.github.govtargets.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that a numeral begins: {@code 2025年}, {@code 2025年3月1日}, {@code 3月}, {@code 31日},
 * {@code 2024-2025年}, {@code 二〇三五年}. Stateless.
 */
final class DateReader {
  private static final WordList DAY_PART = WordTable.RULES.list("daypart");

  private DateReader() {}

  /** The date that begins with {@code number} at {@code at}, or null. */
  static @Nullable Amount read(char[] text, int at, int to, Numeral number) {
    int end = number.end;
    boolean year = isYear(number);
    if (year && end < to && text[end] == '年') {
      return monthAndDay(text, at, end + 1, to, number.amount.intValueExact());
    }
    if (year && !number.chinese) {
      int second = secondYear(text, end, to);
      if (second > 0) {
        return Amount.date(at, second, number.amount.intValueExact(), 0, 0);
      }
      if (end < to && isCounted(text[end])) {
        return null;
      }
      return Amount.date(at, end, number.amount.intValueExact(), 0, 0);
    }
    if (number.scale != 1 || number.amount.scale() != 0 || end >= to) {
      return null;
    }
    int clock = clockEnd(text, at, end, to, number);
    if (clock > end) {
      return Amount.other(Amount.Sort.STAMP, at, clock);
    }
    int value = number.amount.precision() > 2 ? 0 : number.amount.intValueExact();
    if (text[end] == '月' && value >= 1 && value <= 12) {
      return day(text, at, monthEnd(text, end + 1, to), to, 0, value);
    }
    return text[end] == '日' && value >= 1 && value <= 31
        ? Amount.date(at, end + 1, 0, 0, value)
        : null;
  }

  /**
   * 下午1时30分, 1月5日上午10点, 9时30分: behind the time of the day; {@code end} for others, 24小时 and 提出3点建议.
   */
  private static int clockEnd(char[] text, int at, int end, int to, Numeral number) {
    if (text[end] != '时' && text[end] != '点' || number.amount.precision() > 2) {
      return end;
    }
    int minutes = pairEnd(text, end + 1, to, '分', 59);
    if (minutes > end + 1) {
      return minutes + 1;
    }
    boolean day = DAY_PART.ends(text, Math.max(0, at - 2), at);
    int behind = end + 1;
    return day ? behind < to && "许整".indexOf(text[behind]) >= 0 ? behind + 1 : behind : end;
  }

  /** Characters that make a number of four digits a quantity and no year: 2000家, 2035个. */
  private static boolean isCounted(char c) {
    return c >= 0x80 && "，。；、：！？（）“”《》\n中发年国议远版届".indexOf(c) < 0 || c == '%' || c == '.';
  }

  private static boolean isYear(Numeral number) {
    if (number.scale != 1 || number.amount.scale() != 0 || number.amount.precision() != 4) {
      return false;
    }
    int value = number.amount.intValueExact();
    return value >= 1900 && value <= 2100 && number.end - number.start == 4;
  }

  /** Behind the second year of 2024-2025年; 0 where there is none. */
  private static int secondYear(char[] text, int at, int to) {
    int i = at;
    while (i < to
        && (text[i] == '-'
            || text[i] == '—'
            || text[i] == '至'
            || text[i] == '～'
            || text[i] == '~')) {
      i++;
    }
    if (i == at) {
      return 0;
    }
    int digits = i;
    while (digits < to && NumeralReader.isDigit(text[digits])) {
      digits++;
    }
    boolean fits = digits - i == 4 || digits - i == 2;
    return fits && digits < to && text[digits] == '年' ? digits + 1 : 0;
  }

  private static Amount monthAndDay(char[] text, int at, int from, int to, int year) {
    int end = pairEnd(text, from, to, '月', 12);
    if (end == from) {
      // 2019年度, but 2019年度假
      boolean whole = WordList.startsWith(text, from, to, "度");
      boolean other = whole && from + 1 < to && "假过".indexOf(text[from + 1]) >= 0;
      return Amount.date(at, whole && !other ? from + 1 : from, year, 0, 0);
    }
    return day(text, at, monthEnd(text, end + 1, to), to, year, value(text, from, end));
  }

  /** 4月份: behind 份, which is a part of the month; but 4月份额. */
  private static int monthEnd(char[] text, int at, int to) {
    boolean share = at + 1 < to && text[at + 1] == '额';
    return at < to && text[at] == '份' && !share ? at + 1 : at;
  }

  private static Amount day(char[] text, int at, int from, int to, int year, int month) {
    int end = pairEnd(text, from, to, '日', 31);
    return end == from
        ? Amount.date(at, from, year, month, 0)
        : Amount.date(at, end + 1, year, month, value(text, from, end));
  }

  /**
   * The end of one or two digits before {@code unit}, of 1 to {@code most}; {@code from} for none.
   */
  private static int pairEnd(char[] text, int from, int to, char unit, int most) {
    int end = from;
    while (end < to && end - from < 2 && NumeralReader.isDigit(text[end])) {
      end++;
    }
    if (end == from || end == to || text[end] != unit) {
      return from;
    }
    int value = value(text, from, end);
    return value >= 1 && value <= most ? end : from;
  }

  private static int value(char[] text, int from, int end) {
    return Integer.parseInt(new String(text, from, end - from));
  }
}
