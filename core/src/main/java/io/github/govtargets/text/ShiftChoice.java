package io.github.govtargets.text;

import java.util.List;

/**
 * Chooses the one byte of a shifted run that is lost: the half of an annotated character that the
 * annotation's bracket was swallowed with.
 *
 * <p>In {@code 發展?jié)摿} the annotated pair is the trail byte of {@code 展} and the lost lead byte
 * of {@code 潛}; together they are {@code 節}, which the same text annotates {@code jié} elsewhere.
 * What the text says is the strongest evidence; then come the shipped readings of traditional
 * characters, then whether the character that results stands in the text beside the same
 * neighbours, then how common it is. The choice depends on nothing but the text.
 */
final class ShiftChoice {
  private static final int LEARNED = 1000;
  private static final int SAME_READING = 300;
  private static final int SAME_SYLLABLE = 150;
  private static final int OTHER_READING = -100;
  private static final int KNOWN_PAIR = 60;
  private static final int KNOWN_CHARACTER = 10;
  private static final int COMMON = 20;
  private static final int CERTAIN = 100;
  private static final int NONE = Integer.MIN_VALUE / 2;

  private final AnnotationTable table;
  private final TextStatistics statistics;
  private int best;
  private int top;
  private int second;

  ShiftChoice(AnnotationTable table, TextStatistics statistics) {
    this.table = table;
    this.statistics = statistics;
  }

  /** The byte chosen last; 0 where none would do. */
  int best() {
    return best;
  }

  /** Whether no other byte came near. */
  boolean isCertain() {
    return top >= CERTAIN && top - second >= CERTAIN / 2;
  }

  /**
   * Chooses a lost lead byte: the pair (trail, lead) has the reading, (lead, first) is the
   * character behind.
   *
   * @param trail trail byte of the character before; 0 where it has none
   * @param first the byte that belongs behind the lost one; 0 where it is lost too
   */
  void lead(String reading, int trail, int first, char before, char after) {
    clear();
    for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST_LEAD; lead++) {
      char annotated = Gbk.decode(trail, lead);
      char joined = first == 0 ? '的' : Gbk.decode(lead, first);
      if (!isText(joined) || trail != 0 && !isText(annotated)) {
        continue;
      }
      int score = trail == 0 ? 0 : readingScore(annotated, reading);
      score += first == 0 ? 0 : textScore(before, joined, after);
      weigh(lead, score);
    }
  }

  /** Chooses a lost trail byte: the pair (lead, trail) is the annotated character itself. */
  void trail(String reading, int lead, char before, char after) {
    clear();
    for (int trail = Gbk.FIRST_LEAD; trail <= Gbk.LAST_LEAD; trail++) {
      char annotated = Gbk.decode(lead, trail);
      if (!isText(annotated)) {
        continue;
      }
      weigh(trail, readingScore(annotated, reading) + textScore(before, annotated, after));
    }
  }

  private void clear() {
    best = 0;
    top = NONE;
    second = NONE;
  }

  private void weigh(int candidate, int score) {
    if (score > top) {
      second = top;
      top = score;
      best = candidate;
    } else {
      second = Math.max(second, score);
    }
  }

  /**
   * Whether an annotation behind a byte pair that is no character of the visible text can be its
   * own.
   */
  boolean fits(int lead, int trail, String reading) {
    return readingScore(Gbk.decode(lead, trail), reading) >= SAME_READING;
  }

  private int readingScore(char c, String reading) {
    List<String> learned = table.readings(c);
    if (learned.contains(reading)) {
      return LEARNED;
    }
    if (!learned.isEmpty()) {
      return 2 * OTHER_READING;
    }
    String shipped = Pinyin.reading(c);
    if (shipped.isEmpty()) {
      return 0;
    }
    if (shipped.equals(reading)) {
      return SAME_READING;
    }
    return Pinyin.syllable(shipped).equals(Pinyin.syllable(reading))
        ? SAME_SYLLABLE
        : OTHER_READING / 2;
  }

  private int textScore(char before, char c, char after) {
    int score = statistics.hasPair(before, c) ? KNOWN_PAIR : 0;
    score += statistics.hasPair(c, after) ? KNOWN_PAIR : 0;
    score += Math.min(statistics.count(c), 3) * KNOWN_CHARACTER;
    return isFirstLevel(Gbk.encode(FoldTable.fold(c))) || isMark(Gbk.encode(c))
        ? score + COMMON
        : score;
  }

  /** One of the commonest ideographs of the code, {@code 啊} to {@code 座}. */
  private static boolean isFirstLevel(int code) {
    return code >= 0xB0A1 && code <= 0xD7F9 && (code & 0xFF) >= 0xA1;
  }

  private static boolean isMark(int code) {
    return code >> 8 == 0xA1 || code >> 8 == 0xA3;
  }

  private static boolean isText(char c) {
    return c != 0 && Suspects.kind(c) != Suspects.LOST;
  }
}
