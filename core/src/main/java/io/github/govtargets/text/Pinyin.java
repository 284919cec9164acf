package io.github.govtargets.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Pinyin: its letters, its syllables, and the readings of traditional characters.
 *
 * <p>A reading is written as its syllable and a digit for the tone, 0 for none: {@code qū} is
 * {@code qu1}, {@code lǜ} is {@code lü4}.
 */
final class Pinyin {
  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
  private static final String PLAIN = "aeiouü";
  private static final String COMBINING = "\u0304\u0301\u030C\u0300";
  private static final char DIAERESIS = '\u0308';

  private Pinyin() {}

  /** A letter that pinyin is written with, toned or not, or a combining tone mark. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'à' && (isOtherLetter(c) || TONED.indexOf(c) >= 0 || isCombining(c));
  }

  private static boolean isOtherLetter(char c) {
    return c == 'ü' || c == 'ɑ' || c == 'ɡ' || c == 'ê';
  }

  private static boolean isCombining(char c) {
    return COMBINING.indexOf(c) >= 0 || c == DIAERESIS;
  }

  /** The letter without its tone; 0 for a combining tone mark. */
  static char plain(char c) {
    int toned = TONED.indexOf(c);
    if (toned >= 0) {
      return PLAIN.charAt(toned / 4);
    }
    if (COMBINING.indexOf(c) >= 0) {
      return 0;
    }
    return c == 'ɑ' ? 'a' : c == 'ɡ' ? 'g' : c == 'v' ? 'ü' : c;
  }

  /** The tone that a letter carries, 1 to 4; 0 for none. */
  static int tone(char c) {
    int toned = TONED.indexOf(c);
    return toned >= 0 ? toned % 4 + 1 : COMBINING.indexOf(c) + 1;
  }

  /** Whether toneless letters are one syllable, as {@code zhuang} is. */
  static boolean isSyllable(String letters) {
    return Table.SYLLABLES.contains(letters);
  }

  /** The commonest reading of a traditional character; empty where none is known. */
  static String reading(char c) {
    return Table.READINGS.getOrDefault(c, "");
  }

  /** The reading's syllable, without the digit of its tone. */
  static String syllable(String reading) {
    return reading.isEmpty() ? "" : reading.substring(0, reading.length() - 1);
  }

  /** The table {@code pinyin.txt}, read when the first annotation is met. */
  private static final class Table {
    static final Set<String> SYLLABLES = new HashSet<>();
    static final Map<Character, String> READINGS = new HashMap<>();

    static {
      for (String line : Resources.text("pinyin.txt").lines().toList()) {
        if (line.startsWith("* ")) {
          SYLLABLES.addAll(Set.of(line.substring(2).split(" ", -1)));
        } else if (!line.startsWith("#")) {
          addReadings(line);
        }
      }
    }

    private Table() {}

    private static void addReadings(String line) {
      StringBuilder syllable = new StringBuilder();
      int tone = 0;
      int i = 0;
      while (i < line.length() && isLetter(line.charAt(i))) {
        syllable.append(plain(line.charAt(i)));
        tone = Math.max(tone, tone(line.charAt(i)));
        i++;
      }
      String reading = syllable.append(tone).toString();
      if (i == line.length()) {
        throw new IllegalStateException("pinyin.txt: no characters behind " + line);
      }
      for (; i < line.length(); i++) {
        READINGS.put(line.charAt(i), reading);
      }
    }
  }
}
