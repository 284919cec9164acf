package io.github.govtargets.assess;

import io.github.govtargets.model.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that say what is measured only together with the words around them: 总投资 is that of some
 * project, 企业 are those that were served or founded. The table gives them; the catalogue's names
 * are never general.
 */
final class GeneralNames {
  private static final String TABLE = "general-names.txt";
  private static final int SHORTEST = 3;

  private GeneralNames() {}

  static boolean has(Indicator indicator) {
    String key = indicator.key();
    return indicator.code().isEmpty()
        && (key.length() < SHORTEST || key.startsWith("占") || Table.NAMES.contains(key));
  }

  /** Loads the table on first use. */
  private static final class Table {
    static final Set<String> NAMES = load();

    private static Set<String> load() {
      try (InputStream in = GeneralNames.class.getResourceAsStream(TABLE)) {
        if (in == null) {
          throw new IllegalStateException(TABLE + ": not in the jar");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
