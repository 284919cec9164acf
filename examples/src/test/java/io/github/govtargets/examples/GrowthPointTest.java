package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowthPointTest {
  private static final String TEXT =
      "2026年政府工作报告\n一、“十五五”时期主要目标\n到2030年，地区生产总值年均增长7%以上。\n"
          + "二、2026年目标任务\n今年目标是：地区生产总值增长6%左右，力争达到6.5%；固定资产投资增长6%—7%。\n";

  @Test
  void takesTheGoalOfTheYearOfTheReport() throws Exception {
    assertThat(GrowthPoint.of(report("a/hexi-2026.txt"), "gdp"))
        .contains(new GrowthPoint("hexi", 2026, 6, 6));
  }

  @Test
  void takesBothEndsOfARange() throws Exception {
    assertThat(GrowthPoint.of(report("2026.txt"), "固定资产投资"))
        .contains(new GrowthPoint("2026", 2026, 6, 7));
  }

  @Test
  void findsNothingForAnotherIndicator() throws Exception {
    assertThat(GrowthPoint.of(report("x.txt"), "cpi")).isEmpty();
  }

  private static Report report(String file) throws TextFileException {
    Report read =
        new ReportReader(null, true, true).read(ReportInput.of("-", Streams.inputOf(TEXT)));
    return new Report(file, read.text(), read.reading(), read.note());
  }
}
