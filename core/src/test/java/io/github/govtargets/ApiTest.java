package io.github.govtargets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The public API is what {@code api.txt} says, so that no change of it goes unseen.
 *
 * <p>After a change that is meant, {@code mvn -B -ntp -pl core test -Dtest=ApiTest
 * -Dgovtargets.api=write} writes the file anew.
 */
class ApiTest {
  private static final Path FILE = Path.of("src/test/resources/io/github/govtargets/api.txt");

  @Test
  void isAsWrittenDown() throws IOException {
    String api = ApiText.of("io.github.govtargets");
    if ("write".equals(System.getProperty("govtargets.api"))) {
      Files.writeString(FILE, api);
      return;
    }
    try (InputStream in = ApiTest.class.getResourceAsStream("api.txt")) {
      String written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(api.lines())
          .as("the API; see ApiTest on how to change it")
          .isEqualTo(written.lines().toList());
    }
  }

  @Test
  void countsWhatBuildersInherit() throws IOException {
    assertThat(ApiText.of("io.github.govtargets"))
        .contains("io.github.govtargets.model.Span$Builder\n")
        .contains("  public abstract int end()\n")
        .containsPattern("(?m)^  public final .*Builder end\\(int\\)$")
        .doesNotContain("io.github.govtargets.internal");
  }
}
