package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What is read from every real report is what {@code readings.tsv} has: how many findings, mentions
 * and diagnostics, and a digest of all that is said of them, so that no change of a rule goes
 * unseen.
 *
 * <p>After a change that is meant, {@code mvn -B -ntp -pl core test -Dtest=ReadingsTest
 * -Dgovtargets.readings=write} writes the file anew; its difference names the reports to look at.
 */
class ReadingsTest {
  private static final Path FILE =
      Path.of("src/test/resources/io/github/govtargets/parser/readings.tsv");
  private static final int DIGITS = 16;
  private static final TargetParser PARSER = TargetParser.standard();

  @Test
  void areAsWrittenDown() throws IOException {
    List<String> rows = Corpus.reports().stream().map(ReadingsTest::row).toList();
    if ("write".equals(System.getProperty("govtargets.readings"))) {
      Files.write(FILE, rows);
      return;
    }
    try (InputStream in =
        Objects.requireNonNull(ReadingsTest.class.getResourceAsStream("readings.tsv"))) {
      String written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(rows)
          .as("readings of real reports; see ReadingsTest on how to change them")
          .isEqualTo(written.lines().toList());
    }
  }

  private static String row(String report) {
    Reading reading = PARSER.read(Corpus.report(report));
    return String.join(
        "\t",
        report,
        String.valueOf(reading.findings().size()),
        String.valueOf(reading.mentions().size()),
        String.valueOf(reading.diagnostics().size()),
        SpecReading.digest(reading).substring(0, DIGITS));
  }
}
