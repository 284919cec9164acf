package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strict parsing of single phrases, over {@code strict.spec}. */
class StrictParserTest {
  private static final int YEAR = 2022;
  private static final TargetParser PARSER = TargetParser.standard();
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private record Row(String what, String phrase, String expected) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[2]);
    }
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in = StrictParserTest.class.getResourceAsStream("strict.spec")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(Row::of)
          .toList();
    }
  }

  private static List<Row> rows(String what) throws IOException {
    return rows().stream().filter(row -> row.what().equals(what)).toList();
  }

  static List<String> kinds() throws IOException {
    return rows().stream().map(Row::what).distinct().toList();
  }

  static Object parse(String what, String phrase) {
    return parse(PARSER, what, phrase);
  }

  static Object parse(TargetParser parser, String what, String phrase) {
    return switch (what) {
      case "quantity" -> parser.parseQuantity(phrase);
      case "unit" -> parser.parseUnit(phrase);
      case "bound" -> parser.parseBound(phrase);
      case "condition" -> parser.parseCondition(phrase);
      case "goal" -> parser.parseGoal(phrase, YEAR);
      case "result" -> parser.parseResult(phrase, YEAR);
      case "deadline" -> parser.parseDeadline(phrase, YEAR);
      case "period" -> parser.parsePeriod(phrase, YEAR);
      default -> throw new IllegalArgumentException(what);
    };
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void parses(String what) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Row row : rows(what)) {
      softly.assertThat(answer(row)).as(row.phrase()).isEqualTo(expected(row));
    }
    softly.assertAll();
  }

  private static Object expected(Row row) throws IOException {
    String expected = row.expected();
    return expected.charAt(0) == '!' ? expected : JSON.readTree(expected);
  }

  private static Object answer(Row row) throws IOException {
    try {
      return JSON.readTree(JSON.writeValueAsString(parse(row.what(), row.phrase())));
    } catch (TargetParseException e) {
      assertThat(e.text()).isEqualTo(row.phrase());
      return "! " + e.index() + " " + e.reason();
    }
  }

  /** Every part of a phrase is parsed or refused at a place within it, and nothing else happens. */
  @ParameterizedTest
  @MethodSource("kinds")
  void partsAreParsedOrRefused(String what) throws IOException {
    for (Row row : rows(what)) {
      String phrase = row.phrase();
      for (int from = 0; from < phrase.length(); from++) {
        part(what, phrase.substring(from));
        part(what, phrase.substring(0, from));
      }
    }
  }

  private static void part(String what, String part) {
    try {
      parse(what, part);
    } catch (TargetParseException e) {
      assertThat(e.index()).isBetween(0, part.length());
      assertThat(e.reason()).isNotBlank();
    }
  }

  /** Letters in any order are parsed or refused, and nothing else happens. */
  @Test
  void anyLetters() {
    String letters =
        "新增建成高低超过不以上内左右年月日第前后一二三十百千万亿多余达到控制保持全省比上同从由与和及均约近力争确保完开工签约投用零翻番"
            + "居位防止发生下达任务类级评为期间底至、，。；：“”（）《》%.-/×^0123456789AGPM";
    Random random = new Random(7);
    String[] kinds = {
      "quantity", "unit", "bound", "condition", "goal", "result", "deadline", "period"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder phrase = new StringBuilder();
      for (int left = random.nextInt(16); left >= 0; left--) {
        phrase.append(letters.charAt(random.nextInt(letters.length())));
      }
      part(kinds[i % kinds.length], phrase.toString());
    }
  }

  @Test
  void refusesWhatIsLongerThanAnyPhrase() {
    assertThatExceptionOfType(TargetParseException.class)
        .isThrownBy(() -> PARSER.parseGoal("增长7%，".repeat(300)))
        .satisfies(refused -> assertThat(refused.index()).isEqualTo(1_000));
  }

  @Test
  void placesAreThoseOfTheTextAsGiven() {
    assertThat(PARSER.parseGoal("固定資產(chǎn)投資增長7%以上").indicator().name()).isEqualTo("固定資產投資");
    assertThatExceptionOfType(TargetParseException.class)
        .isThrownBy(() -> PARSER.parseGoal("固定資產(chǎn)投資增長7%，出口增長5%"))
        .satisfies(refused -> assertThat(refused.index()).isEqualTo(16));
  }

  @Test
  void relativeTimesNeedAYear() {
    assertThat(PARSER.parseGoal("到2025年固定资产投资增长7%").deadline()).isPresent();
    assertThatExceptionOfType(TargetParseException.class)
        .isThrownBy(() -> PARSER.parseDeadline("三年内", 0))
        .withMessageContaining("year");
  }

  @Test
  void messagesQuoteTheTextOrItsBeginning() {
    String most = "甲".repeat(64);
    assertThat(new TargetParseException(most, 3, "why"))
        .hasMessage("cannot parse \"" + most + "\" at index 3: why");
    assertThat(new TargetParseException(most + "乙", 3, "why"))
        .hasMessage("cannot parse \"" + most + "…\" at index 3: why");
  }
}
