package io.github.govtargets.examples;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a report comes from: a file, standard input or the bundled sample. */
record ReportInput(String name, Opener opener) {
  private static final String STANDARD_INPUT = "-";

  /** Reads the text when its turn comes. */
  interface Opener {
    DecodedText open() throws TextFileException;
  }

  static ReportInput sample() {
    return new ReportInput(TextFiles.sampleName(), TextFiles::sample);
  }

  /** The input that an argument names; {@code -} is standard input. */
  static ReportInput of(String argument, InputStream in) {
    if (argument.equals(STANDARD_INPUT)) {
      return new ReportInput(argument, () -> TextFiles.read(in));
    }
    return new ReportInput(argument, () -> TextFiles.read(path(argument)));
  }

  private static Path path(String argument) throws TextFileException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new TextFileException("is no name of a file: " + e.getReason());
    }
  }
}
