package io.github.govtargets.model;

import java.util.Locale;
import java.util.Optional;

/** Small helpers over strings, for the values of this package. */
final class Text {
  private Text() {}

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Refuses a blank value; the message names the field. */
  static void checkNotBlank(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + ": blank");
    }
  }

  /** Refuses a blank value where there is one. */
  static void checkNotBlank(String field, Optional<String> value) {
    if (value.isPresent()) {
      checkNotBlank(field, value.get());
    }
  }

  /** Refuses offsets that are no half-open, non-empty stretch. */
  static void checkStretch(int start, int end) {
    checkOffsets(start, end);
    if (start == end) {
      throw new IllegalArgumentException("end: not after start " + start);
    }
  }

  /** Refuses a stretch whose text is not as long as its offsets say. */
  static void checkStretch(int start, int end, String text) {
    checkStretch(start, end);
    if (text.length() != end - start) {
      throw new IllegalArgumentException(
          "text: has " + text.length() + " characters, start and end say " + (end - start));
    }
  }

  /** Refuses negative and crossed offsets. */
  static void checkOffsets(int start, int end) {
    if (start < 0) {
      throw new IllegalArgumentException("start: negative: " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException("end: " + end + " is before start " + start);
    }
  }
}
