package io.github.govtargets.assess;

import static io.github.govtargets.assess.Cases.goal;
import static io.github.govtargets.assess.Cases.reading;
import static io.github.govtargets.assess.Cases.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Reference;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardMakerTest {
  private final ScorecardMaker maker = ScorecardMaker.standard();

  @Test
  void matchesByCodeAndBasis() {
    ScoreLine line =
        line(
            goal("规模以上工业增加值", "growth ~ 10 %"),
            result("规上工业增加值", "level = 300 亿元"),
            result("规上工业增加值", "growth = 11.4 %"));
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
    assertThat(line.verdict()).isEqualTo(Verdict.MET);
    assertThat(line.matches().get(0).result().id()).isEqualTo("f-1");
  }

  @Test
  void matchesByKeyWhereTheCatalogueHasNoCode() {
    ScoreLine line = line(goal("棚改安置房", "output = 7 万套"), result("棚改安置房", "output = 9 万套"));
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
  }

  @Test
  void listsEveryGoalWithoutAResult() {
    Scorecard card =
        maker.make(
            reading(2021, goal("生产总值", "growth = 8 %"), goal("粮食产量", "level = 80 亿斤")),
            reading(2022, result("生产总值", "growth = 7 %")));
    assertThat(card.lines()).hasSize(2);
    assertThat(card.in(MatchState.UNNAMED)).hasSize(1);
    assertThat(card.count(Verdict.MISSED)).isEqualTo(1);
    assertThat(card.lines().get(1).reason()).isEqualTo("no result names the indicator");
  }

  @Test
  void marksResultsThatCompete() {
    ScoreLine line =
        line(
            goal("固定资产投资", "growth = 6 %"),
            result("固定资产投资", "growth = 6.3 %"),
            result("固定资产投资", "growth = 16 %"));
    assertThat(line.state()).isEqualTo(MatchState.AMBIGUOUS);
    assertThat(line.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(line.matches()).hasSize(2);
  }

  @Test
  void countsOnceWhatIsSaidTwice() {
    Result again = result("固定资产投资", "growth = 6.3 %").withAction("实现");
    ScoreLine line =
        line(goal("固定资产投资", "growth = 6 %"), result("固定资产投资", "growth = 6.3 %"), again);
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
  }

  @Test
  void prefersTheGoalsOwnName() {
    ScoreLine line =
        line(
            goal("生产总值", "growth = 6 %"),
            result("县域生产总值", "growth = 9 %"),
            result("生产总值", "growth = 5 %"));
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
    assertThat(line.verdict()).isEqualTo(Verdict.MISSED);
  }

  @Test
  void marksGoalsThatClaimOneResult() {
    Scorecard card =
        maker.make(
            reading(2021, goal("棚改安置房", "output = 11 套"), goal("棚改安置房", "output = 13 套")),
            reading(2022, result("棚改安置房", "output = 11 套")));
    assertThat(card.in(MatchState.AMBIGUOUS)).hasSize(2);
  }

  @Test
  void takesNoGeneralNameForEvidence() {
    ScoreLine line = line(goal("总投资", "level = 71 亿元"), result("总投资", "level = 71 亿元"));
    assertThat(line.state()).isEqualTo(MatchState.INCOMPARABLE);
    assertThat(line.matches().get(0).assessment().grounds()).isEqualTo(Grounds.GENERAL_NAME);
  }

  @Test
  void doubtsTotalsUnderAHeadingOfSeveralYears() {
    assertThat(under("一、三年来的工作回顾", "output = 4.1 万公里")).isEqualTo(Grounds.OTHER_PERIOD);
    assertThat(under("一、本届政府工作回顾", "output = 4.1 万公里")).isEqualTo(Grounds.OTHER_PERIOD);
    assertThat(under("一、2021年工作回顾", "output = 4.1 万公里")).isEqualTo(Grounds.WITHIN);
  }

  @Test
  void takesManifoldGrowthForThatOfAllYears() {
    assertThat(manifold("一、过去五年工作回顾")).isEqualTo(Grounds.OTHER_PERIOD);
    assertThat(manifold("一、“十三五”时期经济社会发展回顾")).isEqualTo(Grounds.OTHER_PERIOD);
    assertThat(manifold("一、2021年工作回顾")).isEqualTo(Grounds.WITHIN);
  }

  private Grounds manifold(String heading) {
    return under(goal("农村公路", "growth = 8 %"), result("农村公路", "growth = 1.3 倍"), heading);
  }

  private Grounds under(String heading, String value) {
    return under(goal("农村公路", "output = 7000 公里"), result("农村公路", value), heading);
  }

  private Grounds under(Goal goal, Result result, String heading) {
    Reading plain = reading(2022, result);
    Finding finding = plain.findings().get(0);
    Reading later = plain.withFindings(finding.withSource(finding.source().withSection(heading)));
    Scorecard card = maker.make(reading(2021, goal), later);
    return card.lines().get(0).matches().get(0).assessment().grounds();
  }

  @Test
  void matchesALevelThatLeavesAGrowthOpen() {
    ScoreLine line =
        line(
            goal("一般公共预算收入", "growth = 5 %"),
            result("一般公共预算收入", "growth = 3 %").withPace(Pace.ANNUAL_AVERAGE),
            result("一般公共预算收入", "level = 2.5 亿元"));
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
    assertThat(line.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(line.matches().get(0).result().id()).isEqualTo("f-1");
    assertThat(line.matches().get(0).assessment().grounds()).isEqualTo(Grounds.BASE_MISSING);
  }

  @Test
  void matchesAGrowthOnOtherTermsBeforeALevel() {
    Result comparable = result("一般公共预算收入", "growth = 6 %");
    Threshold growth = (Threshold) comparable.condition();
    ScoreLine line =
        line(
            goal("一般公共预算收入", "growth = 5 %"),
            result("一般公共预算收入", "level = 2.5 亿元"),
            comparable.withCondition(growth.withAdjustment(Adjustment.COMPARABLE)));
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
    assertThat(line.matches().get(0).result().id()).isEqualTo("f-1");
    assertThat(line.matches().get(0).assessment().grounds()).isEqualTo(Grounds.OTHER_TERMS);
  }

  @Test
  void takesNoMultipleForALevel() {
    ScoreLine line = line(goal("生产总值", "growth = 5 %"), result("生产总值", "level = 2.2 倍"));
    assertThat(line.state()).isEqualTo(MatchState.INCOMPARABLE);
    assertThat(line.matches().get(0).assessment().grounds()).isEqualTo(Grounds.OTHER_BASIS);
  }

  @Test
  void takesWhatFiveYearsBroughtForNoYearsResult() {
    Goal tied =
        goal("居民收入", "growth = 1 %")
            .withCondition(
                Parity.builder().op(Comparison.EQUAL).reference(Reference.of("经济", "经济")).build());
    Result five =
        result("居民收入", "growth = 1 %")
            .withCondition(tied.condition())
            .withPeriod(Period.of(LocalDate.of(2017, 1, 1), Cases.END_OF_2021));
    assertThat(line(tied, five).state()).isEqualTo(MatchState.INCOMPARABLE);
    assertThat(line(tied, five.withPeriod(Period.ofYear(2021))).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void countsOnceWhateverTheYearIsCalled() {
    Result named = result("居民消费价格", "growth = 2.6 %").withPeriod(year("2021年"));
    Result called = named.withPeriod(year("去年"));
    ScoreLine line = line(goal("居民消费价格", "growth = 2.6 %"), named, called);
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
  }

  private static Period year(String wording) {
    return Period.builder()
        .first(LocalDate.of(2021, 1, 1))
        .last(Cases.END_OF_2021)
        .wording(wording)
        .build();
  }

  @Test
  void leavesLaterGoalsOpen() {
    Goal plan =
        goal("生产总值", "growth = 8 %")
            .withDeadline(Deadline.of(LocalDate.of(2025, 12, 31), DeadlineOrigin.HEADING));
    assertThat(line(plan, result("生产总值", "growth = 9 %")).state()).isEqualTo(MatchState.NOT_DUE);
  }

  @Test
  void looksUpWhatAGoalIsTiedTo() {
    Goal tied =
        goal("居民人均可支配收入", "growth = 1 %")
            .withCondition(
                Parity.builder()
                    .op(Comparison.EQUAL)
                    .reference(Reference.of("经济增长", "经济增长"))
                    .wording("与经济增长基本同步")
                    .build());
    ScoreLine line =
        line(tied, result("居民人均可支配收入", "growth = 4.9 %"), result("生产总值", "growth = 5.2 %"));
    assertThat(line.state()).isEqualTo(MatchState.MATCHED);
    assertThat(line.verdict()).isEqualTo(Verdict.MET);
    assertThat(line.reason())
        .isEqualTo("growth = 4.9% against growth ~ 5.2%: met, short of it by 0.3%");
  }

  private ScoreLine line(Goal goal, Statement... results) {
    List<ScoreLine> lines = maker.make(reading(2021, goal), reading(2022, results)).lines();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }
}
