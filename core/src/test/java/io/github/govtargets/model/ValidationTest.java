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

  static Stream<Arguments> blanks() {
    Period year = Period.ofYear(2021);
    return Stream.of(
        refused("wording", () -> Absence.builder().what("x").wording(" ").build()),
        refused("wording", () -> Assigned.builder().by("x").wording("").build()),
        refused("wording", () -> Baseline.of(BaselineKind.PREVIOUS_PERIOD, " ")),
        refused(
            "wording", () -> Grade.builder().op(Comparison.EQUAL).grade("Ⅱ").wording("").build()),
        refused("wording", () -> Milestone.builder().stage(Stage.STARTED).wording("").build()),
        refused("wording", () -> Other.builder().type("x").wording(" ").build()),
        refused(
            "wording",
            () ->
                Parity.builder()
                    .op(Comparison.EQUAL)
                    .reference(Reference.of("x"))
                    .wording("")
                    .build()),
        refused("wording", () -> year.withWording("\u3000")),
        refused("wording", () -> Ranking.builder().op(Comparison.EQUAL).wording("").build()),
        refused("among", () -> Ranking.builder().op(Comparison.EQUAL).among(" ").build()),
        refused("code", () -> Indicator.of("x", "x").withCode("")),
        refused("key", () -> Reference.of("x", " ")),
        refused("title", () -> Reading.builder().title(" ").build()),
        refused("text", () -> heading(0, 2, " ")));
  }

  @ParameterizedTest
  @MethodSource("blanks")
  void refusesABlank(String field, ThrowingCallable building) {
    assertThatThrownBy(building)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(field + ": blank");
  }

  @Test
  void stretchesStartAtZeroAndAreNotEmpty() {
    assertThat(Span.of(0, 0).end()).isZero();
    assertThat(heading(0, 1, "一").start()).isZero();
    assertThatThrownBy(() -> heading(3, 3, "一")).hasMessage("end: not after start 3");
    assertThatThrownBy(() -> heading(-1, 3, "一")).hasMessage("start: negative: -1");
    assertThatThrownBy(() -> mention(2, 4, "123"))
        .hasMessage("text: has 3 characters, start and end say 2");
    assertThatThrownBy(() -> mention(2, 2, "")).hasMessage("end: not after start 2");
    assertThat(mention(2, 4, "12").end()).isEqualTo(4);
  }

  @Test
  void amountsHaveAnExponentOfAtMostAThousand() {
    Quantity one = quantity("1", "%");
    for (String amount : new String[] {"1e1000", "1e-1000"}) {
      assertThat(one.withAmount(new BigDecimal(amount)).amount()).isEqualByComparingTo(amount);
    }
    for (String amount : new String[] {"1e1001", "1e-1001"}) {
      assertThatThrownBy(() -> one.withAmount(new BigDecimal(amount)))
          .hasMessageStartingWith("amount: exponent beyond 1000");
    }
    assertThat(one.withOf(1).of()).isEqualTo(1);
    assertThat(one.withScale(1).withScale(10).withScale(1_000_000_000_000L).scale())
        .isEqualTo(1_000_000_000_000L);
  }

  private static Heading heading(int start, int end, String text) {
    return Heading.builder().start(start).end(end).text(text).level(1).part(Part.GOALS).build();
  }

  private static Mention mention(int start, int end, String text) {
    return Mention.builder().start(start).end(end).text(text).reason(MentionReason.NAME).build();
  }
}
