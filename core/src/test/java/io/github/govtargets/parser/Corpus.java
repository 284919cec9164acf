package io.github.govtargets.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real reports beside the checkout, in {@code shared/reports}; tests over them are skipped where
 * they are absent.
 */
final class Corpus {
  private static final Path NONE = Path.of("no-shared-folder");

  private Corpus() {}

  /** The folder beside the checkout or beside any folder above it. */
  private static Path shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared");
      if (Files.isDirectory(shared.resolve("reports"))) {
        return shared;
      }
    }
    return NONE;
  }

  /** A folder of the corpus; the calling test is skipped where there is none. */
  static Path folder(String name) {
    Path folder = shared().resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no " + folder + " beside the project");
    return folder;
  }

  /** The names of all reports, without {@code .txt}, in order. */
  static List<String> reports() {
    try (Stream<Path> files = Files.list(folder("reports"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String report(String name) {
    return text(folder("reports").resolve(name + ".txt"));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
