package io.github.govtargets.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables in the jar, this package's own and the parser's. */
final class Tables {
  private Tables() {}

  /**
   * The lines of a table under {@code /io/github/govtargets}, comments and blank lines left out.
   */
  static List<String> lines(String path) {
    String full = "/io/github/govtargets/" + path;
    try (InputStream in = Tables.class.getResourceAsStream(full)) {
      if (in == null) {
        throw new IllegalStateException(path + ": not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().stream()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
