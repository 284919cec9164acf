package io.github.govtargets.examples;

import io.github.govtargets.model.Reading;
import java.util.Optional;

/** A report that was read: its name, its text, what the text says, and a note on the file. */
public record Report(String file, String text, Reading reading, Optional<String> note) {
  /** The text between two offsets, on one line. */
  String text(int start, int end) {
    return TableWriter.onOneLine(text.substring(start, end));
  }
}
