package io.github.govtargets.examples;

import java.util.List;

/** Points at a place in a phrase. */
final class Caret {
  private Caret() {}

  /**
   * The reason, the phrase, and a caret under the character at {@code index}:
   *
   * <pre>
   * no value: 增长很快
   *               ^
   * </pre>
   */
  static List<String> lines(String phrase, int index, String reason) {
    String shown = TableWriter.onOneLine(phrase);
    int end = Math.max(0, Math.min(index, shown.length()));
    return List.of(reason, shown, " ".repeat(DisplayWidth.of(shown.substring(0, end))) + "^");
  }
}
