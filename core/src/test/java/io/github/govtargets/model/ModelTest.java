package io.github.govtargets.model;

import static io.github.govtargets.model.Values.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.UnitCatalog;
import io.github.govtargets.unit.UnitMismatchException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {
  @Test
  void quantitiesAreExact() {
    assertThat(quantity("7.50", 100_000_000, "元").decimal())
        .contains(new BigDecimal("750000000.00"));
    assertThat(quantity("100", "%").withOf(3).decimal()).isEmpty();
    assertThat(quantity("100", "%").withOf(3).exact()).isEqualTo(Ratio.of(100, 3));
    assertThat(quantity("100", "%").withOf(8).decimal())
        .hasValueSatisfying(d -> assertThat(d).isEqualTo("12.5"));
    assertThat(quantity("100", "%").withOf(3).decimal(new MathContext(3))).isEqualTo("33.3");
    assertThat(quantity("3", 10_000, "亩").exactIn(UnitCatalog.standard().resolve("平方公里")))
        .isEqualTo(Ratio.of(20));
    assertThatThrownBy(() -> quantity("3", "亩").exactIn(UnitCatalog.standard().resolve("元")))
        .isInstanceOf(UnitMismatchException.class);
  }

  @Test
  void quantitiesAreEqualAsWritten() {
    assertThat(quantity("5.0", "%")).isNotEqualTo(quantity("5.00", "%"));
    assertThat(quantity("5.0", "%").exact()).isEqualTo(quantity("5.00", "%").exact());
  }

  @Test
  void statementsAreEqualWhereverTheyStand() {
    assertThat(Values.goal()).isEqualTo(Values.goal()).hasSameHashCodeAs(Values.goal());
    assertThat(Values.goal()).isNotEqualTo(Values.goal().withFirmness(Firmness.ENSURE));
    assertThat((Statement) Values.goal()).isNotEqualTo(Values.result());
    Source elsewhere = Source.builder().start(0).end(2).text("千億").clean("千億").build();
    Finding moved = Values.finding().withSource(elsewhere);
    assertThat(moved).isNotEqualTo(Values.finding());
    assertThat(moved.statement()).isEqualTo(Values.finding().statement());
  }

  static Stream<Condition> conditions() {
    return Stream.of(
        Values.atLeast900(),
        Parity.builder().op(Comparison.EQUAL).reference(Reference.of("經濟增長")).build(),
        Ranking.builder().op(Comparison.EQUAL).position(1).build(),
        Assigned.builder().by("上級").build(),
        Milestone.builder().stage(Stage.STARTED).build(),
        Absence.builder().what("返貧").build(),
        Grade.builder().op(Comparison.AT_LEAST).grade("Ⅱ類").build(),
        Other.builder().type("other").build());
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void matchesTheKindThatItIs(Condition condition) {
    String kind =
        condition.match(
            (Threshold x) -> "threshold",
            (Parity x) -> "parity",
            (Ranking x) -> "ranking",
            (Assigned x) -> "assigned",
            (Milestone x) -> "milestone",
            (Absence x) -> "absence",
            (Grade x) -> "grade",
            (Other x) -> "other");
    assertThat(kind).isEqualTo(condition.type());
    Object same = condition.match(x -> x, x -> x, x -> x, x -> x, x -> x, x -> x, x -> x, x -> x);
    assertThat(same).isSameAs(condition);
  }

  @Test
  void matchesGoalsAndResults() {
    Statement goal = Values.goal();
    Statement result = Values.result();
    assertThat(goal.<Object>match(g -> g.firmness(), r -> r.estimated())).isEqualTo(Firmness.PLAIN);
    assertThat(result.<Object>match(g -> g.firmness(), r -> r.estimated())).isEqualTo(false);
  }

  @Test
  void readingsSortTheirStatements() {
    Reading reading =
        Reading.builder()
            .addFindings(Values.finding(), Values.finding().withStatement(Values.result()))
            .build();
    assertThat(reading.goals()).containsExactly(Values.goal());
    assertThat(reading.results()).containsExactly(Values.result());
  }

  @Test
  void sourcesGiveSpans() {
    assertThat(Values.source().span().length()).isEqualTo(19);
    assertThat(Span.of(1, 3).in("abcd")).isEqualTo("bc");
  }
}
