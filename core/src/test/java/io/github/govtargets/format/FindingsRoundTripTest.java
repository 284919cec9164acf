package io.github.govtargets.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Statement;
import io.github.govtargets.parser.TargetParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every statement that is read from a report is formatted and parsed back. */
class FindingsRoundTripTest {
  private static final Path REPORTS = Path.of("../../shared/reports");
  private static final TargetParser PARSER = TargetParser.standard();
  private static final List<TargetFormat> FORMATS =
      List.of(TargetFormat.simplified(), TargetFormat.traditional());

  @Test
  void everyFinding() throws IOException {
    assumeTrue(Files.isDirectory(REPORTS), "no reports beside the project");
    List<String> wrong = new ArrayList<>();
    int count = 0;
    try (Stream<Path> reports = Files.list(REPORTS)) {
      for (Path report : reports.filter(x -> x.toString().endsWith(".txt")).sorted().toList()) {
        for (Finding finding : PARSER.read(Files.readString(report)).findings()) {
          count++;
          check(finding.statement(), wrong);
        }
      }
    }
    assertThat(wrong.size() > 20 ? wrong.subList(0, 20) : wrong)
        .as("%d of %d", wrong.size(), count)
        .isEmpty();
  }

  private static void check(Statement statement, List<String> wrong) {
    for (TargetFormat format : FORMATS) {
      String phrase = format.statement(statement);
      String back;
      try {
        back =
            statement.match(
                goal -> Same.of(PARSER.parseGoal(phrase)),
                result -> Same.of(PARSER.parseResult(phrase, 0)));
      } catch (RuntimeException e) {
        back = e.toString();
      }
      if (!back.equals(Same.of(statement))) {
        wrong.add(Same.of(statement) + "\n  " + phrase + "\n  " + back);
      }
    }
  }
}
