package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Reference;
import io.github.govtargets.model.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void writesQuantities() {
    assertThat(Words.of(Reports.quantity("900", 100_000_000, "元"))).isEqualTo("900亿元");
    assertThat(Words.of(Reports.quantity("8.50", 1, "%"))).isEqualTo("8.50%");
    assertThat(Words.of(Reports.quantity("100", 1, "%").withOf(3))).isEqualTo("100/3%");
    assertThat(Words.of(Reports.quantity("2", 100_000, "吨"))).isEqualTo("2×100000吨");
  }

  @Test
  void writesBounds() {
    Bound range = Bound.range(Reports.quantity("5", 1, "%"), Reports.quantity("6", 1, "%"));
    assertThat(Words.of(range)).isEqualTo("5% to 6%");
    assertThat(
            Words.of(Bound.of(Comparison.ABOUT, Reports.quantity("5", 1, "%")).withWording("左右")))
        .isEqualTo("~ 5% (左右)");
  }

  @Test
  void writesBaselines() {
    assertThat(Words.of(Baseline.ofValue(Reports.quantity("31", 1, "%"), "由31%")))
        .isEqualTo("from 31%");
    assertThat(Words.of(Baseline.ofYear(2020, "较2020年"))).isEqualTo("较2020年");
    assertThat(Words.of(Baseline.builder().kind(BaselineKind.PREVIOUS_YEAR).build()))
        .isEqualTo("previous year");
  }

  @Test
  void writesPeriods() {
    assertThat(Words.of(Period.ofYear(2025))).isEqualTo("2025");
    assertThat(Words.of(Period.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))))
        .isEqualTo("2024-02");
    assertThat(Words.of(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31))))
        .isEqualTo("2021–2025");
    assertThat(Words.of(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 6, 30))))
        .isEqualTo("2021-01-01 to 2025-06-30");
  }

  @Test
  void writesNamesOfEnums() {
    assertThat(Words.of(Pace.ANNUAL_AVERAGE)).isEqualTo("annual average");
  }

  @Test
  void writesEveryKindOfCondition() {
    assertThat(words(Assigned.builder().by("上级").build())).isEqualTo("as assigned by 上级");
    assertThat(words(Milestone.builder().stage(Stage.IN_USE).wording("投用").build()))
        .isEqualTo("in use (投用)");
    assertThat(words(Absence.builder().what("规模性返贫").build())).isEqualTo("none of 规模性返贫");
    assertThat(words(Grade.builder().op(Comparison.AT_LEAST).grade("Ⅱ类").build()))
        .isEqualTo("grade >= Ⅱ类");
    assertThat(words(Other.builder().type("vow").wording("办好").build())).isEqualTo("vow (办好)");
    assertThat(words(Ranking.builder().op(Comparison.AT_MOST).position(10).among("全省").build()))
        .isEqualTo("rank <= 10 in 全省");
    assertThat(words(Ranking.builder().op(Comparison.EQUAL).wording("前列").build()))
        .isEqualTo("rank high (前列)");
    assertThat(
            words(
                Parity.builder()
                    .op(Comparison.MORE_THAN)
                    .reference(Reference.of("全省平均", "全省平均"))
                    .margin(Bound.of(Comparison.EQUAL, Reports.quantity("2", 1, "百分点")))
                    .build()))
        .isEqualTo("> 全省平均, by = 2百分点");
  }

  private static String words(Condition condition) {
    return ConditionWords.of(condition);
  }
}
