package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of one's own reach every strict parser, over {@code own.spec}; bad rows are refused. */
class OwnTablesTest {
  private static final ObjectMapper JSON = StrictParserTest.JSON;
  private static final TargetParser OWN =
      TargetParser.builder()
          .units(table("units.tsv"), "units.tsv")
          .indicators(table("indicators.tsv"), "indicators.tsv")
          .words(table("words.tsv"), "words.tsv")
          .build();

  private static Reader table(String name) {
    InputStream in = OwnTablesTest.class.getResourceAsStream("own/" + name);
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  static Stream<Arguments> phrases() throws IOException {
    try (InputStream in = OwnTablesTest.class.getResourceAsStream("own/own.spec")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().stream()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  private static JsonNode parse(TargetParser parser, String what, String phrase)
      throws IOException {
    return JSON.readTree(JSON.writeValueAsString(StrictParserTest.parse(parser, what, phrase)));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void parses(String what, String phrase, String expected) throws IOException {
    assertThat(parse(OWN, what, phrase)).isEqualTo(JSON.readTree(expected));
    boolean differs;
    try {
      differs = !parse(TargetParser.standard(), what, phrase).equals(JSON.readTree(expected));
    } catch (TargetParseException e) {
      differs = true;
    }
    assertThat(differs).as("only the tables give this value").isTrue();
  }

  @Test
  void unitsConvertAsTheirTableSays() {
    assertThat(OWN.parseQuantity("4斗子").exactIn(OWN.parseUnit("公斤"))).hasToString("50");
    assertThat(OWN.parseUnit("斗子/畝").factor()).hasToString("3/160");
    assertThat(OWN.parseQuantity("2万港城币").unit().code()).contains("ISO4217:XTS");
    assertThat(OWN.parseUnit("斗子/畝").factor()).hasToString("3/160");
    assertThat(OWN.parseQuantity("2万港城币").unit().code()).contains("ISO4217:XTS");
    assertThat(OWN.parseUnit("标箱位").canonical()).isEqualTo("標箱位");
    assertThat(OWN.parseUnit("箱位格").convertsTo(OWN.parseUnit("標箱位"))).isTrue();
  }

  @Test
  void timesOfOnesOwnFallBack() {
    assertThat(OWN.parseDeadline("渔汛起网前", 2022).origin().text()).isEqualTo("fallback");
    assertThat(OWN.read("今年目标：渔汛起网前新建渔港3个。", 2022).goals().get(0).deadline())
        .get()
        .satisfies(due -> assertThat(due.wording()).contains("渔汛起网前"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units|石,MASS,60|needs 6 tab-separated columns, has 3",
        "units|石,WEIGHT,60,-,-,-|dimension: unknown: WEIGHT",
        "units|石,MASS,-60,-,-,-|factor: not above zero: -60",
        "indicators|tea,茶园|needs 9 tab-separated columns, has 2",
        "indicators|Tea,茶园,-,tea,HIGHER,-,level,-,own|code: not in kebab case: Tea",
        "indicators|tea,茶园,-,tea,UP,-,level,-,own|direction: unknown: UP",
        "indicators|tea,茶园,-,tea,HIGHER,-,size,-,own|basis: unknown: size",
        "words|焕新|tag: no tab behind it",
        "words|make,焕新|tag: unknown make",
        "words|act,|words: none behind the tag"
      })
  void namesTheBadRow(String kind, String row, String reason) {
    Reader table = new StringReader("# mine\n\n" + row.replace(',', '\t') + "\n");
    TargetParserBuilder builder = TargetParser.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              switch (kind) {
                case "units" -> builder.units(table, "mine.tsv");
                case "indicators" -> builder.indicators(table, "mine.tsv");
                default -> builder.words(table, "mine.tsv").build();
              }
            })
        .withMessage("mine.tsv:3: " + reason);
  }
}
