package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String TEXT = "禾汀区2026年政府工作报告\n今年主要目标是：地区生产总值增长6%左右，粮食产量稳定在8万吨以上。\n";

  @TempDir Path directory;

  private final Streams streams = Streams.empty();
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void readsTheSampleWithoutAFile() {
    assertThat(streams.run("read")).isZero();
    assertThat(streams.lines().get(0)).startsWith("sample-report.txt: ").contains("2026");
    assertThat(streams.lines()).anyMatch(ReadCommandTest::isGrowthGoal);
  }

  @Test
  void canLeaveOutGoalsOrResults() {
    streams.run("read", "--results");
    assertThat(streams.lines()).anyMatch(line -> line.startsWith("result  "));
    assertThat(streams.lines()).noneMatch(line -> line.startsWith("goal  "));
    Streams goals = Streams.empty();
    goals.run("read", "--goals");
    assertThat(goals.lines()).anyMatch(ReadCommandTest::isGrowthGoal);
    assertThat(goals.lines()).noneMatch(line -> line.startsWith("result  "));
    assertThat(Streams.empty().run("read", "--goals", "--results")).isEqualTo(2);
  }

  @Test
  void listsMentionsAndEvidence() {
    assertThat(streams.run("read", "--mentions", "--explain")).isZero();
    assertThat(streams.lines()).anyMatch(line -> line.matches("AT +NUMBER +REASON +CONTEXT"));
    assertThat(streams.lines()).anyMatch(line -> line.matches("    at \\d+: .*地区生产总值增长6%左右.*"));
    assertThat(streams.lines()).anyMatch(line -> line.contains("indicator 地区生产总值 | "));
  }

  @Test
  void refusesTableOptionsForJson() {
    assertThat(streams.run("read", "--format", "jsonl", "--explain")).isEqualTo(2);
    assertThat(streams.errorLines().get(0))
        .isEqualTo("--mentions and --explain are for --format table");
  }

  @Test
  void writesJsonLinesOfTheSample() throws Exception {
    assertThat(streams.run("read", "--format", "jsonl")).isZero();
    JsonNode growth = null;
    for (String line : streams.lines()) {
      JsonNode finding = mapper.readTree(line);
      assertThat(line).startsWith("{\"v\":1,\"file\":\"sample-report.txt\",\"id\":\"");
      assertSourceIsExact(finding.get("source"));
      if (finding.at("/source/text").asText().endsWith("地区生产总值增长6%左右")) {
        growth = finding;
      }
    }
    assertThat(growth).isNotNull();
    assertThat(growth.at("/indicator/name").asText()).isEqualTo("地区生产总值");
    assertThat(growth.at("/condition/basis").asText()).isEqualTo("growth");
    assertThat(growth.at("/condition/bound/op").asText()).isEqualTo("~");
    assertThat(growth.at("/condition/bound/value/amount").decimalValue()).isEqualTo("6");
    assertThat(growth.at("/deadline/last").asText()).isEqualTo("2026-12-31");
  }

  @Test
  void writesOneJsonObjectAReport() throws Exception {
    Path file = Files.writeString(directory.resolve("a.txt"), TEXT);
    assertThat(streams.run("read", "--format", "json", file.toString(), file.toString())).isZero();
    assertThat(streams.lines()).hasSize(2);
    assertThat(mapper.readTree(streams.lines().get(0)).at("/report/year").asInt()).isEqualTo(2026);
  }

  @Test
  void readsStandardInput() {
    Streams piped = Streams.withInput(TEXT);
    assertThat(piped.run("read", "--goals", "-")).isZero();
    assertThat(piped.lines().get(0)).startsWith("-: ");
    assertThat(piped.lines()).anyMatch(ReadCommandTest::isGrowthGoal);
  }

  @Test
  void takesTheYearThatTheTextDoesNotSay() {
    Streams piped = Streams.withInput("地区生产总值增长6%左右。");
    assertThat(piped.run("read", "--year", "2019", "-")).isZero();
    assertThat(piped.lines().get(0)).contains("2019");
  }

  @Test
  void readsGbkAndSaysSo() throws Exception {
    Path file = directory.resolve("gbk.txt");
    Files.write(file, TEXT.getBytes(Charset.forName("GBK")));
    assertThat(streams.run("read", "--goals", file.toString())).isZero();
    assertThat(streams.errorLines())
        .containsExactly(file + ": is in GB18030, not UTF-8; read as such");
    assertThat(streams.lines()).anyMatch(ReadCommandTest::isGrowthGoal);
  }

  @Test
  void readsTheOtherFilesWhenSomeCannotBeRead() throws Exception {
    Path missing = directory.resolve("missing.txt");
    Path empty = Files.writeString(directory.resolve("empty.txt"), "");
    Path binary = Files.write(directory.resolve("binary.txt"), new byte[] {1, 0, 2, 0});
    Path good = Files.writeString(directory.resolve("good.txt"), TEXT);
    int status =
        streams.run(
            "read", missing.toString(), empty.toString(), binary.toString(), good.toString());
    assertThat(status).isEqualTo(2);
    assertThat(streams.errorLines())
        .containsExactly(
            missing + ": no such file",
            empty + ": is empty",
            binary + ": is binary, not text",
            streams.errorLines().get(3));
    assertThat(streams.errorLines().get(3)).startsWith("4 of 4 files read, ");
    assertThat(streams.lines().get(0)).startsWith(good + ": ");
  }

  private static void assertSourceIsExact(JsonNode source) {
    String text = TextFiles.sample().text();
    assertThat(text.substring(source.get("start").asInt(), source.get("end").asInt()))
        .isEqualTo(source.get("text").asText());
  }

  private static boolean isGrowthGoal(String line) {
    return line.matches("goal +地区生产总值 +growth ~ 6% \\(左右\\) .*");
  }
}
