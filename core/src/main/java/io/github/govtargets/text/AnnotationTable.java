package io.github.govtargets.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reading the tool that annotated a text gives to which character, learned from the
 * annotations that came through whole: {@code 優(yōu)} anywhere says that a swallowed {@code ?yōu)}
 * may be {@code 優}.
 */
final class AnnotationTable {
  private static final int MOST_READINGS = 4;

  private final Map<Character, List<String>> readings = new HashMap<>();

  /** Reads a whole text once. */
  static AnnotationTable learn(char[] text) {
    AnnotationTable table = new AnnotationTable();
    Annotation annotation = new Annotation(text);
    for (int i = 1; i < text.length; i++) {
      if (Marks.isIdeograph(text[i - 1])
          && annotation.read(i)
          && annotation.isToned()
          && annotation.syllables() == 1) {
        table.add(text[i - 1], annotation.reading());
      }
    }
    return table;
  }

  private void add(char c, String reading) {
    List<String> known = readings(c);
    if (!known.contains(reading) && known.size() < MOST_READINGS) {
      List<String> more = new ArrayList<>(known);
      more.add(reading);
      readings.put(c, List.copyOf(more));
    }
  }

  /** Whether the text was annotated at all. */
  boolean isAnnotated() {
    return !readings.isEmpty();
  }

  /** The readings given to a character; empty where it is never annotated. */
  List<String> readings(char c) {
    return readings.getOrDefault(c, List.of());
  }
}
