package io.github.govtargets.examples;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.TargetParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one input after another with the same parser and the same choices. */
final class ReportReader {
  private final TargetParser parser = TargetParser.standard();
  private final @Nullable Integer year;
  private final boolean goals;
  private final boolean results;

  ReportReader(@Nullable Integer year, boolean goals, boolean results) {
    this.year = year;
    this.goals = goals;
    this.results = results;
  }

  Report read(ReportInput input) throws TextFileException {
    DecodedText decoded = input.opener().open();
    Reading reading = read(decoded.text());
    Reading wanted = reading.withFindings(wanted(reading.findings()));
    return new Report(input.name(), decoded.text(), wanted, note(decoded));
  }

  private Reading read(String text) throws TextFileException {
    try {
      return year == null ? parser.read(text) : parser.read(text, year);
    } catch (IllegalArgumentException e) {
      throw new TextFileException("is not read: " + e.getMessage());
    }
  }

  private List<Finding> wanted(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.statement().match(goal -> goals, result -> results))
        .toList();
  }

  private static Optional<String> note(DecodedText decoded) {
    return decoded.charset().equals(StandardCharsets.UTF_8)
        ? Optional.empty()
        : Optional.of("is in " + decoded.charset().name() + ", not UTF-8; read as such");
  }
}
