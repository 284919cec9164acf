package io.github.govtargets.assess;

import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Source;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short ways to write statements: {@code growth >= 8 %}, {@code level 3 to 5 亿元}. */
final class Cases {
  static final LocalDate END_OF_2021 = LocalDate.of(2021, 12, 31);

  private static final Pattern CONDITION =
      Pattern.compile("(\\w+) (=|>=|>|<=|<|~|range) ([-\\d.]+)(?: to ([-\\d.]+))? ?(.*)");
  private static final Map<Character, Long> SCALES = Map.of('万', 10_000L, '亿', 100_000_000L);

  private Cases() {}

  static Threshold threshold(String text) {
    Matcher matcher = CONDITION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    Quantity low = quantity(matcher.group(3) + " " + matcher.group(5));
    Bound bound =
        matcher.group(4) == null
            ? Bound.of(op(matcher.group(2)), low)
            : Bound.range(low, quantity(matcher.group(4) + " " + matcher.group(5)));
    return Threshold.of(Basis.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT)), bound);
  }

  /** {@code 900 亿元}. */
  static Quantity quantity(String text) {
    int space = text.indexOf(' ');
    String unit = space < 0 ? "" : text.substring(space + 1);
    long scale = unit.isEmpty() ? 1 : SCALES.getOrDefault(unit.charAt(0), 1L);
    return Quantity.of(
        new BigDecimal(space < 0 ? text : text.substring(0, space)),
        scale,
        UnitCatalog.standard().resolve(scale == 1 ? unit : unit.substring(1)));
  }

  static Indicator indicator(String name) {
    return IndicatorCatalog.standard()
        .find(name)
        .map(it -> Indicator.builder().name(name).key(name).code(it.code()).build())
        .orElseGet(() -> Indicator.of(name, name));
  }

  /** A goal for 2021. */
  static Goal goal(String indicator, String condition) {
    return Goal.builder()
        .indicator(indicator(indicator))
        .condition(threshold(condition))
        .deadline(Deadline.of(END_OF_2021, DeadlineOrigin.REPORT))
        .build();
  }

  /** A result of 2021. */
  static Result result(String indicator, String condition) {
    return Result.builder()
        .indicator(indicator(indicator))
        .condition(threshold(condition))
        .period(Period.ofYear(2021))
        .build();
  }

  /** A report of a year that states these, one after the other. */
  static Reading reading(int year, Statement... statements) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : statements) {
      int at = findings.size();
      Source source = Source.builder().start(at).end(at + 1).text("x").clean("x").build();
      findings.add(Finding.builder().id("f-" + at).statement(statement).source(source).build());
    }
    return Reading.builder().year(year).addAllFindings(findings).build();
  }

  private static Comparison op(String sign) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.text().equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(sign);
  }
}
