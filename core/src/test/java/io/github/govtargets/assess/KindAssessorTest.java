package io.github.govtargets.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Reference;
import io.github.govtargets.model.Stage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions that are no thresholds, each against its own kind and against another. */
class KindAssessorTest {
  private static final Condition NUMBER = Cases.threshold("growth = 8 %");

  /** 同步 asked and 高于 said, and all other pairs. */
  @ParameterizedTest
  @CsvSource({
    "EQUAL, EQUAL, , MET",
    "EQUAL, MORE_THAN, , UNDECIDED",
    "EQUAL, MORE_THAN, HIGHER, MET",
    "EQUAL, AT_LEAST, HIGHER, MET",
    "EQUAL, LESS_THAN, HIGHER, UNDECIDED",
    "EQUAL, MORE_THAN, LOWER, UNDECIDED",
    "EQUAL, LESS_THAN, LOWER, MET",
    "EQUAL, AT_MOST, LOWER, MET",
    "EQUAL, ABOUT, HIGHER, UNDECIDED",
    "ABOUT, ABOUT, , MET",
    "ABOUT, EQUAL, , MET",
    "ABOUT, AT_LEAST, HIGHER, MET",
    "ABOUT, AT_LEAST, , UNDECIDED",
    "AT_LEAST, AT_LEAST, , MET",
    "AT_LEAST, MORE_THAN, , MET",
    "AT_LEAST, EQUAL, , MET",
    "AT_LEAST, ABOUT, , UNDECIDED",
    "AT_LEAST, LESS_THAN, , MISSED",
    "AT_LEAST, AT_MOST, , MISSED",
    "AT_MOST, AT_MOST, , MET",
    "AT_MOST, LESS_THAN, , MET",
    "AT_MOST, EQUAL, , MET",
    "AT_MOST, ABOUT, , UNDECIDED",
    "AT_MOST, MORE_THAN, , MISSED",
    "AT_MOST, AT_LEAST, , MISSED",
    "MORE_THAN, MORE_THAN, , MET",
    "MORE_THAN, AT_LEAST, , UNDECIDED",
    "MORE_THAN, EQUAL, , UNDECIDED",
    "MORE_THAN, LESS_THAN, , MISSED",
    "LESS_THAN, LESS_THAN, , MET",
    "LESS_THAN, AT_MOST, , UNDECIDED",
    "LESS_THAN, EQUAL, , UNDECIDED",
    "LESS_THAN, MORE_THAN, , MISSED",
    "LESS_THAN, AT_LEAST, , MISSED"
  })
  void parities(Comparison asked, Comparison seen, Direction better, Verdict verdict) {
    Assessment assessment = assess(parity(asked).build(), parity(seen).build(), better);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.reason())
        .isEqualTo(
            verdict == Verdict.UNDECIDED
                ? "how far they differ is not said"
                : "said of the same reference, 全省平均");
  }

  @Test
  void paritiesWithAMarginOrAnotherReference() {
    Bound margin = Bound.of(Comparison.EQUAL, Cases.quantity("2 %"));
    Parity asked = parity(Comparison.MORE_THAN).margin(margin).build();
    says(asked, parity(Comparison.MORE_THAN).build(), "how far they differ is not said");
    assertThat(assess(asked, parity(Comparison.LESS_THAN).build(), null).verdict())
        .isEqualTo(Verdict.MISSED);
    Parity other = parity(Comparison.MORE_THAN).build().withReference(Reference.of("全国平均"));
    says(asked, other, "tied to 全省平均, not to 全国平均");
    Parity keyed = parity(Comparison.EQUAL).build().withReference(Reference.of("全省平均水平", "全省平均"));
    assertThat(assess(parity(Comparison.EQUAL).build(), keyed, null).verdict())
        .isEqualTo(Verdict.MET);
    says(asked, NUMBER, "the value of 全省平均 is not given");
  }

  @Test
  void numbersAndPositions() {
    says(NUMBER, parity(Comparison.EQUAL).build(), "the goal is a number, the result a parity");
    says(rank(3, "全省"), NUMBER, "the goal is a position, the result is none");
    says(rank(3, "全省"), rank(3, "全国"), "ranked among 全省 and 全国");
    Ranking least = Ranking.builder().op(Comparison.AT_MOST).position(3).among("全省").build();
    says(rank(3, "全省"), least, "the result says no position");
    Assessment same = assess(rank(3, "全省"), rank(3, "全省"), null);
    assertThat(same.verdict()).isEqualTo(Verdict.MET);
    assertThat(same.reason()).isEqualTo("position 3 against 3");
    assertThat(same.margin().orElseThrow().amount()).hasToString("0");
    assertThat(assess(rank(3, "全省"), rank(4, "全省"), null).margin().orElseThrow().amount())
        .hasToString("-1");
  }

  @Test
  void tasksAbsencesAndGrades() {
    says(task("上级"), task("省"), "上级 set the value; it is not given");
    says(task("上级"), NUMBER, "上级 set the value; it is not given");
    met(task("上级"), task("上级"), "reported as done for 上级");
    says(absence("返贫"), absence("洪灾"), "the result does not say whether 返贫");
    says(absence("返贫"), NUMBER, "the result does not say whether 返贫");
    met(absence("返贫"), absence("返贫"), "no 返贫 is reported");
    String grades = "grades are compared only when they are the same";
    says(grade(Comparison.AT_LEAST, "Ⅱ"), grade(Comparison.AT_LEAST, "Ⅲ"), grades);
    says(grade(Comparison.AT_LEAST, "Ⅱ"), grade(Comparison.AT_MOST, "Ⅱ"), grades);
    says(grade(Comparison.AT_LEAST, "Ⅱ"), NUMBER, grades);
    met(grade(Comparison.AT_LEAST, "Ⅱ"), grade(Comparison.EQUAL, "Ⅱ"), "grade Ⅱ is reported");
    met(grade(Comparison.AT_LEAST, "Ⅱ"), grade(Comparison.AT_LEAST, "Ⅱ"), "grade Ⅱ is reported");
    Other other = Other.builder().type("vow").build();
    says(other, other, "the kind vow is not known");
  }

  /** A contract or a permit is no step on the way that a later one proves. */
  @ParameterizedTest
  @CsvSource({
    "SIGNED, SIGNED, MET",
    "SIGNED, STARTED, UNDECIDED",
    "APPROVED, STARTED, UNDECIDED",
    "STARTED, STARTED, MET",
    "STARTED, TOPPED_OUT, MET",
    "STARTED, APPROVED, UNDECIDED",
    "COMPLETED, IN_USE, MET",
    "COMPLETED, STARTED, UNDECIDED"
  })
  void stages(Stage asked, Stage seen, Verdict verdict) {
    Condition goal = Milestone.builder().stage(asked).build();
    Assessment assessment = assess(goal, Milestone.builder().stage(seen).build(), null);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.reason()).startsWith(seen.text() + " against " + asked.text());
    says(goal, NUMBER, "the goal is a stage, the result is none");
  }

  private static void says(Condition asked, Condition reached, String reason) {
    Assessment assessment = assess(asked, reached, null);
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(assessment.reason()).isEqualTo(reason);
    assertThat(assessment.estimated()).isTrue();
  }

  private static void met(Condition asked, Condition reached, String reason) {
    Assessment assessment = assess(asked, reached, null);
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertThat(assessment.reason()).isEqualTo(reason);
    assertThat(assessment.estimated()).isTrue();
  }

  private static Assessment assess(Condition asked, Condition reached, Direction better) {
    return KindAssessor.assess(asked, reached, true, Optional.ofNullable(better));
  }

  private static Parity.Builder parity(Comparison op) {
    Parity.Builder parity = Parity.builder();
    parity.op(op).reference(Reference.of("全省平均"));
    return parity;
  }

  private static Ranking rank(int position, String among) {
    return Ranking.builder().op(Comparison.EQUAL).position(position).among(among).build();
  }

  private static Assigned task(String by) {
    return Assigned.builder().by(by).build();
  }

  private static Absence absence(String what) {
    return Absence.builder().what(what).build();
  }

  private static Grade grade(Comparison op, String grade) {
    return Grade.builder().op(op).grade(grade).build();
  }
}
