package io.github.govtargets.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The texts to measure on: the reports of a folder, or the bundled sample where there is none. */
final class Corpus {
  /** A folder of reports, {@code *.txt} in UTF-8; need not exist. */
  static final String REPORTS = "govtargets.reports";

  /** The bundled sample report. */
  static final String SAMPLE = "govtargets.sample";

  private final List<String> texts;
  private final boolean sample;

  private Corpus(List<String> texts, boolean sample) {
    this.texts = texts;
    this.sample = sample;
  }

  /** Reads the texts that the system properties name. */
  static Corpus load() {
    Path reports = Path.of(System.getProperty(REPORTS, ""));
    boolean sample = !Files.isDirectory(reports);
    try {
      return sample
          ? new Corpus(List.of(Files.readString(Path.of(System.getProperty(SAMPLE, "")))), true)
          : new Corpus(folder(reports), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> folder(Path reports) throws IOException {
    try (Stream<Path> files = Files.list(reports)) {
      List<Path> paths = files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
      String[] texts = new String[paths.size()];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = Files.readString(paths.get(i));
      }
      return List.of(texts);
    }
  }

  List<String> texts() {
    return texts;
  }

  /** The text of middle length: one report of usual size. */
  String typical() {
    List<String> sorted = texts.stream().sorted(Comparator.comparingInt(String::length)).toList();
    return sorted.get(sorted.size() / 2);
  }

  long chars() {
    return texts.stream().mapToLong(String::length).sum();
  }

  /** The length of all texts in UTF-8. */
  long bytes() {
    return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  @Override
  public String toString() {
    String what = sample ? "the bundled sample report" : texts.size() + " reports";
    return String.format("%s, %,d characters, %.2f MB of UTF-8", what, chars(), bytes() / 1e6);
  }
}
