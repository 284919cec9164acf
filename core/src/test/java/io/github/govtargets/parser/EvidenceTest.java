package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words that every phrase and text of the spec files is read from are those of the folder
 * {@code evidence}, so that no change of them goes unseen.
 *
 * <p>After a change that is meant, {@code mvn -B -ntp -pl core test -Dtest=EvidenceTest
 * -Dgovtargets.evidence=write} writes the folder anew.
 */
class EvidenceTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/govtargets/parser/evidence");
  private static final TargetParser PARSER = TargetParser.standard();

  static List<String> files() {
    return Stream.concat(SpecRow.files().stream(), SpecRow.edges().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAsWrittenDown(String file) throws IOException {
    List<String> evidence = evidence(file);
    if ("write".equals(System.getProperty("govtargets.evidence"))) {
      Path written = FOLDER.resolve(file + ".txt");
      Files.createDirectories(written.getParent());
      Files.write(written, evidence);
      return;
    }
    assertThat(evidence)
        .as("evidence of %s; see EvidenceTest on how to change it", file)
        .isEqualTo(written(file));
  }

  private static List<String> evidence(String file) {
    List<String> lines = new ArrayList<>();
    for (SpecRow row : SpecRow.of(file)) {
      SpecRow.Placed placed = row.texts().get(0);
      Reading reading = PARSER.read(placed.text());
      lines.add(row.where() + "\t" + row.phrase());
      lines.add(
          "\t"
              + (placed.start() == 0
                  ? Evidence.ofWhole(placed.text(), reading)
                  : Evidence.of(placed.text(), reading, placed.start())));
    }
    return lines;
  }

  private static List<String> written(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            EvidenceTest.class.getResourceAsStream("evidence/" + file + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
