package io.github.govtargets.model;

import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Values that several tests of this package share. */
final class Values {
  static final Indicator INVESTMENT =
      Indicator.of("固定資產投資", "固定资产投资").withCode("fixed-asset-investment");

  private Values() {}

  static Quantity quantity(String amount, String unit) {
    return quantity(amount, 1, unit);
  }

  static Quantity quantity(String amount, long scale, String unit) {
    return Quantity.of(new BigDecimal(amount), scale, UnitCatalog.standard().resolve(unit));
  }

  static Threshold atLeast900() {
    return Threshold.of(
        Basis.LEVEL,
        Bound.of(Comparison.AT_LEAST, quantity("900", 100_000_000, "元")).withWording("以上"));
  }

  static Goal goal() {
    return Goal.builder()
        .indicator(INVESTMENT)
        .action("實現")
        .condition(atLeast900())
        .deadline(Deadline.of(LocalDate.of(2022, 12, 31), DeadlineOrigin.REPORT))
        .build();
  }

  static Result result() {
    return Result.builder()
        .indicator(Indicator.of("地區生產總值", "地区生产总值"))
        .condition(Threshold.of(Basis.GROWTH, Bound.of(Comparison.EQUAL, quantity("7.50", "%"))))
        .period(Period.ofYear(2021))
        .build();
  }

  static Source source() {
    return Source.builder()
        .start(13717)
        .end(13736)
        .text("固定資產(chǎn)投資900億元以上")
        .clean("固定資產投資900億元以上")
        .addSection("二、今年目標")
        .quantity(Span.of(13729, 13734))
        .addRoles(
            Role.of(RoleName.INDICATOR, 13717, 13729),
            Role.of(RoleName.QUANTITY, 13729, 13734),
            Role.of(RoleName.BOUND, 13734, 13736))
        .build();
  }

  static Finding finding() {
    return Finding.builder().id("g-5c1e9a").statement(goal()).source(source()).build();
  }
}
