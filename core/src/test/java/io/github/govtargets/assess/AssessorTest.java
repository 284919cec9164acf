package io.github.govtargets.assess;

import static io.github.govtargets.assess.Cases.goal;
import static io.github.govtargets.assess.Cases.quantity;
import static io.github.govtargets.assess.Cases.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Reference;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Stage;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {
  private final Assessor assessor = Assessor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # indicator | goal | result | verdict | grounds | margin
          生产总值 | growth >= 8 % | growth = 7.2 % | MISSED | OUTSIDE | -4/5
          生产总值 | growth >= 8 % | growth = 8 % | MET | WITHIN | 0
          生产总值 | growth > 8 % | growth = 8 % | MISSED | OUTSIDE | 0
          生产总值 | growth = 8 % | growth = 8.3 % | MET | WITHIN | 3/10
          生产总值 | growth = 8 % | growth = 7.9 % | MISSED | OUTSIDE | -1/10
          生产总值 | growth ~ 8 % | growth = 7.5 % | MET | WITHIN | -1/2
          生产总值 | growth ~ 8 % | growth = 7.49 % | MISSED | OUTSIDE | -51/100
          生产总值 | growth ~ 8 % | growth = 40.4 % | MET | WITHIN | 162/5
          生产总值 | growth range 5 to 6 % | growth = 5 % | MET | WITHIN | 0
          生产总值 | growth range 5 to 6 % | growth = 6.5 % | MET | WITHIN | 3/2
          生产总值 | growth range 5 to 6 % | growth = 4.9 % | MISSED | OUTSIDE | -1/10
          生产总值 | growth >= 8 % | decline = 1 % | MISSED | OUTSIDE | -9
          生产总值 | growth = 1 倍 | growth = 120 % | MET | WITHIN | 1/5
          居民消费价格 | growth ~ 3 % | growth = 0.2 % | UNDECIDED | DIRECTION_UNKNOWN |
          居民消费价格 | growth ~ 3 % | growth = 2.6 % | MET | WITHIN |
          居民消费价格 | growth <= 3 % | growth = 3.1 % | MISSED | OUTSIDE | -1/10
          居民消费价格 | growth <= 3 % | growth = 0.2 % | MET | WITHIN | 14/5
          城镇调查失业率 | level = 5.5 % | level = 5.2 % | MET | WITHIN | 3/10
          城镇调查失业率 | level ~ 5.5 % | level = 6.1 % | MISSED | OUTSIDE | -3/5
          单位国内生产总值能耗 | decline = 3 % | decline = 3.5 % | MET | WITHIN | 1/2
          单位国内生产总值能耗 | decline = 3 % | growth = 1 % | MISSED | OUTSIDE | -4
          粮食产量 | level >= 80 亿斤 | level = 419 万吨 | MET | WITHIN | 380000000
          粮食产量 | level ~ 400 万吨 | level = 380 万吨 | MET | WITHIN | -200000
          粮食产量 | level ~ 400 万吨 | level = 379.9 万吨 | MISSED | OUTSIDE | -201000
          网上可办率 | level >= 98 % | level > 99 % | MET | WITHIN | 1
          网上可办率 | level >= 99.5 % | level > 99 % | UNDECIDED | IMPRECISE | -1/2
          网上可办率 | level >= 99.5 % | level < 99.5 % | MISSED | OUTSIDE | 0
          新建学校 | output = 30 所 | output = 32 个 | MET | WITHIN | 2
          贫困人口 | decrease >= 1000 万 | decrease = 1232 万人 | MET | WITHIN | 2320000
          危险路段 | level <= 15 处 | level = 16 处 | MISSED | OUTSIDE | -1
          某园区面积 | level = 20 亩 | level = 20 亩 | MET | WITHIN |
          某园区面积 | level = 20 亩 | level = 21 亩 | UNDECIDED | DIRECTION_UNKNOWN |
          某园区面积 | level range 20 to 30 亩 | level = 21 亩 | MET | WITHIN |
          某园区面积 | level range 20 to 30 亩 | level = 31 亩 | UNDECIDED | DIRECTION_UNKNOWN |
          某项覆盖率 | level = 100 % | level = 99 % | MISSED | OUTSIDE | -1
          积案 | level = 0 件 | level = 3 件 | MISSED | OUTSIDE | -3
          老旧小区改造 | output = 322 个 | level = 330 个 | MET | WITHIN | 8
          城镇新增就业 | level >= 8.9 万人 | increase = 9.29 万人 | MET | WITHIN | 3900
          生产总值 | growth >= 8 % | level = 3725 亿元 | UNDECIDED | BASE_MISSING |
          高新技术企业 | increase = 100 家 | level = 1306 家 | UNDECIDED | BASE_MISSING |
          高新技术企业 | output = 100 家 | level = 1306 家 | UNDECIDED | OTHER_BASIS |
          老旧小区改造 | output = 5 个 | output = 1300 户 | UNDECIDED | OTHER_UNIT |
          进出口总值 | level = 10 亿元 | level = 10 亿美元 | UNDECIDED | OTHER_UNIT |
          """)
  void holdsThresholdsAgainstResults(
      String indicator,
      String goal,
      String result,
      Verdict verdict,
      Grounds grounds,
      String margin) {
    Assessment assessment = assessor.assess(goal(indicator, goal), result(indicator, result));
    assertThat(assessment.verdict()).as(assessment.reason()).isEqualTo(verdict);
    assertThat(assessment.grounds()).isEqualTo(grounds);
    assertThat(assessment.margin().map(Margin::amount).map(Ratio::toString).orElse(null))
        .isEqualTo(margin);
  }

  @Test
  void saysWhyInWordsAndWhichWayIsBetter() {
    Assessment assessment =
        assessor.assess(goal("生产总值", "growth >= 8 %"), result("生产总值", "growth = 7.2 %"));
    assertThat(assessment.reason())
        .isEqualTo("growth = 7.2% against growth >= 8%: missed, short of it by 0.8%");
    assertThat(assessment.direction()).contains(Direction.HIGHER);
    assertThat(assessment.margin().orElseThrow().unit().symbol()).isEqualTo("%");
    assertThat(assessment.margin().orElseThrow().decimal())
        .contains(new java.math.BigDecimal("-0.8"));
    Assessment energy =
        assessor.assess(goal("单位国内生产总值能耗", "decline = 3 %"), result("单位国内生产总值能耗", "decline = 3 %"));
    assertThat(energy.direction()).contains(Direction.LOWER);
    assertThat(energy.reason()).isEqualTo("decline = 3% against decline = 3%: met, exactly at it");
  }

  @Test
  void keepsWhetherAResultIsEstimated() {
    Result expected = result("生产总值", "growth = 8.1 %").withEstimated(true);
    assertThat(assessor.assess(goal("生产总值", "growth = 8 %"), expected).estimated()).isTrue();
  }

  @Test
  void takesAnotherToleranceForAbout() {
    Assessor exact = assessor.withTolerance(Tolerance.of(Ratio.of(1, 10), Ratio.ZERO));
    Goal goal = goal("生产总值", "growth ~ 8 %");
    assertThat(verdict(exact, goal, result("生产总值", "growth = 7.9 %"))).isEqualTo(Verdict.MET);
    assertThat(verdict(exact, goal, result("生产总值", "growth = 7.8 %"))).isEqualTo(Verdict.MISSED);
  }

  @Test
  void tellsBeginningFromFinishing() {
    Goal finish = goal("保障性安居工程", "output = 480 万套").withAction("基本建成");
    Result begin = result("保障性安居工程", "output = 740 万套").withAction("新开工");
    assertThat(assessor.assess(finish, begin).grounds()).isEqualTo(Grounds.OTHER_BASIS);
    assertThat(verdict(assessor, finish, begin.withAction("建成"))).isEqualTo(Verdict.MET);
  }

  @Test
  void refusesIndicatorsThatAreKnownToDiffer() {
    Assessment assessment =
        assessor.assess(goal("人均生产总值", "growth = 8 %"), result("生产总值", "growth = 8 %"));
    assertThat(assessment.grounds()).isEqualTo(Grounds.OTHER_INDICATOR);
  }

  @ParameterizedTest
  @CsvSource({
    "一般公共预算收入, SAME_SCOPE, NOMINAL, OTHER_TERMS",
    "一般公共预算收入, SAME_SCOPE, , OTHER_TERMS",
    "一般公共预算收入, SAME_SCOPE, COMPARABLE, WITHIN",
    "一般公共预算收入, , NOMINAL, WITHIN",
    "生产总值, COMPARABLE, , WITHIN",
    "生产总值, , NOMINAL, OTHER_TERMS",
    "某产业规模, REAL, , WITHIN",
  })
  void comparesGrowthOnTheSameTerms(
      String indicator, Adjustment asked, Adjustment given, Grounds grounds) {
    Goal goal = goal(indicator, "growth = 8 %").withCondition(adjusted("growth = 8 %", asked));
    Result result =
        result(indicator, "growth = 9 %").withCondition(adjusted("growth = 9 %", given));
    assertThat(assessor.assess(goal, result).grounds()).isEqualTo(grounds);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, REPORT, , 2021-01-01, 2021-12-31, , WITHIN",
    "2025-12-31, CLAUSE, , 2021-01-01, 2021-12-31, , OTHER_PERIOD",
    "2021-12-31, REPORT, , 2016-01-01, 2021-12-31, , OTHER_PERIOD",
    "2021-06-30, CLAUSE, , 2021-01-01, 2021-12-31, , OTHER_PERIOD",
    "2025-12-31, HEADING, , 2025-01-01, 2025-12-31, , OTHER_PERIOD",
    "2025-12-31, HEADING, , 2021-01-01, 2025-12-31, , WITHIN",
    "2025-12-31, HEADING, ANNUAL_AVERAGE, 2021-01-01, 2025-12-31, ANNUAL_AVERAGE, WITHIN",
    "2025-12-31, HEADING, ANNUAL_AVERAGE, 2025-01-01, 2025-12-31, , OTHER_PERIOD",
    "2021-12-31, REPORT, , 2021-01-01, 2021-12-31, ANNUAL_AVERAGE, OTHER_PERIOD",
    "2021-12-31, REPORT, , 2021-01-01, 2021-12-31, CUMULATIVE, OTHER_PERIOD",
    "2025-12-31, HEADING, EACH_YEAR, 2021-01-01, 2021-12-31, , NOT_DUE",
    "2021-12-31, REPORT, , 2021-01-01, 2021-06-30, , NOT_DUE",
    "2021-12-31, REPORT, EACH_YEAR, 2021-01-01, 2021-12-31, , WITHIN",
  })
  void comparesTheSameTime(
      LocalDate due,
      DeadlineOrigin origin,
      Pace pace,
      LocalDate first,
      LocalDate last,
      Pace seen,
      Grounds grounds) {
    Goal goal =
        goal("生产总值", "growth = 8 %")
            .withDeadline(Deadline.of(due, origin))
            .withPace(java.util.Optional.ofNullable(pace));
    Result result =
        result("生产总值", "growth = 9 %")
            .withPeriod(Period.of(first, last))
            .withPace(java.util.Optional.ofNullable(seen));
    assertThat(assessor.assess(goal, result).grounds()).isEqualTo(grounds);
  }

  @Test
  void countsWhatIsDeliveredEarlyAsDelivered() {
    Goal goal =
        goal("新建学校", "output = 30 所")
            .withDeadline(Deadline.of(LocalDate.of(2025, 12, 31), DeadlineOrigin.CLAUSE));
    Measurement early = Measurement.of(Basis.OUTPUT, quantity("31 所"), LocalDate.of(2024, 5, 1));
    assertThat(assessor.assess(goal, early).verdict()).isEqualTo(Verdict.MET);
    Measurement few = Measurement.of(Basis.OUTPUT, quantity("29 所"), LocalDate.of(2024, 5, 1));
    Assessment open = assessor.assess(goal, few);
    assertThat(open.grounds()).isEqualTo(Grounds.NOT_DUE);
    assertThat(open.margin().orElseThrow().amount()).isEqualTo(Ratio.of(-1));
    assertThat(open.reason())
        .isEqualTo(
            "due on 2025-12-31; so far output = 29所 against output = 30所: missed, short of it by"
                + " 1所");
  }

  @Test
  void tellsGrowthFromLevelsWhereTheBaseIsGiven() {
    Measurement level =
        Measurement.of(Basis.LEVEL, quantity("108 亿元"), Cases.END_OF_2021)
            .withBase(quantity("100 亿元"));
    Assessment nominal = assessor.assess(goal("社会消费品零售总额", "growth >= 7.5 %"), level);
    assertThat(nominal.verdict()).isEqualTo(Verdict.MET);
    assertThat(nominal.margin().orElseThrow().amount()).isEqualTo(Ratio.of(1, 2));
    assertThat(assessor.assess(goal("生产总值", "growth >= 7.5 %"), level).grounds())
        .isEqualTo(Grounds.OTHER_TERMS);
    Assessment more = assessor.assess(goal("社会消费品零售总额", "increase = 9 亿元"), level);
    assertThat(more.margin().orElseThrow().amount()).isEqualTo(Ratio.of(-100_000_000));
    Measurement growth =
        Measurement.of(Basis.GROWTH, quantity("8 %"), Cases.END_OF_2021)
            .withBase(quantity("100 亿元"));
    assertThat(assessor.assess(goal("社会消费品零售总额", "level >= 108 亿元"), growth).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void usesTheValueThatTheGoalStartsFrom() {
    Goal goal =
        goal("常住人口城镇化率", "increase >= 2 百分点")
            .withBaseline(Baseline.ofValue(quantity("47.5 %"), "从47.5%"));
    Assessment assessment = assessor.assess(goal, result("常住人口城镇化率", "level = 50 %"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertThat(assessment.margin().orElseThrow().amount()).isEqualTo(Ratio.of(1, 2));
  }

  @Test
  void refusesChangesFromOtherTimes() {
    Result sinceTwenty =
        result("生产总值", "growth = 30 %").withBaseline(Baseline.ofYear(2016, "比2016年"));
    assertThat(assessor.assess(goal("生产总值", "growth = 8 %"), sinceTwenty).grounds())
        .isEqualTo(Grounds.OTHER_BASIS);
    Result sameYear = result("生产总值", "growth = 9 %").withBaseline(Baseline.ofYear(2020, "比2020年"));
    assertThat(assessor.assess(goal("生产总值", "growth = 8 %"), sameYear).verdict())
        .isEqualTo(Verdict.MET);
    Result month =
        result("生产总值", "growth = 9 %")
            .withBaseline(Baseline.of(BaselineKind.PREVIOUS_PERIOD, "环比"));
    assertThat(assessor.assess(goal("生产总值", "growth = 8 %"), month).grounds())
        .isEqualTo(Grounds.OTHER_BASIS);
  }

  @Test
  void comparesPositions() {
    assertThat(assess(rank(3, "全省"), rank(1, "全省")).verdict()).isEqualTo(Verdict.MET);
    assertThat(assess(rank(3, "全省"), rank(1, "全省")).margin().orElseThrow().amount())
        .isEqualTo(Ratio.of(2));
    assertThat(assess(rank(3, "全省"), rank(4, "全省")).verdict()).isEqualTo(Verdict.MISSED);
    assertThat(assess(rank(3, "全省"), rank(1, "全市")).grounds()).isEqualTo(Grounds.OTHER_BASIS);
    assertThat(assess(front(), rank(1, "全省")).verdict()).isEqualTo(Verdict.MET);
    assertThat(assess(front(), rank(2, "全省")).grounds()).isEqualTo(Grounds.NO_VALUE);
    assertThat(assess(front(), front()).verdict()).isEqualTo(Verdict.MET);
    assertThat(assess(front(), Cases.threshold("growth = 8 %")).grounds())
        .isEqualTo(Grounds.OTHER_KIND);
  }

  @Test
  void comparesStages() {
    assertThat(assess(stage(Stage.COMPLETED), stage(Stage.IN_USE)).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(assess(stage(Stage.COMPLETED), stage(Stage.STARTED)).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void holdsParitiesAgainstBothResults() {
    Goal goal = goal("居民人均可支配收入", "growth = 1 %").withCondition(parity(Comparison.EQUAL));
    Result income = result("居民人均可支配收入", "growth = 6.3 %");
    Result economy = result("生产总值", "growth = 3.8 %");
    Assessment both = assessor.assess(goal, income, economy);
    assertThat(both.verdict()).isEqualTo(Verdict.MET);
    assertThat(both.margin().orElseThrow().amount()).isEqualTo(Ratio.of(5, 2));
    assertThat(assessor.assess(goal, economy.withIndicator(income.indicator()), income).verdict())
        .isEqualTo(Verdict.MISSED);
    assertThat(assessor.assess(goal, income).grounds()).isEqualTo(Grounds.NO_VALUE);
    assertThat(assess(parity(Comparison.EQUAL), parity(Comparison.EQUAL)).verdict())
        .isEqualTo(Verdict.MET);
  }

  private Assessment assess(Condition asked, Condition reached) {
    return assessor.assess(
        goal("某项工作", "growth = 1 %").withCondition(asked),
        result("某项工作", "growth = 1 %").withCondition(reached));
  }

  private static Verdict verdict(Assessor assessor, Goal goal, Result result) {
    return assessor.assess(goal, result).verdict();
  }

  private static Threshold adjusted(String condition, Adjustment adjustment) {
    return Cases.threshold(condition).withAdjustment(java.util.Optional.ofNullable(adjustment));
  }

  private static Ranking rank(int position, String among) {
    return Ranking.builder().op(Comparison.EQUAL).position(position).among(among).build();
  }

  private static Ranking front() {
    return Ranking.builder().op(Comparison.EQUAL).among("全省").wording("前列").build();
  }

  private static Milestone stage(Stage stage) {
    return Milestone.builder().stage(stage).build();
  }

  private static Parity parity(Comparison op) {
    return Parity.builder().op(op).reference(Reference.of("经济增长")).wording("同步").build();
  }
}
