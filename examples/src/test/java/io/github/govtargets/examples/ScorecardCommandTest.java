package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardCommandTest {
  @TempDir Path directory;

  private final Streams streams = Streams.empty();
  private String earlier = "";
  private String later = "";

  @BeforeEach
  void writeReports() throws Exception {
    earlier =
        Files.writeString(
                directory.resolve("2025.txt"),
                "禾汀区2025年政府工作报告\n今年主要目标是：地区生产总值增长6%左右，粮食产量稳定在8万吨以上，森林覆盖率达到35%。\n")
            .toString();
    later =
        Files.writeString(
                directory.resolve("2026.txt"),
                "禾汀区2026年政府工作报告\n一、2025年工作回顾\n地区生产总值增长5.1%，粮食产量达到8.2万吨。\n")
            .toString();
  }

  @Test
  void listsEveryGoal() {
    assertThat(streams.run("scorecard", earlier, later)).isZero();
    assertThat(streams.lines())
        .containsExactly(
            earlier + " -> " + later,
            "3 goals: 2 matched (1 met, 1 missed, 0 undecided), 0 ambiguous, 0 not comparable,"
                + " 0 not due, 1 not mentioned",
            "",
            "VERDICT    INDICATOR     GOAL                   RESULT           MARGIN   WHY",
            "missed     地区生产总值  growth ~ 6% (左右)     growth = 5.1%    -0.9%",
            "met        粮食产量      level >= 8万吨 (以上)  level = 8.2万吨  +2000吨",
            "undecided  森林覆盖率    level = 35%                                      no result names"
                + " the indicator");
  }

  @Test
  void takesAnotherTolerance() {
    assertThat(streams.run("scorecard", "--tolerance", "1", earlier, later)).isZero();
    assertThat(streams.lines().get(1)).contains("2 met");
    assertThat(streams.run("scorecard", "--tolerance", "-1", earlier, later)).isEqualTo(2);
  }

  @Test
  void writesCsv() {
    assertThat(streams.run("scorecard", "--format", "csv", earlier, later)).isZero();
    assertThat(streams.lines()).hasSize(4);
    assertThat(streams.lines().get(0)).startsWith("state,verdict,grounds,reason,margin,");
    assertThat(streams.lines().get(1))
        .startsWith("matched,missed,outside,")
        .contains(",-0.9,%,higher,");
    assertThat(streams.lines().get(3))
        .startsWith("unnamed,undecided,,no result names the indicator,");
  }

  @Test
  void writesJson() throws Exception {
    assertThat(streams.run("scorecard", "--format", "json", earlier, later)).isZero();
    JsonNode card = new ObjectMapper().readTree(streams.lines().get(0));
    assertThat(card.at("/v").asInt()).isEqualTo(1);
    assertThat(card.at("/lines")).hasSize(3);
    assertThat(card.at("/lines/0/verdict").asText()).isEqualTo("missed");
    assertThat(card.at("/lines/0/goal/indicator/code").asText()).isEqualTo("gdp");
    assertThat(card.at("/lines/0/results/0/margin/amount").decimalValue()).isEqualTo("-0.9");
    assertThat(card.at("/lines/0/results/0/result/kind").asText()).isEqualTo("result");
    assertThat(card.at("/lines/2/results")).isEmpty();
  }

  @Test
  void saysThatAFileIsMissing() {
    String missing = directory.resolve("missing.txt").toString();
    assertThat(streams.run("scorecard", missing, later)).isEqualTo(2);
    assertThat(streams.errorLines()).containsExactly(missing + ": no such file");
  }

  @Test
  void warnsOfYearsThatDoNotFollow() {
    assertThat(streams.run("scorecard", later, earlier)).isZero();
    assertThat(streams.errorLines().get(0))
        .isEqualTo("the reports are of 2026 and 2025: a report reviews the year before its own");
  }
}
