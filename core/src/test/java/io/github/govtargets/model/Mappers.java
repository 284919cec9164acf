package io.github.govtargets.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** The mappers that the library recommends, of both majors of Jackson, and no setting more. */
enum Mappers {
  /** Jackson 2 needs its modules for Optional and for dates. */
  JACKSON_2 {
    private final ObjectMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    @Override
    String write(Object value) {
      try {
        return mapper.writeValueAsString(value);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    <T> T read(String json, Class<T> type) {
      try {
        return mapper.readValue(json, type);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /** Jackson 3 has them built in. */
  JACKSON_3 {
    private final tools.jackson.databind.ObjectMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder().build();

    @Override
    String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }
  };

  abstract String write(Object value);

  abstract <T> T read(String json, Class<T> type);
}
