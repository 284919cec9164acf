package io.github.govtargets.examples.programs;

import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.TargetParser;
import java.io.PrintStream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON and reads it back, with Jackson 3, which needs no setting. */
public final class JsonWithJackson3 {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private JsonWithJackson3() {}

  /** The argument is a file in UTF-8 or GBK; without one, the bundled report is read. */
  public static void main(String[] args) throws TextFileException {
    run(Common.out(), Common.text(args));
  }

  static void run(PrintStream out, String text) {
    Reading reading = TargetParser.standard().read(text);
    String json = MAPPER.writeValueAsString(reading);
    Reading again = MAPPER.readValue(json, Reading.class);
    out.println(json.length() + " characters; read back equal: " + again.equals(reading));
    for (Finding finding : reading.findings().subList(0, Math.min(3, reading.findings().size()))) {
      out.println(MAPPER.writeValueAsString(finding.statement()));
    }
  }
}
