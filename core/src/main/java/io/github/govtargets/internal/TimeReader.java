package io.github.govtargets.internal;

import io.github.govtargets.model.DeadlineOrigin;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that a sentence names: {@code 到2025年}, {@code “十四五”末}, {@code 年底前}, {@code 上半年},
 * {@code 三年内}, {@code 10月底前}.
 */
final class TimeReader {
  static final WordList YEAR_WORD = WordTable.RULES.list("yearword");
  private static final WordList AS_OF = WordTable.RULES.list("asof");

  private static final long TOGETHER =
      Tag.bits(Tag.CUMULATIVE, Tag.YEARLY, Tag.GROW, Tag.RISE, Tag.FALL);

  private final Tokens tokens;

  TimeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The time that begins at {@code token}, or null. */
  @Nullable TimeExpression read(int token, int limit, int reportYear) {
    if (tokens.isDate(token)) {
      return date(token, reportYear);
    }
    if (tokens.isQuantity(token)) {
      Amount month = month(token);
      return month == null ? within(token, reportYear) : date(token, month, reportYear);
    }
    if (tokens.has(token, Tag.TIME)) {
      return word(token, reportYear);
    }
    return plan(token, limit, reportYear);
  }

  /** 3、6月分别开工: the month of a number before another; null for 3、6个. */
  private @Nullable Amount month(int token) {
    Amount amount = tokens.amount(token);
    int next = token + 2;
    boolean listed =
        next < tokens.size()
            && amount.end == amount.unitStart
            && amount.end - amount.start <= 2
            && tokens.kind(token + 1) == Tokens.LIST
            && tokens.isDate(next);
    Numeral low = amount.low;
    if (!listed || low == null || low.amount.scale() > 0) {
      return null;
    }
    Amount last = tokens.amount(next);
    int month = low.amount.intValue();
    return last.year == 0 && last.day == 0 && month > 0 && month < last.month
        ? Amount.date(amount.start, amount.end, 0, month, 0)
        : null;
  }

  private @Nullable TimeExpression date(int token, int reportYear) {
    return date(token, tokens.amount(token), reportYear);
  }

  private @Nullable TimeExpression date(int token, Amount amount, int reportYear) {
    int y = amount.year > 0 ? amount.year : yearBefore(token, reportYear);
    boolean vision = tokens.startsWith(amount.end, "远景");
    if (y == ReportHead.NO_YEAR || amount.year == 0 && amount.month == 0 || vision) {
      // 实现2035年远景目标
      return null;
    }
    boolean whole = amount.month == 0;
    int behind = token + 1;
    boolean parted = whole && behind < tokens.size() && tokens.has(behind, Tag.TIME);
    TimeWord months = parted ? months(behind) : null;
    if (months != null) {
      return part(token, partEnd(behind), y, months, y < reportYear, true);
    }
    Amount until = until(token);
    int lastYear = until.year > 0 ? lastYear(until) : y;
    boolean asOf = token > 0 && tokens.is(token - 1, AS_OF);
    boolean past = lastYear < reportYear || asOf && reportYear == ReportHead.NO_YEAR;
    int stop = until.end + suffix(until.end);
    boolean to = token > 0 && endsWithTo(token - 1);
    boolean due = to || "前底末".indexOf(tokens.text[stop - 1]) >= 0 && !(asOf && past);
    int third = whole ? 0 : third(until.end);
    LocalDate first =
        day(y, Math.max(1, amount.month), third > 0 ? third * 10 - 9 : Math.max(1, amount.day));
    int month = until.month > 0 ? until.month : amount.month;
    LocalDate last = lastDay(lastYear, month, until.day, third);
    if (past && tokens.startsWith(stop, "以来")) {
      last = LocalDate.of(reportYear - 1, 12, 31);
      stop += 2;
    }
    while (last.isBefore(first)) {
      last = last.plusYears(1);
    }
    due |= !past && (lastYear > reportYear || !whole);
    return expression(token, stop, first, last, due, past, amount.year > 0);
  }

  /** 去年6月, 明年上半年: the year that the word before {@code token} says; else the report's own. */
  private int yearBefore(int token, int reportYear) {
    if (reportYear == ReportHead.NO_YEAR || !isYearWord(token - 1)) {
      return reportYear;
    }
    char word = tokens.first(token - 1);
    return word == '今' ? reportYear : word == '明' ? reportYear + 1 : reportYear - 1;
  }

  private boolean isYearWord(int token) {
    return token >= 0 && tokens.is(token, YEAR_WORD);
  }

