package io.github.govtargets.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a word of {@code times.tsv} says: 上半年, 年底前, 五年来.
 *
 * @param kind what its two numbers count
 * @param first the first month, or the first year against the report's own
 * @param last the last month or year
 */
record TimeWord(Kind kind, int first, int last) {
  /** How a word says when. */
  enum Kind {
    /** Months of a year. */
    MONTHS,
    /** The report's year, as a deadline of its clause. */
    WITHIN,
    /** The report's year, as a period. */
    OPEN,
    /** Years before it. */
    PAST,
    /** Years from it on. */
    COMING,
    /** So many years before the century ends. */
    CENTURY,
    /** No days at all. */
    NONE
  }

  private static final Map<String, TimeWord> WORDS = load();

  /** What {@code word} says, or null where the table does not know it: 汛期前, 近年来. */
  static @Nullable TimeWord of(String word) {
    return WORDS.get(word);
  }

  static void addTo(Vocabulary vocabulary) {
    for (String word : WORDS.keySet()) {
      vocabulary.add(word, Tag.TIME);
    }
  }

  private static Map<String, TimeWord> load() {
    Map<String, TimeWord> words = new HashMap<>();
    WordTable table = new WordTable("times.tsv");
    for (String tag : table.tags()) {
      String[] parts = tag.split(":", 3);
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      TimeWord said = new TimeWord(kind, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      for (String word : table.list(tag).words()) {
        words.put(word, said);
      }
    }
    return words;
  }
}
