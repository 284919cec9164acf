package io.github.govtargets.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.examples.TextFiles;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each program prints on the bundled report. */
class ProgramsTest {
  private static final String SAMPLE = TextFiles.sample().text();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @TempDir Path directory;

  private List<String> lines() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void onePhrase() {
    OnePhrase.run(out, List.of("到2030年森林覆盖率力争达到43.5%以上", "增长5%-6%"));
    assertThat(lines())
        .startsWith(
            "到2030年森林覆盖率力争达到43.5%以上",
            "  what:  森林覆盖率",
            "  asked: LEVEL >= 43.5%",
            "  firm:  STRIVE",
            "  by:    2030-12-31",
            "增长5%-6%")
        .last()
        .asString()
        .startsWith("  is no goal, at character ");
  }

  @Test
  void reportTable() {
    ReportTable.run(out, SAMPLE);
    assertThat(lines())
        .hasSizeGreaterThan(100)
        .contains(
            "地区生产总值\tgdp\tlevel\t>\t70000000000\t\t元\t2030-12-31\t地区生产总值力争突破700亿元",
            "固定资产投资\tfixed-asset-investment\tgrowth\trange\t6\t7\t%\t2026-12-31\t固定资产投资增长6%—7%")
        .allMatch(line -> line.split("\t", -1).length == 9);
  }

  @Test
  void ownWords() {
    OwnWords.run(out);
    assertThat(lines())
        .containsExactly(
            "As shipped:",
            "  (no verb) 黑土保护面积 (no code)",
            "  (no verb) 复壮古树名木 (no code)",
            "With tables of one's own:",
            "  (no verb) 黑土保护面积 black-soil",
            "  复壮 古树名木 (no code)",
            "In 亩: 180000");
  }

  @Test
  void jsonIsTheSameWithEachJackson() throws Exception {
    JsonWithJackson2.run(out, SAMPLE);
    List<String> two = lines();
    bytes.reset();
    JsonWithJackson3.run(out, SAMPLE);
    assertThat(lines()).isEqualTo(two);
    assertThat(two.get(0)).endsWith(" characters; read back equal: true");
    assertThat(two.get(1)).startsWith("{\"kind\":\"result\",\"indicator\":{\"name\":\"地区生产总值\"");
  }

  @Test
  void scorecardOfTwoReports() {
    ScorecardOfTwoReports.run(out, SAMPLE);
    assertThat(lines())
        .contains(
            "MET 规模以上工业增加值: growth = 7.5% against growth >= 7.5% (以上): met, exactly at it",
            "MISSED 城镇调查失业率: level = 5.2% against level <= 5% (以内): missed, short of it by 0.2%",
            "MISSED: 3");
  }

  @Test
  void webPage() throws Exception {
    Path page = directory.resolve("sample.html");
    WebPage.run(out, SAMPLE, page);
    assertThat(lines()).hasSize(3).first().asString().matches("sample.html: \\d+ goals marked");
    assertThat(Files.readString(page)).startsWith("<!").contains("禾汀区", "Content-Security-Policy");
  }

  /** Without a Chinese font there is no chart, but a reason. */
  @Test
  void growthOfReports() {
    Path png = directory.resolve("growth.png");
    GrowthOfReports.run(out, List.of(GrowthOfReports.report("sample", SAMPLE)), png);
    assertThat(lines()).hasSize(2).first().isEqualTo("霁川市禾汀区 2026: 6.0 to 6.0");
    boolean drawn = lines().get(1).equals("drawn: growth.png");
    assertThat(drawn || lines().get(1).contains("font")).isTrue();
    assertThat(Files.exists(png)).isEqualTo(drawn);
  }
}
