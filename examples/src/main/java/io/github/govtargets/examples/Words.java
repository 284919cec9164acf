package io.github.govtargets.examples;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Short words for single values, for a table that people read. */
final class Words {
  private static final Map<Long, String> SCALES =
      Map.of(
          1L, "",
          10L, "十",
          100L, "百",
          1_000L, "千",
          10_000L, "万",
          10_000_000L, "千万",
          100_000_000L, "亿",
          100_000_000_000L, "千亿",
          1_000_000_000_000L, "万亿");

  private Words() {}

  /** {@code ANNUAL_AVERAGE} is {@code "annual average"}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code 900亿元}, {@code 6%}, {@code 100/3%}. */
  static String of(Quantity quantity) {
    String scale = SCALES.getOrDefault(quantity.scale(), "×" + quantity.scale());
    String divisor = quantity.of() == 1 ? "" : "/" + quantity.of();
    return quantity.amount().toPlainString() + divisor + scale + quantity.unit().symbol();
  }

  /** {@code >= 7.5% (以上)}, {@code 5% to 6%}. */
  static String of(Bound bound) {
    String values =
        bound.op() == Comparison.RANGE
            ? bound.low().map(Words::of).orElse("")
                + " to "
                + bound.high().map(Words::of).orElse("")
            : of(bound.op()) + bound.value().map(value -> " " + of(value)).orElse("");
    return values + inBrackets(bound.wording());
  }

  /** {@code from 31%} for a value, else the words: {@code 比上年}. */
  static String of(Baseline baseline) {
    return baseline
        .value()
        .map(value -> "from " + of(value))
        .or(baseline::wording)
        .orElseGet(() -> of(baseline.kind()));
  }

  /** The sign of a comparison, as in the JSON. */
  static String of(Comparison comparison) {
    return comparison.text();
  }

  /**
   * {@code 2025} and {@code 2021–2025} for whole years, {@code 2025-03} for a month, else both
   * days.
   */
  static String of(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first.getDayOfYear() == 1 && isLastOfYear(last)) {
      String from = String.valueOf(first.getYear());
      return first.getYear() == last.getYear() ? from : from + "–" + last.getYear();
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return first.toString().substring(0, 7);
    }
    return first + " to " + last;
  }

  /** {@code (wording)} after a space, or nothing. */
  static String inBrackets(Optional<String> wording) {
    return wording.map(words -> " (" + words + ")").orElse("");
  }

  private static boolean isLastOfYear(LocalDate day) {
    return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31;
  }
}
