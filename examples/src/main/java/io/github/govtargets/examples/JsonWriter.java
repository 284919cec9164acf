package io.github.govtargets.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Reading;

/**
 * Values as JSON. Jackson 2 needs its modules for {@code Optional} and for dates, and must keep the
 * zero of {@code 8.50} when a value becomes a tree.
 */
final class JsonWriter {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The value on one line. */
  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value of the library cannot be written as JSON", e);
    }
  }

  /** The value on several lines, for people. */
  String writeIndented(Object value) {
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value of the library cannot be written as JSON", e);
    }
  }

  /** A finding on one line that can stand alone: version and file first. */
  String write(String file, Finding finding) {
    JsonNode fields = mapper.valueToTree(finding);
    ObjectNode line = mapper.createObjectNode().put("v", Reading.VERSION).put("file", file);
    fields.properties().forEach(field -> line.set(field.getKey(), field.getValue()));
    return write(line);
  }
}