  /** 10月1日至7日, 2021年3月至6月, 2024年至2025年: the date behind 至; else the one at {@code token}. */
  private Amount until(int token) {
    int next = token + 2;
    boolean span =
        next < tokens.size()
            && tokens.isDate(next)
            && (tokens.amount(token).year > 0 || tokens.amount(next).year == 0)
            && (tokens.is(token + 1, "至") || tokens.is(token + 1, "到"));
    return tokens.amount(span ? next : token);
  }

  /** The year of a date, the second one of 2024-2025年 and 2024-25年. */
  private int lastYear(Amount date) {
    int end = date.end - 1;
    int from = end;
    while (from > date.start && NumeralReader.isDigit(tokens.text[from - 1])) {
      from--;
    }
    int digits = end - from;
    if (digits == 0 || tokens.text[end] != '年') {
      return date.year;
    }
    int year = Integer.parseInt(new String(tokens.text, from, digits));
    return digits == 2 ? date.year / 100 * 100 + year : year;
  }

  /** 上旬, 中旬 or 下旬 at {@code at}: 1, 2 or 3; 0 for none. */
  private int third(int at) {
    return tokens.startsWith(at + 1, "旬") ? "上中下".indexOf(tokens.text[at]) + 1 : 0;
  }

  private static LocalDate lastDay(int year, int month, int day, int third) {
    int end = third % 3 > 0 ? third * 10 : 31;
    return day(year, month > 0 ? month : 12, day > 0 ? day : end);
  }

