package io.github.govtargets.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day, a month, a quarter, half a year or a year: {@code 2025年}, {@code 二〇二五年}, {@code
 * 2025年6月30日}, {@code 6月}, {@code 今年三季度}, {@code 明年上半年}.
 *
 * @param first first day
 * @param last last day
 * @param year its year
 * @param end behind the last letter
 */
record DatePhrase(LocalDate first, LocalDate last, int year, int end) {
  private static final String[] YEARS = {"前年", "去年", "上年", "今年", "本年", "明年", "后年"};
  private static final int[] AWAY = {-2, -1, -1, 0, 0, 1, 2};
  private static final String[] NUMERALS = {"一", "二", "三", "四"};

  /**
   * The date at {@code at}, or null.
   *
   * @param year the year of a date that names none; 0 where there is none
   */
  static @Nullable DatePhrase read(Phrase phrase, int at, int to, int year) {
    for (int i = 0; i < YEARS.length; i++) {
      if (phrase.is(at, to, YEARS[i])) {
        int end = phrase.is(at + 2, to, "度") ? at + 3 : at + 2;
        return year == 0 ? needsYear(phrase, at) : part(phrase, end, to, year + AWAY[i], true);
      }
    }
    boolean negative = phrase.is(at, to, "负");
    int from = negative ? at + 1 : at;
    int end = digits(phrase, from, to);
    int value = value(phrase, from, end);
    if (end - from >= 4 && end - from <= 9 && value >= 0 && phrase.is(end, to, "年")) {
      return part(phrase, end + 1, to, negative ? -value : value, true);
    }
    if (negative) {
      return null;
    }
    DatePhrase part = part(phrase, at, to, year == 0 ? 2000 : year, false);
    return part != null && year == 0 ? needsYear(phrase, at) : part;
  }

  private static @Nullable DatePhrase needsYear(Phrase phrase, int at) {
    phrase.fail(at, "which year is meant has to be given");
    return null;
  }

  /** Whether it is a whole year. */
  boolean isYear() {
    return first.getDayOfYear() == 1 && last.getMonthValue() == 12;
  }

  /** 6月30日, 上半年, 第三季度; or with {@code named} nothing but the year before. */
  private static @Nullable DatePhrase part(Phrase phrase, int at, int to, int year, boolean named) {
    if (phrase.is(at, to, "上半年")) {
      return months(year, 1, 6, at + 3);
    }
    if (phrase.is(at, to, "下半年")) {
      return months(year, 7, 12, at + 3);
    }
    int quarter = phrase.is(at, to, "第") ? at + 1 : at;
    for (int i = 0; i < NUMERALS.length; i++) {
      boolean said =
          phrase.is(quarter, to, NUMERALS[i] + "季度") || phrase.is(quarter, to, (i + 1) + "季度");
      if (said) {
        return months(year, 3 * i + 1, 3 * i + 3, quarter + 3);
      }
    }
    DatePhrase first = firstMonths(phrase, at, to, year);
    if (first != null) {
      return first;
    }
    int end = digits(phrase, at, to);
    int month = value(phrase, at, end);
    if (end - at <= 2 && month >= 1 && month <= 12 && phrase.is(end, to, "月")) {
      return month(phrase, end + 1, to, year, month);
    }
    return named ? months(year, 1, 12, at) : null;
  }

  /** 前三季度, 前11个月. */
  private static @Nullable DatePhrase firstMonths(Phrase phrase, int at, int to, int year) {
    if (!phrase.is(at, to, "前")) {
      return null;
    }
    int end = digits(phrase, at + 1, to);
    int count = value(phrase, at + 1, end);
    int of = phrase.is(end, to, "个") ? end + 1 : end;
    boolean quarters = phrase.is(of, to, "季度");
    int months = quarters ? 3 * count : count;
    boolean said = quarters || of > end && phrase.is(of, to, "月");
    return said && count >= 1 && months <= 12
        ? months(year, 1, months, quarters ? of + 2 : of + 1)
        : null;
  }

  private static DatePhrase month(Phrase phrase, int at, int to, int year, int month) {
    int from = phrase.is(at, to, "份") ? at + 1 : at;
    int end = digits(phrase, from, to);
    boolean said = end > from && (phrase.is(end, to, "日") || phrase.is(end, to, "号"));
    if (said) {
      try {
        LocalDate day = LocalDate.of(year, month, value(phrase, from, end));
        return new DatePhrase(day, day, year, end + 1);
      } catch (DateTimeException e) {
        phrase.fail(from, "no such day");
      }
    }
    return months(year, month, month, from);
  }

  private static DatePhrase months(int year, int first, int last, int end) {
    return new DatePhrase(
        LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), year, end);
  }

  /** Behind digits of either kind. */
  static int digits(Phrase phrase, int at, int to) {
    int end = at;
    while (end < to && NumeralReader.isDigit(phrase.text[end])) {
      end++;
    }
    while (end < to
        && !(end > at && NumeralReader.isDigit(phrase.text[end - 1]))
        && (NumeralReader.chineseDigit(phrase.text[end]) >= 0 || phrase.text[end] == '十')) {
      end++;
    }
    return end;
  }

  /** The number that such digits write: 2025, 二〇二五, 十二; 0 for no digits, -1 for others. */
  static int value(Phrase phrase, int at, int end) {
    if (end - at > 9) {
      return -1;
    }
    int value = 0;
    for (int i = at; i < end; i++) {
      char c = phrase.text[i];
      if (c == '十') {
        // 十, 十二, 二十, 二十一: no other place for 十 in a date
        int tens = i == at ? 1 : value;
        int ones = i + 1 < end ? NumeralReader.chineseDigit(phrase.text[i + 1]) : 0;
        boolean fits = i - at <= 1 && end - i <= 2 && ones >= 0;
        return fits ? 10 * tens + ones : -1;
      }
      value = 10 * value + (NumeralReader.isDigit(c) ? c - '0' : NumeralReader.chineseDigit(c));
    }
    return value;
  }
}
