package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseCommandTest {
  private final Streams streams = Streams.empty();
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void printsTheTypedValue() throws Exception {
    assertThat(streams.run("phrase", "地区生产总值增长6%左右")).isZero();
    JsonNode goal = mapper.readTree(String.join("\n", streams.lines()));
    assertThat(goal.get("kind").asText()).isEqualTo("goal");
    assertThat(goal.at("/indicator/name").asText()).isEqualTo("地区生产总值");
    assertThat(goal.at("/condition/bound/op").asText()).isEqualTo("~");
    assertThat(streams.errorLines()).isEmpty();
  }

  @Test
  void pointsAtThePlaceWhereAPhraseIsNone() {
    assertThat(streams.run("phrase", "各位代表")).isEqualTo(2);
    assertThat(streams.lines()).isEmpty();
    assertThat(streams.errorLines()).hasSize(3).contains("各位代表");
    assertThat(streams.errorLines().get(2)).matches(" *\\^");
  }

  @Test
  void readsOtherThingsThanGoals() throws Exception {
    assertThat(streams.run("phrase", "--as", "deadline", "--year", "2026", "6月底前")).isZero();
    JsonNode deadline = mapper.readTree(String.join("\n", streams.lines()));
    assertThat(deadline.get("last").asText()).isEqualTo("2026-06-30");
    Streams other = Streams.empty();
    assertThat(other.run("phrase", "--as", "quantity", "4.3万亩")).isZero();
    assertThat(mapper.readTree(String.join("\n", other.lines())).get("amount").decimalValue())
        .isEqualTo("4.3");
  }

  @ParameterizedTest
  @CsvSource({
    "GOAL, 力争粮食产量稳定在8万吨以上",
    "RESULT, 2025年粮食产量8.6万吨",
    "CONDITION, 高于全省平均2个百分点",
    "BOUND, 不低于5%",
    "QUANTITY, 4.3万亩",
    "UNIT, 吨标准煤/万元",
    "DEADLINE, 6月底前",
    "PERIOD, “十四五”期间",
  })
  void readsEveryKind(PhraseKind kind, String phrase) {
    assertThat(streams.run("phrase", "--as", kind.name(), "--year", "2026", phrase)).isZero();
    assertThat(streams.errorLines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GOAL, 地区生产总值增长7%以上, 地区生产总值增长7%以上, 地区生产总值增長7%以上, GDP growth of at least 7 %",
    "BOUND, 不低于5%, 5%以上, 5%以上, at least 5 %",
    "QUANTITY, 4.3万亩, 4.3万亩, 4.3萬畝, '43,000 mu'",
    "UNIT, 亩, 亩, 畝, mu",
    "DEADLINE, 6月底前, 到2026年6月底, 到2026年6月底, by 30 June 2026",
  })
  void printsWordsInTwoScriptsAndInEnglish(
      PhraseKind kind, String phrase, String simplified, String traditional, String english) {
    assertThat(
            streams.run(
                "phrase",
                "--as",
                kind.name(),
                "--year",
                "2026",
                "--form",
                "simplified,traditional,english",
                phrase))
        .isZero();
    assertThat(streams.lines()).containsExactly(simplified, traditional, english);
  }

  @Test
  void readsPhrasesFromStandardInput() {
    Streams piped = Streams.withInput("粮食产量稳定在8万吨以上\n\n各位代表\n");
    assertThat(piped.run("phrase", "-")).isEqualTo(2);
    assertThat(String.join("\n", piped.lines())).contains("\"粮食产量\"");
    assertThat(piped.errorLines()).contains("各位代表");
  }

  @Test
  void hintsAtTheLocaleWhenTheArgumentIsLost() {
    assertThat(streams.run("phrase", "\uFFFD\uFFFD6%")).isEqualTo(2);
    assertThat(streams.errorLines()).last().asString().contains("LC_ALL=C.UTF-8");
  }

  @Test
  void needsAPhrase() {
    assertThat(streams.run("phrase")).isEqualTo(2);
  }
}
