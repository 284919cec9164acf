package io.github.govtargets.examples.programs;

import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.examples.TextFiles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What all programs need and none is about: standard output, and the text of a report. */
final class Common {
  private Common() {}

  /** Standard output in UTF-8, whatever the locale says. */
  static PrintStream out() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /** The text of the file that the first argument names; without one, that of the sample. */
  static String text(String... args) throws TextFileException {
    return args.length == 0 ? TextFiles.sample().text() : TextFiles.read(Path.of(args[0])).text();
  }
}
