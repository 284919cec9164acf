package io.github.govtargets.format;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Period;
import java.time.LocalDate;
import java.util.Locale;

/** Times in Chinese, in simplified script: {@code 到2022年底}, {@code 2021年至2025年}, {@code 比2020年}. */
final class ChineseTimes {
  private ChineseTimes() {}

  /** The deadline; where it was not said for the item itself, with a note of where. */
  static String deadline(Deadline deadline) {
    String by = "到" + by(deadline.last());
    switch (deadline.origin()) {
      case HEADING:
        return by + "（按规划期）";
      case REPORT:
        return by + "（按报告年度）";
      case FALLBACK:
        return by + "（按年度推定）";
      default:
        return by;
    }
  }

  private static String by(LocalDate last) {
    if (last.getMonthValue() == 12 && last.getDayOfMonth() == 31) {
      return year(last.getYear()) + "底";
    }
    return last.getDayOfMonth() == last.lengthOfMonth()
        ? month(last) + "底"
        : month(last) + last.getDayOfMonth() + "日";
  }

  static String period(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    boolean years =
        first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
    if (years && first.getYear() == last.getYear()) {
      return year(first.getYear());
    }
    return years
        ? year(first.getYear()) + "至" + year(last.getYear())
        : day(first) + "至" + day(last);
  }

  private static String day(LocalDate date) {
    return month(date) + date.getDayOfMonth() + "日";
  }

  private static String month(LocalDate date) {
    return year(date.getYear()) + date.getMonthValue() + "月";
  }

  /** A year has four digits at least. */
  private static String year(int year) {
    return (year < 0 ? "负" : "") + String.format(Locale.ROOT, "%04d", Math.abs((long) year)) + "年";
  }

  /** The baseline before a verb; a value in the format's numbers. */
  static String baseline(Baseline baseline, ChineseNumbers numbers) {
    switch (baseline.kind()) {
      case SAME_PERIOD:
        return "同比";
      case PREVIOUS_PERIOD:
        return "环比";
      case PREVIOUS_YEAR:
        return "比上年";
      case YEAR:
        return "比" + year(baseline.year().orElseThrow());
      default:
        return "从" + numbers.enclosed(baseline.value().orElseThrow());
    }
  }

  static String pace(Pace pace) {
    return pace == Pace.ANNUAL_AVERAGE ? "年均" : pace == Pace.EACH_YEAR ? "每年" : "累计";
  }
}