  /** The day, or the last of its month: 2月30日. */
  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
  }

  private boolean endsWithTo(int token) {
    char last = tokens.text[tokens.end(token) - 1];
    return last == '到' || last == '至' && !tokens.is(token, AS_OF);
  }

  /** The length of 底前, 年底前, 末, 底, 前, 以前, 之前 at {@code at}. */
  private int suffix(int at) {
    for (String word : SUFFIXES) {
      if (tokens.startsWith(at, word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static final String[] SUFFIXES = {
    "年底前", "底以前", "底之前", "中旬前", "上旬前", "下旬前", "底前", "末前", "年底", "以前", "之前", "底", "末", "前", "中旬",
    "上旬", "下旬", "初"
  };

  /** 三年内, 1-2年内: the report's own year is the first. */
  private @Nullable TimeExpression within(int token, int reportYear) {
    Amount amount = tokens.amount(token);
    if (amount.unitEnd - amount.unitStart != 1 || tokens.text[amount.unitStart] != '年') {
      return null;
    }
    int stop = amount.end;
    boolean effort = tokens.startsWith(stop, "努力") || tokens.startsWith(stop, "时间");
    boolean used =
        effort
            && token > 0
            && (tokens.is(token - 1, "通过")
                || tokens.is(token - 1, "用")
                || tokens.is(token - 1, "利用"));
    boolean inside = tokens.startsWith(stop, "内");
    if (together(token)) {
      return together(token, amount, reportYear);
    }
    if (!inside && !tokens.startsWith(stop, "之内") && !used) {
      return null;
    }
    int years = years(amount);
    if (years == 0 || reportYear == ReportHead.NO_YEAR) {
      return null;
    }
    return expression(
        token,
        stop + (inside ? 1 : 2),
        LocalDate.of(reportYear, 1, 1),
        LocalDate.of(reportYear + years - 1, 12, 31),
        true,
        false,
        false);
  }

  /** 五年累计完成投资, 3年增长58%: whether years are said together; not in 连续3年增长, 实施两年新增投资. */
  private boolean together(int token) {
    int next = token + 1;
    return next < tokens.size()
        && (tokens.has(next, TOGETHER) || tokens.startsWith(tokens.start(next), "累计"))
        && !tokens.is(next, "共")
        && !(token > 0 && tokens.has(token - 1, Tag.bits(Tag.ADVERB, Tag.PRE_ABOUT, Tag.ACT)));
  }

  private @Nullable TimeExpression together(int token, Amount amount, int reportYear) {
    int years = years(amount);
    return years < 2 || reportYear == ReportHead.NO_YEAR
        ? null
        : expression(
            token,
            amount.end,
            LocalDate.of(reportYear - years, 1, 1),
            LocalDate.of(reportYear - 1, 12, 31),
            false,
            true,
            false);
  }

  /** How many years are counted, the most of a range; 0 for a number that is none of years. */
  private static int years(Amount amount) {
    Numeral most = amount.high != null ? amount.high : amount.low;
    return most == null || most.amount.scale() > 0 || most.amount.precision() > 2 || most.scale != 1
        ? 0
        : most.amount.intValueExact();
  }

  private @Nullable TimeExpression word(int token, int reportYear) {
    if (reportYear == ReportHead.NO_YEAR) {
      return null;
    }
    String word = tokens.letters(token, token + 1);
    LocalDate first = LocalDate.of(reportYear, 1, 1);
    LocalDate last = LocalDate.of(reportYear, 12, 31);
    int end = tokens.end(token);
    TimeWord said = TimeWord.of(word);
    if (said == null) {
      // 汛期前, 春节前, 本月底
      return word.endsWith("前") || word.indexOf('月') > 0
          ? expression(token, end, first, last, true, false, false).fallback()
          : null;
    }
    switch (said.kind()) {
      case MONTHS:
        int year = yearBefore(token, reportYear);
        return part(token, partEnd(token), year, said, year < reportYear, year != reportYear);
      case NONE:
        return null;
      case CENTURY:
        return century(token, end, reportYear, said.first());
      default:
        boolean past = said.kind() == TimeWord.Kind.PAST;
        boolean coming = said.kind() == TimeWord.Kind.COMING;
        return expression(
            token,
            end,
            first.plusYears(said.first()),
            last.plusYears(said.last()),
            coming || said.kind() == TimeWord.Kind.WITHIN,
            past,
            past || coming);
    }
  }

  /** 上半年, 三季度 behind a year: its months; null for other words. */
  private @Nullable TimeWord months(int token) {
    TimeWord said = TimeWord.of(tokens.letters(token, token + 1));
    return said != null && said.kind() == TimeWord.Kind.MONTHS ? said : null;
  }

  /** 三季度末, 上半年前: behind the part of a year and the letters that say by its end; but 三季度前瞻性项目. */
  private int partEnd(int token) {
    int end = tokens.end(token);
    int length = suffix(end);
    return length == tokens.length(token + 1) ? end + length : end;
  }

  /** 本世纪末, 本世纪中叶: as many years before the century of the report ends. */
  private TimeExpression century(int token, int end, int reportYear, int before) {
    int year = (reportYear + 99) / 100 * 100 - before;
    LocalDate last = LocalDate.of(Math.max(year, reportYear), 12, 31);
    return expression(token, end, LocalDate.of(reportYear, 1, 1), last, true, false, true);
  }

  private TimeExpression part(
      int token, int end, int year, TimeWord months, boolean past, boolean lasting) {
    LocalDate first = LocalDate.of(year, months.first(), 1);
    LocalDate last = YearMonth.of(year, months.last()).atEndOfMonth();
    return expression(token, end, first, last, !past, past, lasting);
  }

  /** “十四五”末, “十五五”时期, “十五”期间. */
  private @Nullable TimeExpression plan(int token, int limit, int reportYear) {
    int plan = Plans.number(tokens.text, tokens.start(token), tokens.end(token));
    if (plan == 0) {
      return null;
    }
    boolean quoted =
        token > 0
            && tokens.kind(token - 1) == Tokens.OPEN_QUOTE
            && token + 1 < limit
            && tokens.kind(token + 1) == Tokens.CLOSE_QUOTE;
    int end = quoted ? tokens.end(token + 1) : tokens.end(token);
    int length = 0;
    for (String word : PLAN_ENDS) {
      if (tokens.startsWith(end, word)) {
        length = word.length();
        break;
      }
    }
    if (length == 0) {
      return null;
    }
    LocalDate first = Plans.first(plan);
    boolean since = tokens.startsWith(end, "以来") && first.getYear() < reportYear;
    LocalDate last = since ? LocalDate.of(reportYear - 1, 12, 31) : Plans.last(plan);
    boolean past = last.getYear() < reportYear;
    return expression(quoted ? token - 1 : token, end + length, first, last, !past, past, true);
  }

  private static final String[] PLAN_ENDS = {"规划期末", "时期末", "期末", "时期", "期间", "末", "以来"};

  private TimeExpression expression(
      int token,
      int end,
      LocalDate first,
      LocalDate last,
      boolean due,
      boolean past,
      boolean lasting) {
    int to = token + 1;
    while (to < tokens.size() && tokens.start(to) < end) {
      to++;
    }
    boolean until = token > 0 && (tokens.is(token - 1, "到") || isYearWord(token - 1));
    return new TimeExpression(
        token,
        to,
        until ? tokens.start(token - 1) : tokens.start(token),
        end,
        first,
        last,
        due,
        past,
        lasting,
        DeadlineOrigin.CLAUSE);
  }
}
