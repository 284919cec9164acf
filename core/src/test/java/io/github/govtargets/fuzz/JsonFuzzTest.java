package io.github.govtargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Reading;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any bytes are JSON of a reading or are refused with Jackson's own exception, by both its majors;
 * what is read can be written and read again.
 */
class JsonFuzzTest {
  private static final ObjectMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
          .build();
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  @DictionaryEntries({
    "\"v\":1",
    "\"report\":{}",
    "\"findings\":[",
    "\"mentions\":[",
    "\"diagnostics\":[",
    "\"id\":\"g-1\"",
    "\"kind\":\"goal\"",
    "\"kind\":\"result\"",
    "\"indicator\":{\"name\":\"粮食\",\"key\":\"粮食\"}",
    "\"condition\":{\"type\":\"threshold\"",
    "\"basis\":\"level\"",
    "\"bound\":{\"op\":\"=\"",
    "\"value\":",
    "{\"amount\":1,\"scale\":1,\"unit\":\"%\"}",
    "\"low\":",
    "\"high\":",
    "\"op\":\"range\"",
    "\"of\":3",
    "1e9",
    "\"type\":\"parity\"",
    "\"type\":\"ranking\"",
    "\"type\":\"grade\"",
    "\"type\":\"absence\"",
    "\"source\":{",
    "\"start\":0",
    "\"end\":1",
    "\"text\":\"1\"",
    "\"clean\":\"1\"",
    "\"roles\":[]",
    "\"section\":[]",
    "null",
    "true"
  })
  @FuzzTest(maxDuration = "10m")
  void reads(byte[] json) throws IOException {
    jackson2(json, Reading.class);
    jackson2(json, Finding.class);
    jackson3(json, Reading.class);
    jackson3(json, Finding.class);
  }

  private static void jackson2(byte[] json, Class<?> type) throws IOException {
    Object read;
    try {
      read = JACKSON_2.readValue(json, type);
    } catch (IOException e) {
      return;
    }
    if (read != null) {
      assertThat((Object) JACKSON_2.readValue(JACKSON_2.writeValueAsBytes(read), type))
          .isEqualTo(read);
    }
  }

  private static void jackson3(byte[] json, Class<?> type) {
    Object read;
    try {
      read = JACKSON_3.readValue(json, type);
    } catch (JacksonException e) {
      return;
    }
    if (read != null) {
      assertThat((Object) JACKSON_3.readValue(JACKSON_3.writeValueAsBytes(read), type))
          .isEqualTo(read);
    }
  }
}
