package io.github.govtargets.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a given display width: at the last space of a line where there is one,
 * else between any two characters, as Chinese allows.
 */
final class TextWrap {
  private TextWrap() {}

  /** The lines of the text, at least one; none is wider than {@code width} (at least two). */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (DisplayWidth.of(rest) > width) {
      int fits = fitting(rest, width);
      int space = rest.lastIndexOf(' ', fits);
      int end = space > 0 ? space : fits;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (lines.isEmpty() || !rest.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }

  /** The text cut to {@code width} columns, with {@code …} for what is left out. */
  static String shorten(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    return text.substring(0, fitting(text, width - 1)) + "…";
  }

  private static int fitting(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += DisplayWidth.of(codePoint);
      if (used > width) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return Math.max(end, Character.charCount(text.codePointAt(0)));
  }
}
