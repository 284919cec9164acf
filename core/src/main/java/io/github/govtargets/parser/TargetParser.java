package io.github.govtargets.parser;

import io.github.govtargets.internal.TextReader;
import io.github.govtargets.model.Reading;

/** Reads Chinese government work reports. Immutable and thread-safe. */
public final class TargetParser {
  private final TextReader reader;

  private TargetParser(TextReader reader) {
    this.reader = reader;
  }

  /** The parser over the shipped tables. */
  public static TargetParser standard() {
    return new TargetParser(TextReader.standard());
  }

  /** Reads a whole text; never throws on content. */
  public Reading read(String text) {
    return reader.read(text, 0);
  }

  /** Reads a whole text of a known year. */
  public Reading read(String text, int year) {
    return reader.read(text, year);
  }
}
