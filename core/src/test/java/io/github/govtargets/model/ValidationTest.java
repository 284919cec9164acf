package io.github.govtargets.model;

import static io.github.govtargets.model.Values.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A value that makes no sense is refused when it is built, and the message starts with the field.
 */
class ValidationTest {
  static Stream<Arguments> refused() {
    Quantity five = quantity("5", "%");
    Quantity six = quantity("6", "%");
    LocalDate day = LocalDate.of(2022, 1, 1);
    return Stream.of(
        refused("start: negative: -1", () -> Span.of(-1, 3)),
        refused("end: 2 is before start 3", () -> Span.of(3, 2)),
        refused("of: below 1: 0", () -> five.withOf(0)),
        refused(
            "amount: exponent beyond 1000: 1E+999999999",
            () -> five.withAmount(new BigDecimal("1e999999999"))),
        refused(
            "amount: exponent beyond 1000: 1E-1001",
            () -> five.withAmount(new BigDecimal("1e-1001"))),
        refused("scale: not a power of ten: 20", () -> five.withScale(20)),
        refused("scale: not a power of ten: 0", () -> five.withScale(0)),
        refused("scale: not a power of ten: -10", () -> five.withScale(-10)),
        refused("value: missing", () -> Bound.builder().op(Comparison.EQUAL).build()),
        refused("value: set for a range", () -> Bound.range(five, six).withValue(five)),
        refused("low, high: both needed", () -> Bound.builder().op(Comparison.RANGE).build()),
        refused("low, high: set for =", () -> Bound.of(Comparison.EQUAL, five).withLow(five)),
        refused("high: below low", () -> Bound.range(six, five)),
        refused("high: its unit 元", () -> Bound.range(five, quantity("6", "元"))),
        refused("wording: blank", () -> Bound.of(Comparison.EQUAL, five).withWording(" ")),
        refused("name: blank", () -> Indicator.of("", "x")),
        refused("key: blank", () -> Indicator.of("x", "")),
        refused("name: blank", () -> Reference.of(" ")),
        refused("name: blank", () -> Place.of("", PlaceLevel.CITY)),
        refused(
            "op: a parity",
            () -> Parity.builder().op(Comparison.RANGE).reference(Reference.of("x")).build()),
        refused("op: a ranking", () -> Ranking.builder().op(Comparison.RANGE).build()),
        refused(
            "position: below 1: 0",
            () -> Ranking.builder().op(Comparison.EQUAL).position(0).build()),
        refused("by: blank", () -> Assigned.builder().by("").build()),
        refused("what: blank", () -> Absence.builder().what("").build()),
        refused("grade: blank", () -> Grade.builder().op(Comparison.EQUAL).grade("").build()),
        refused("type: blank", () -> Other.builder().type("").build()),
        refused("last: 2021-12-31 is before", () -> Period.of(day, day.minusDays(1))),
        refused("year: missing for year", () -> Baseline.of(BaselineKind.YEAR, "較")),
        refused("year: set for value", () -> Baseline.ofValue(five, "從").withYear(2020)),
        refused("value: missing for value", () -> Baseline.of(BaselineKind.VALUE, "從")),
        refused("value: set for year", () -> Baseline.ofYear(2020, "較").withValue(five)),
        refused("action: blank", () -> Values.goal().withAction("")),
        refused("action: blank", () -> Values.result().withAction("")),
        refused("firmnessWording: blank", () -> Values.goal().withFirmnessWording("")),
        refused("responsible: blank", () -> Values.goal().withResponsible("")),
        refused("end: not after start 3", () -> Role.of(RoleName.BOUND, 3, 3)),
        refused("text: has 2 characters", () -> Values.source().withText("短的")),
        refused("clean: blank", () -> Values.source().withClean("")),
        refused("id: blank", () -> Values.finding().withId("")),
        refused("partOf: blank", () -> Values.finding().withPartOf("")),
        refused("stretchOf: blank", () -> Values.finding().withStretchOf("")),
        refused(
            "text: has 1 characters, start and end say 2",
            () -> Mention.builder().start(0).end(2).text("5").reason(MentionReason.NAME).build()),
        refused(
            "code: blank",
            () -> Diagnostic.builder().start(0).end(0).code("").message("m").build()),
        refused(
            "level: below 1: 0",
            () -> Heading.builder().start(0).end(2).text("一").level(0).part(Part.GOALS).build()));
  }

  private static Arguments refused(String message, ThrowingCallable building) {
    return Arguments.of(message, building);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refuses(String message, ThrowingCallable building) {
    assertThatThrownBy(building)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> Goal.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("indicator")
        .hasMessageContaining("condition");
  }

  @Test
  void takesARangeOfUnitsThatConvert() {
    assertThat(Bound.range(quantity("900", "亩"), quantity("1", "平方公里")).high()).isPresent();
    assertThat(Bound.range(quantity("5", "%"), quantity("5", "%")).low()).isPresent();
  }
}
