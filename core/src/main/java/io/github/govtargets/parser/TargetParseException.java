package io.github.govtargets.parser;

import java.util.Objects;

/**
 * A text that is not the one thing that was to be parsed. Holds the text, the index of the place
 * where it goes wrong and the reason, after {@link java.time.format.DateTimeParseException}.
 */
public final class TargetParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int EXCERPT = 64;

  /** The text that was to be parsed. */
  private final String text;

  /** The place where it goes wrong. */
  private final int index;

  /** What is wrong there. */
  private final String reason;

  /**
   * A new exception.
   *
   * @param text the whole text
   * @param index the UTF-16 index of the place
   * @param reason what is wrong there
   */
  public TargetParseException(String text, int index, String reason) {
    super(message(text, index, reason));
    this.text = text;
    this.index = index;
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** {@return the text that was to be parsed, whole} */
  public String text() {
    return text;
  }

  /** {@return the UTF-16 index at which it goes wrong, 0 to the length of the text} */
  public int index() {
    return index;
  }

  /** {@return what is wrong there} */
  public String reason() {
    return reason;
  }

  private static String message(String text, int index, String reason) {
    String excerpt = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    return "cannot parse \"" + excerpt + "\" at index " + index + ": " + reason;
  }
}
