package io.github.govtargets.assess;

import static io.github.govtargets.assess.Cases.goal;
import static io.github.govtargets.assess.Cases.reading;
import static io.github.govtargets.assess.Cases.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthCoderTest {
  private final GrowthCoder coder = GrowthCoder.standard();

  @ParameterizedTest
  @CsvSource({
    "growth = 8 %, PLAIN, 8, UNMARKED",
    "growth = 8 %, ENSURE, 8, HARD",
    "growth >= 8 %, PLAIN, 8, HARD",
    "growth >= 8 %, STRIVE, 8, SOFT",
    "growth <= 3 %, PLAIN, 3, HARD",
    "growth ~ 8 %, PLAIN, 8, SOFT",
    "growth ~ 8 %, ENSURE, 8, HARD",
    "growth range 5 to 6 %, PLAIN, 11/2, SOFT",
    "growth = 1 倍, PLAIN, 100, UNMARKED",
    "growth = 6.8 ‰, PLAIN, 17/25, UNMARKED",
  })
  void codesPointAndConstraint(
      String condition, Firmness firmness, String point, Constraint constraint) {
    CodedGoal coded = code(coder, goal("生产总值", condition).withFirmness(firmness));
    assertThat(coded.point()).hasToString(point);
    assertThat(coded.constraint()).isEqualTo(constraint);
  }

  @ParameterizedTest
  @CsvSource({"LOW, 5", "MIDDLE, 11/2", "HIGH, 6"})
  void takesTheChosenNumberOfARange(RangePoint choice, String point) {
    CodedGoal coded = code(coder.withRangePoint(choice), goal("生产总值", "growth range 5 to 6 %"));
    assertThat(coded.point()).hasToString(point);
    assertThat(coded.low()).isEqualTo(Ratio.of(5));
    assertThat(coded.high()).contains(Ratio.of(6));
    assertThat(coded.bound()).isEqualTo(Comparison.RANGE);
  }

  @Test
  void takesAnotherMapping() {
    ConstraintMapping standard = ConstraintMapping.standard();
    Goal strive = goal("生产总值", "growth >= 8 %").withFirmness(Firmness.STRIVE);
    assertThat(standard.with(Firmness.STRIVE, Constraint.HARD).of(strive))
        .isEqualTo(Constraint.HARD);
    assertThat(standard.without(Firmness.STRIVE).of(strive)).isEqualTo(Constraint.HARD);
    Goal bare = goal("生产总值", "growth = 8 %");
    ConstraintMapping soft = standard.with(Comparison.EQUAL, Constraint.SOFT);
    assertThat(code(coder.withMapping(soft), bare).constraint()).isEqualTo(Constraint.SOFT);
  }

  @Test
  void keepsTheWords() {
    Threshold asked = Cases.threshold("growth >= 8 %");
    Goal goal =
        goal("生产总值", "growth >= 8 %")
            .withCondition(asked.withBound(asked.bound().withWording("以上")))
            .withFirmness(Firmness.STRIVE)
            .withFirmnessWording("力争");
    CodedGoal coded = code(coder, goal);
    assertThat(coded.wording()).contains("以上");
    assertThat(coded.firmnessWording()).contains("力争");
    assertThat(coded.stretch()).isFalse();
  }

  @Test
  void codesGrowthGoalsOnly() {
    assertThat(
            coder.code(
                reading(
                    2021,
                    goal("生产总值", "level = 900 亿元"),
                    goal("单位国内生产总值能耗", "decline = 3 %"),
                    goal("生产总值", "growth = 8 %"),
                    result("生产总值", "growth = 8 %"))))
        .hasSize(1);
  }

  private static CodedGoal code(GrowthCoder coder, Goal goal) {
    return coder.code(reading(2021, goal)).get(0);
  }
}
