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
      return within(token, reportYear);
    }
    if (tokens.kind(token) != Tokens.WORD && tokens.kind(token) != Tokens.TEXT) {
      return null;
    }
    if (tokens.has(token, Tag.TIME)) {
      return word(token, reportYear);
    }
    return plan(token, limit, reportYear);
  }

  private @Nullable TimeExpression date(int token, int reportYear) {
    Amount amount = tokens.amount(token);
    int y = amount.year > 0 ? amount.year : reportYear;
    if (y == ReportHead.NO_YEAR) {
      return null;
    }
    int end = amount.end;
    boolean to = token > 0 && endsWithTo(token - 1);
    int suffix = suffix(end);
    boolean due = to || suffix > 0 && before(end, suffix);
    LocalDate first = LocalDate.of(y, Math.max(1, amount.month), Math.max(1, amount.day));
    LocalDate last = lastDay(amount, y);
    int stop = end + suffix;
    if (amount.month == 0 && stop < tokens.text.length && tokens.startsWith(stop, "上半年")) {
      last = LocalDate.of(y, 6, 30);
      stop += 3;
      due = true;
    } else if (amount.month == 0 && tokens.startsWith(stop, "下半年")) {
      stop += 3;
    }
    boolean past = amount.year > 0 && y < reportYear;
    if (past && tokens.startsWith(stop, "以来")) {
      last = LocalDate.of(reportYear - 1, 12, 31);
      stop += 2;
    }
    due |= !past && (y > reportYear || amount.month > 0);
    return expression(
        token,
        end + suffix > end ? stop : Math.max(stop, end),
        first,
        last,
        due,
        past,
        amount.year > 0);
  }

  private static LocalDate lastDay(Amount amount, int y) {
    if (amount.day > 0) {
      int month = Math.max(1, amount.month);
      return LocalDate.of(y, month, Math.min(amount.day, YearMonth.of(y, month).lengthOfMonth()));
    }
    return amount.month > 0
        ? YearMonth.of(y, amount.month).atEndOfMonth()
        : LocalDate.of(y, 12, 31);
  }

  private boolean endsWithTo(int token) {
    int end = tokens.end(token);
    char last = tokens.text[end - 1];
    return last == '到' || last == '至' && !tokens.is(token, "截至");
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
    "年底前", "底以前", "底之前", "底前", "末前", "年底", "以前", "之前", "底", "末", "前", "中旬", "上旬", "下旬", "初"
  };

  private boolean before(int at, int length) {
    return tokens.startsWith(at, "底")
        || tokens.startsWith(at, "末")
        || tokens.text[at + length - 1] == '前'
        || tokens.startsWith(at, "年底");
  }

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
    if (!tokens.startsWith(stop, "内") && !tokens.startsWith(stop, "之内") && !used) {
      return null;
    }
    Numeral most = amount.high != null ? amount.high : amount.low;
    if (most == null || most.amount.scale() > 0 || most.amount.precision() > 2 || most.scale > 10) {
      return null;
    }
    if (reportYear == ReportHead.NO_YEAR) {
      return null;
    }
    int years = most.amount.intValueExact() * (int) most.scale;
    LocalDate last = LocalDate.of(reportYear + years - 1, 12, 31);
    return expression(
        token,
        stop + (tokens.startsWith(stop, "之") ? 2 : 1),
        LocalDate.of(reportYear, 1, 1),
        last,
        true,
        false,
        false);
  }

  private @Nullable TimeExpression word(int token, int reportYear) {
    if (reportYear == ReportHead.NO_YEAR) {
      return null;
    }
    String word = tokens.letters(token, token + 1);
    LocalDate first = LocalDate.of(reportYear, 1, 1);
    LocalDate last = LocalDate.of(reportYear, 12, 31);
    int end = tokens.end(token);
    switch (word) {
      case "年内":
      case "年底前":
      case "年末前":
      case "本年度内":
        return expression(token, end, first, last, true, false, false);
      case "年底":
      case "年末":
      case "今年底":
      case "今年末":
        return expression(token, end, first, last, true, false, false);
      case "上半年":
        return expression(token, end, first, LocalDate.of(reportYear, 6, 30), true, false, false);
      case "下半年":
        return expression(token, end, LocalDate.of(reportYear, 7, 1), last, true, false, false);
      case "一季度":
        return expression(token, end, first, LocalDate.of(reportYear, 3, 31), true, false, false);
      case "二季度":
        return expression(
            token,
            end,
            LocalDate.of(reportYear, 4, 1),
            LocalDate.of(reportYear, 6, 30),
            true,
            false,
            false);
      case "前三季度":
        return expression(token, end, first, LocalDate.of(reportYear, 9, 30), true, false, false);
      case "三季度":
        return expression(
            token,
            end,
            LocalDate.of(reportYear, 7, 1),
            LocalDate.of(reportYear, 9, 30),
            true,
            false,
            false);
      case "四季度":
        return expression(token, end, LocalDate.of(reportYear, 10, 1), last, true, false, false);
      case "全年":
        return expression(token, end, first, last, false, false, false);
      case "去年":
      case "上年":
      case "过去一年":
        return expression(token, end, first.minusYears(1), last.minusYears(1), false, true, true);
      case "明年":
        return expression(token, end, first.plusYears(1), last.plusYears(1), true, false, true);
      case "过去五年":
      case "五年来":
        return expression(token, end, first.minusYears(5), last.minusYears(1), false, true, true);
      case "三年来":
      case "近三年":
        return expression(token, end, first.minusYears(3), last.minusYears(1), false, true, true);
      case "本届政府任期末":
      case "本届政府任期内":
      case "本届政府任期":
      case "本届政府届末":
      case "政府任期内":
      case "本届任期内":
      case "任期内":
      case "今后五年":
      case "未来五年":
        return expression(token, end, first, last.plusYears(4), true, false, true);
      case "今明两年":
      case "今后两年":
      case "未来两年":
        return expression(token, end, first, last.plusYears(1), true, false, true);
      case "今后三年":
      case "未来三年":
        return expression(token, end, first, last.plusYears(2), true, false, true);
      default:
        return word.endsWith("前")
                && word.length() > 1
                && !word.equals("当前")
                && !word.equals("目前")
                && !word.equals("之前")
            ? new TimeExpression(
                token,
                token + 1,
                tokens.start(token),
                end,
                first,
                last,
                true,
                false,
                false,
                DeadlineOrigin.FALLBACK)
            : null;
    }
  }

  /** “十四五”末, “十五五”时期, “十五”期间. */
  private @Nullable TimeExpression plan(int token, int limit, int reportYear) {
    int from = token;
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
    LocalDate last = Plans.last(plan);
    boolean past = last.getYear() < reportYear;
    return expression(
        quoted ? from - 1 : from, end + length, Plans.first(plan), last, !past, past, true);
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
    boolean until = token > 0 && tokens.is(token - 1, "到");
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
