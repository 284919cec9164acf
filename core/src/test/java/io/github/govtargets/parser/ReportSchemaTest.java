package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Reading;
import io.github.govtargets.model.ReadingValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of every report is as the schema says. */
class ReportSchemaTest {
  @Test
  void theJsonOfEveryReportIsValid() {
    TargetParser parser = TargetParser.standard();
    List<String> names = Corpus.reports();
    assertThat(names).isNotEmpty();
    for (String name : names) {
      Reading reading = parser.read(Corpus.report(name));
      String json = JsonMapper.shared().writeValueAsString(reading);
      assertThat(ReadingValidator.errors(json)).as(name).isEmpty();
    }
  }
}
