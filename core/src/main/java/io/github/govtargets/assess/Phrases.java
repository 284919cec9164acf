package io.github.govtargets.assess;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;
import java.util.Map;

/** Short words for the reasons that assessments give. */
final class Phrases {
  private static final Map<Long, String> SCALES =
      Map.of(
          1L, "",
          1_000L, "千",
          10_000L, "万",
          10_000_000L, "千万",
          100_000_000L, "亿",
          100_000_000_000L, "千亿",
          1_000_000_000_000L, "万亿");

  private Phrases() {}

  /** {@code growth >= 8% (以上)}. */
  static String of(Threshold threshold) {
    return threshold.basis().text() + " " + of(threshold.bound());
  }

  /** {@code growth = 7.2%}. */
  static String of(Observed seen) {
    return seen.basis().text() + " " + of(seen.bound());
  }

  /** {@code >= 8% (以上)}, {@code 5% to 6%}. */
  static String of(Bound bound) {
    String values =
        bound.op() == Comparison.RANGE
            ? bound.low().map(Phrases::of).orElse("")
                + " to "
                + bound.high().map(Phrases::of).orElse("")
            : bound.op().text() + bound.value().map(it -> " " + of(it)).orElse("");
    return values + bound.wording().map(words -> " (" + words + ")").orElse("");
  }

  /** {@code 900亿元}, {@code 100/3%}. */
  static String of(Quantity quantity) {
    return quantity.amount().toPlainString()
        + (quantity.of() == 1 ? "" : "/" + quantity.of())
        + SCALES.getOrDefault(quantity.scale(), "×" + quantity.scale())
        + quantity.unit().symbol();
  }

  /** {@code 0.8%}, {@code 2500000000元}, {@code 1/3亩}. */
  static String of(Ratio amount, Unit unit) {
    return amount
            .toDecimal()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElseGet(amount::toString)
        + unit.symbol();
  }
}
