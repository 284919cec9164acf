package io.github.govtargets.format;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in English: {@code 31 December 2022}, {@code 2021 to 2025}, {@code on 2020}. */
final class EnglishTimes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private EnglishTimes() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** By 31 December 2022; with the event where no calendar places it. */
  static String deadline(Deadline deadline) {
    String event =
        deadline.origin() == DeadlineOrigin.FALLBACK
            ? deadline.wording().map(wording -> " (" + wording + ")").orElse("")
            : "";
    return "by " + day(deadline.last()) + event;
  }

  private static boolean isYears(Period period) {
    return period.first().getDayOfYear() == 1
        && period.last().getMonthValue() == 12
        && period.last().getDayOfMonth() == 31;
  }

  static String period(Period period) {
    if (!isYears(period)) {
      return day(period.first()) + " to " + day(period.last());
    }
    int first = period.first().getYear();
    int last = period.last().getYear();
    return first == last ? Integer.toString(first) : first + " to " + last;
  }

  /** In 2021, from 2021 to 2025. */
  static String during(Period period) {
    boolean year = isYears(period) && period.first().getYear() == period.last().getYear();
    return (year ? "in " : "from ") + period(period);
  }

  static String baseline(Baseline baseline) {
    switch (baseline.kind()) {
      case SAME_PERIOD:
        return "year on year";
      case PREVIOUS_PERIOD:
        return "on the period before";
      case PREVIOUS_YEAR:
        return "on the year before";
      case YEAR:
        return "on " + baseline.year().orElseThrow();
      default:
        return "from " + EnglishNumbers.quantity(baseline.value().orElseThrow());
    }
  }

  static String pace(Pace pace) {
    return pace == Pace.ANNUAL_AVERAGE
        ? "a year on average"
        : pace == Pace.EACH_YEAR ? "every year" : "in total";
  }
}
