package io.github.govtargets.examples.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.TargetParser;
import java.io.PrintStream;

/** Writes a report as JSON and reads it back, with Jackson 2 and the modules that it needs. */
public final class JsonWithJackson2 {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
          .build();

  private JsonWithJackson2() {}

  /** The argument is a file in UTF-8 or GBK; without one, the bundled report is read. */
  public static void main(String[] args) throws TextFileException, JsonProcessingException {
    run(Common.out(), Common.text(args));
  }

  static void run(PrintStream out, String text) throws JsonProcessingException {
    Reading reading = TargetParser.standard().read(text);
    String json = MAPPER.writeValueAsString(reading);
    Reading again = MAPPER.readValue(json, Reading.class);
    out.println(json.length() + " characters; read back equal: " + again.equals(reading));
    for (Finding finding : reading.findings().subList(0, Math.min(3, reading.findings().size()))) {
      out.println(MAPPER.writeValueAsString(finding.statement()));
    }
  }
}
