package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.TargetParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled report says is read: goals whose wording leaves no choice. */
class SampleReportTest {
  private static final Reading READING = TargetParser.standard().read(TextFiles.sample().text());

  private static final List<String> GOALS =
      READING.goals().stream().map(SampleReportTest::line).toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "地区生产总值 | growth ~ 6% (左右) | 2026-12-31",
        "地区生产总值 | level > 700亿元 (突破) | 2030-12-31",
        "人均地区生产总值 | growth = 30% | 2030-12-31",
        "高新技术企业数量 | growth = 100% (翻番) | 2030-12-31",
        "行政村快递服务站点 | level = 100% (全覆盖) | 2030-12-31",
        "PM2.5年均浓度 | level <= 25微克/立方米 (以内) | 2030-12-31",
        "单位地区生产总值二氧化碳排放 | decline = 17% | 2030-12-31",
        "人均预期寿命 | level = 81.5岁 | 2030-12-31",
        "一般公共预算收入 | growth = 5% | 2026-12-31",
        "规模以上工业增加值 | growth >= 7.5% (以上) | 2026-12-31",
        "固定资产投资 | growth 6% to 7% | 2026-12-31",
        "社会消费品零售总额 | level > 200亿元 (突破) | 2026-12-31",
        "城镇调查失业率 | level <= 5% (以内) | 2026-12-31",
        "居民消费价格 | growth ~ 2% (左右) | 2026-12-31",
        "粮食产量 | level >= 8.5万吨 (以上) | 2026-12-31",
        "开工率 | level = 60% | 2026-06-30",
        "50亿元以上项目 | output = 2个 | 2026-12-31",
        "研发投入强度 | > 全省平均水平 | 2026-12-31",
        "科技型中小企业 | increase = 60家 | 2026-12-31",
        "科技创新综合评价 | rank <= 10 in 全省 (前十) | 2026-12-31",
        "科技创新综合评价 | rank = 1 in 全市 (第一) | 2026-12-31",
        "国有企业资产负债率 | level <= 60% (以下) | 2026-12-31",
        "减税降费 | increase ~ 4亿元 (约) | 2026-12-31",
        "村集体经营性收入20万元以上的村占比 | level = 90% | 2026-12-31",
        "农村自来水普及率 | level >= 95% (以上) | 2026-12-31",
        "卫生厕所普及率 | level >= 95% (以上) | 2026-12-31",
        "城市黑臭水体 | level = 0 (清零) | 2026-12-31",
        "单位地区生产总值能耗 | decline ~ 3% (左右) | 2026-12-31",
        "一般工业固体废物综合利用率 | increase = 2百分点 | 2026-12-31",
        "一般工业固体废物综合利用率 | level = 92% | 2026-12-31",
        "标准厂房 | output = 12万平方米 | 2026-10-31",
      })
  void readsTheGoal(String indicator, String condition, String deadline) {
    assertThat(GOALS).contains(indicator + " | " + condition + " | " + deadline);
  }

  @Test
  void findsManyGoalsAndResults() {
    assertThat(READING.goals()).hasSizeGreaterThan(120);
    assertThat(READING.results()).hasSizeGreaterThan(40);
    assertThat(READING.diagnostics()).isEmpty();
  }

  @Test
  void leavesNoNumberUnread() {
    assertThat(READING.mentions())
        .isNotEmpty()
        .noneMatch(mention -> mention.reason() == MentionReason.UNREAD);
  }

  @Test
  void givesEveryFindingAnIdOfItsOwn() {
    assertThat(READING.findings()).extracting(finding -> finding.id()).doesNotHaveDuplicates();
  }

  private static String line(Goal goal) {
    String deadline = goal.deadline().map(Deadline::last).map(String::valueOf).orElse("");
    return goal.indicator().name() + " | " + ConditionWords.of(goal.condition()) + " | " + deadline;
  }
}
