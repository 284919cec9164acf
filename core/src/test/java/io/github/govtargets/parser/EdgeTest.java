package io.github.govtargets.parser;

import io.github.govtargets.model.Reading;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Phrases and whole texts at the edge of a rule, where one letter more or less is read otherwise.
 */
class EdgeTest {
  private static final TargetParser PARSER = TargetParser.standard();

  static List<String> files() {
    return SpecRow.edges();
  }

  @ParameterizedTest
  @MethodSource("files")
  void reads(String file) {
    SoftAssertions softly = new SoftAssertions();
    for (SpecRow row : SpecRow.of(file)) {
      for (SpecRow.Placed placed : row.texts()) {
        Reading reading = PARSER.read(placed.text());
        softly.assertThat(row.items(reading)).as(row.phrase()).isEqualTo(row.items());
        softly.assertThat(row.mentions(reading, placed)).as(row.phrase()).isEqualTo(row.mentions());
        softly.assertThat(Roles.of(placed.text(), reading).faults()).as(row.phrase()).isEmpty();
      }
    }
    softly.assertAll();
  }
}
