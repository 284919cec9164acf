package io.github.govtargets.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is deeper or longer than Jackson's limits is refused by Jackson, before any value. */
class JsonLimitsTest {
  private static final int DEEP = 100_000;

  static Stream<Arguments> tooMuch() {
    String deep = "[".repeat(DEEP);
    String deepObjects = "{\"a\":".repeat(DEEP);
    String digits = "1".repeat(DEEP);
    return Stream.of(
        Arguments.of(Reading.class, "{\"v\":1,\"unknown\":" + deep),
        Arguments.of(Reading.class, "{\"v\":1,\"unknown\":" + deepObjects),
        Arguments.of(Finding.class, "{\"condition\":{\"kind\":" + deepObjects),
        Arguments.of(Condition.class, "{\"unknown\":" + deep + ",\"type\":\"parity\"}"),
        Arguments.of(Quantity.class, "{\"unit\":\"%\",\"scale\":1,\"amount\":" + digits + "}"),
        Arguments.of(Quantity.class, "{\"unit\":\"%\",\"scale\":1,\"amount\":0." + digits + "}"),
        Arguments.of(Reading.class, "{\"" + digits + "\":1}"));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void theStandardLimitsHold(Class<?> type, String json) {
    assertThatThrownBy(() -> Mappers.JACKSON_2.read(json, type))
        .hasMessageContaining("exceeds the maximum allowed");
    assertThatThrownBy(() -> Mappers.JACKSON_3.read(json, type))
        .hasMessageContaining("exceeds the maximum allowed");
  }

  /** As the README says, for JSON of strangers. */
  @Test
  void theLengthCanBeLimited() throws Exception {
    JsonMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxDocumentLength(20_000).build());
    String json = "{\"v\":1,\"report\":{},\"findings\":[],\"mentions\":[],\"diagnostics\":[]}";
    assertThat(mapper.readValue(new StringReader(json), Reading.class))
        .isEqualTo(Reading.builder().build());
    assertThatThrownBy(
            () -> mapper.readValue(new StringReader(" ".repeat(40_000) + json), Reading.class))
        .isInstanceOf(StreamConstraintsException.class);
  }

  /** As the README says: Jackson 2 sets a repeated key behind the check unless it may not. */
  @Test
  void aKeyGivenTwiceChangesNoValue() throws Exception {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
            .build();
    String json = "{\"start\":8,\"end\":10,\"text\":\"5G\",\"reason\":\"name\",\"end\":4}";
    assertThat(mapper.readValue(json, Mention.class))
        .isEqualTo(
            Mention.builder().start(8).end(10).text("5G").reason(MentionReason.NAME).build());
  }
}
