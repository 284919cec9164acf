package io.github.govtargets.examples;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Place;
import io.github.govtargets.model.PlaceLevel;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Role;
import io.github.govtargets.model.RoleName;
import io.github.govtargets.model.Source;
import io.github.govtargets.model.Span;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A small report, made by hand, that does not change when the parser learns something. */
final class Reports {
  private static final String TEXT = "去年投资820亿元。2026年投资900亿元以上，力争突破千亿。";

  private Reports() {}

  static Report small() {
    Reading reading =
        Reading.builder()
            .title("政府工作报告")
            .place(Place.of("禾汀区", PlaceLevel.DISTRICT))
            .year(2026)
            .addFindings(result(), goal(), stretch())
            .addMentions(
                Mention.builder()
                    .start(10)
                    .end(15)
                    .text("2026年")
                    .reason(MentionReason.DATE)
                    .build())
            .build();
    return new Report("small.txt", TEXT, reading, Optional.empty());
  }

  /** Two results that share their subject: 投资820亿元 and 投资…增长5%. */
  static Report sharedSubject() {
    String text = "投资820亿元，增长5%。";
    Source level = Source.builder().start(0).end(7).text("投资820亿元").clean("投资820亿元").build();
    Source growth =
        Source.builder().start(0).end(12).text("投资820亿元，增长5%").clean("投资820亿元，增长5%").build();
    Reading reading =
        Reading.builder()
            .addFindings(
                Finding.builder()
                    .id("r-1")
                    .statement(
                        Result.builder()
                            .indicator(investment())
                            .condition(level(Bound.of(Comparison.EQUAL, yuan("820"))))
                            .build())
                    .source(
                        level
                            .withQuantity(Span.of(2, 7))
                            .withRoles(
                                Role.of(RoleName.INDICATOR, 0, 2),
                                Role.of(RoleName.QUANTITY, 2, 7)))
                    .build(),
                Finding.builder()
                    .id("r-2")
                    .statement(
                        Result.builder()
                            .indicator(investment())
                            .condition(
                                Threshold.of(
                                    Basis.GROWTH,
                                    Bound.of(Comparison.EQUAL, quantity("5", 1, "%"))))
                            .build())
                    .source(
                        growth
                            .withQuantity(Span.of(10, 12))
                            .withRoles(
                                Role.of(RoleName.INDICATOR, 0, 2),
                                Role.of(RoleName.BASIS, 8, 10),
                                Role.of(RoleName.QUANTITY, 10, 12)))
                    .build())
            .build();
    return new Report("shared.txt", text, reading, Optional.empty());
  }

  static Quantity quantity(String amount, long scale, String unit) {
    return Quantity.of(new BigDecimal(amount), scale, UnitCatalog.standard().resolve(unit));
  }

  private static Finding result() {
    return Finding.builder()
        .id("r-1")
        .statement(
            Result.builder()
                .indicator(investment())
                .condition(level(Bound.of(Comparison.EQUAL, yuan("820"))))
                .period(Period.ofYear(2025))
                .build())
        .source(source(2, 9))
        .build();
  }

  private static Finding goal() {
    Bound bound = Bound.of(Comparison.AT_LEAST, yuan("900")).withWording("以上");
    return Finding.builder()
        .id("g-1")
        .statement(
            Goal.builder().indicator(investment()).condition(level(bound)).deadline(year()).build())
        .source(
            source(15, 24)
                .withQuantity(Span.of(17, 22))
                .withRoles(
                    Role.of(RoleName.INDICATOR, 15, 17),
                    Role.of(RoleName.QUANTITY, 17, 22),
                    Role.of(RoleName.BOUND, 22, 24)))
        .build();
  }

  private static Finding stretch() {
    Bound bound = Bound.of(Comparison.MORE_THAN, quantity("1000", 100_000_000, "元"));
    return Finding.builder()
        .id("g-2")
        .statement(
            Goal.builder()
                .indicator(investment())
                .condition(level(bound.withWording("突破")))
                .deadline(year())
                .firmness(Firmness.STRIVE)
                .firmnessWording("力争")
                .build())
        .source(source(25, 31))
        .stretchOf("g-1")
        .addDoubts("unit-carried")
        .build();
  }

  private static Indicator investment() {
    return Indicator.of("投资", "投资");
  }

  private static Threshold level(Bound bound) {
    return Threshold.of(Basis.LEVEL, bound);
  }

  private static Quantity yuan(String amount) {
    return quantity(amount, 100_000_000, "元");
  }

  private static Deadline year() {
    return Deadline.of(LocalDate.of(2026, 12, 31), DeadlineOrigin.REPORT);
  }

  private static Source source(int start, int end) {
    String words = TEXT.substring(start, end);
    return Source.builder().start(start).end(end).text(words).clean(words).build();
  }
}
