package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTest {
  @TempDir Path directory;

  private final Streams streams = Streams.empty();

  @Test
  void drawsAGrowthGoalAcrossYears() throws Exception {
    Path one = report("hexi-2025.txt", "2025年政府工作报告\n今年目标是：地区生产总值增长6%左右。\n");
    Path two = report("hexi-2026.txt", "2026年政府工作报告\n今年目标是：地区生产总值增长5%—6%。\n");
    Path out = directory.resolve("growth.png");
    int status = streams.run("chart", "growth", "--out", "" + out, "" + one, "" + two);
    assertDrawn(status, out);
  }

  @Test
  void drawsAScorecard() throws Exception {
    Path earlier = report("a.txt", "2025年政府工作报告\n今年目标是：地区生产总值增长6%以上，固定资产投资增长7%以上。\n");
    Path later = report("b.txt", "2026年政府工作报告\n一、2025年工作回顾\n2025年，地区生产总值增长6.3%，固定资产投资增长5%。\n");
    Path out = directory.resolve("scorecard.png");
    int status = streams.run("chart", "scorecard", "--out", "" + out, "" + earlier, "" + later);
    assertDrawn(status, out);
  }

  @Test
  void saysWhenThereIsNothingToDraw() throws Exception {
    Path file = report("a.txt", "2025年政府工作报告\n今年要干得更好。\n");
    String out = directory.resolve("a.png").toString();
    assertThat(streams.run("chart", "growth", "--out", out, file.toString())).isEqualTo(2);
    assertThat(streams.errorLines())
        .containsExactly(
            file + ": no growth goal of gdp for its year", "govtargets: there is nothing to draw");
  }

  @Test
  void refusesAnotherFormat() {
    assertThat(streams.run("chart", "growth", "--out", "a.svg", "a.txt")).isEqualTo(2);
    assertThat(streams.errorLines().get(0)).contains("a.svg: charts are PNG files");
  }

  @Test
  void asksForAKind() {
    assertThat(streams.run("chart")).isEqualTo(2);
    assertThat(streams.errorLines().get(0)).contains("growth or scorecard");
  }

  /** Without a Chinese font there is no chart, but a reason. */
  private void assertDrawn(int status, Path out) throws Exception {
    if (status == 0) {
      assertThat(Files.readAllBytes(out)).startsWith(0x89, 'P', 'N', 'G');
    } else {
      assertThat(streams.errorLines()).last().asString().contains("font");
      assertThat(out).doesNotExist();
    }
  }

  private Path report(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text);
  }
}
