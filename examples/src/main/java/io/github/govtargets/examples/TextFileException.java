package io.github.govtargets.examples;

/** A file that cannot be read as text; the message says why, for a person, without its name. */
public final class TextFileException extends Exception {
  private static final long serialVersionUID = 1L;

  TextFileException(String message) {
    super(message);
  }
}
