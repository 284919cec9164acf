package io.github.govtargets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.govtargets.model.Condition;
import io.github.govtargets.text.ReadableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The readers of conditions without a number, over {@code conditions.spec}. */
class ConditionReadersTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();

  static Stream<Arguments> phrases() throws IOException {
    try (InputStream in = ConditionReadersTest.class.getResourceAsStream("conditions.spec")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void reads(String reader, String phrase, String json, String rest) throws IOException {
    check(reader, phrase, json, rest);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void readsInsideAText(String reader, String phrase, String json, String rest) throws IOException {
    if (phrase.endsWith("。")) {
      return;
    }
    String behind = rest.isEmpty() ? "。全年增长7%" : "";
    char[] text = ReadableText.of("项目" + phrase + behind).matchChars();
    Found<? extends Condition> found = read(reader, text, 2, text.length);
    assertThat(found == null).isEqualTo(json.equals("-"));
  }

  private static void check(String reader, String phrase, String json, String rest)
      throws IOException {
    char[] text = ReadableText.of(phrase).matchChars();
    Found<? extends Condition> found = read(reader, text, 0, text.length);
    if (json.equals("-")) {
      assertThat(found).isNull();
      return;
    }
    assertThat(found).isNotNull();
    ObjectNode value = JSON.valueToTree(found.value());
    value.remove("wording");
    JsonNode expected = JSON.readTree(json);
    assertThat((JsonNode) value).isEqualTo(expected);
    assertThat(new String(text, found.end(), text.length - found.end())).isEqualTo(rest);
    assertThat(found.nameStart()).isLessThanOrEqualTo(found.nameEnd());
    assertThat(found.nameEnd()).isLessThanOrEqualTo(found.end());
  }

  private static @Nullable Found<? extends Condition> read(
      String reader, char[] text, int at, int to) {
    return switch (reader) {
      case "milestone" -> MilestoneReader.read(text, at, to);
      case "absence" -> AbsenceReader.read(text, at, to);
      case "assigned" -> AssignedReader.read(text, at, to);
      case "grade" -> GradeReader.read(text, at, to);
      default -> throw new IllegalArgumentException(reader);
    };
  }
}
