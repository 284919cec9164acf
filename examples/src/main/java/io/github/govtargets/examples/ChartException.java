package io.github.govtargets.examples;

/** A chart that cannot be drawn or written; the message says why, for a person. */
public final class ChartException extends Exception {
  private static final long serialVersionUID = 1L;

  ChartException(String message) {
    super(message);
  }
}
