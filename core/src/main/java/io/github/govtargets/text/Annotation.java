package io.github.govtargets.text;

/**
 * Reads the pinyin of one annotation: {@code qū)} of {@code 區(qū)}, {@code jié guǒ）} of {@code
 * 結果（jié guǒ）}.
 *
 * <p>A cursor over one text, used for one annotation after the other. English words are not taken
 * for pinyin: {@code app} and {@code GDP} are no syllables.
 */
final class Annotation {
  private static final int LONGEST = 40;
  private static final int LONGEST_SYLLABLE = 6;

  private final char[] text;
  private final StringBuilder letters = new StringBuilder();
  private int end;
  private int tone;
  private int syllables;

  Annotation(char[] text) {
    this.text = text;
  }

  /** Whether an opening bracket, of either width, stands at an index. */
  boolean opensAt(int i) {
    return i < text.length && (text[i] == '(' || text[i] == '（');
  }

  /** Reads one annotation from its opening bracket on. */
  boolean read(int i) {
    return opensAt(i) && readBody(i + 1);
  }

  /** Reads pinyin and the closing bracket behind it; says whether both are there. */
  boolean readBody(int from) {
    letters.setLength(0);
    tone = 0;
    syllables = 0;
    int limit = Math.min(text.length, from + LONGEST);
    int i = from;
    while (i < limit) {
      char c = text[i];
      if (Pinyin.isLetter(c)) {
        addLetter(c);
      } else if (c == ' ' || c == '\'' || c == '’' || c == '·') {
        if (!endWord()) {
          return false;
        }
      } else {
        break;
      }
      i++;
    }
    if (i == limit || text[i] != ')' && text[i] != '）' || !endLastWord()) {
      return false;
    }
    end = i + 1;
    return true;
  }

  private void addLetter(char c) {
    char plain = Pinyin.plain(c);
    int last = letters.length() - 1;
    if (plain == '\u0308') {
      if (last >= 0 && letters.charAt(last) == 'u') {
        letters.setCharAt(last, 'ü');
      }
    } else if (plain != 0) {
      letters.append(plain);
    }
    tone = Math.max(tone, Pinyin.tone(c));
  }

  private boolean endWord() {
    if (!endLastWord()) {
      return false;
    }
    letters.setLength(0);
    return true;
  }

  private boolean endLastWord() {
    int count = count(letters.toString());
    syllables += count;
    return count > 0;
  }

  /** The least number of syllables that letters can be cut into; 0 where they cannot. */
  private static int count(String letters) {
    int[] least = new int[letters.length() + 1];
    for (int stop = 1; stop <= letters.length(); stop++) {
      for (int size = 1; size <= LONGEST_SYLLABLE && size <= stop; size++) {
        int start = stop - size;
        boolean reachable = start == 0 || least[start] > 0;
        if (reachable && Pinyin.isSyllable(letters.substring(start, stop))) {
          int count = least[start] + 1;
          least[stop] = least[stop] == 0 ? count : Math.min(least[stop], count);
        }
      }
    }
    return least[letters.length()];
  }

  /** Index behind the closing bracket. */
  int end() {
    return end;
  }

  /** Whether any letter carries a tone. */
  boolean isToned() {
    return tone > 0;
  }

  /** How many syllables there are, at least one. */
  int syllables() {
    return syllables;
  }

  /** The reading, of one syllable, in the form of {@link Pinyin}. */
  String reading() {
    return letters.toString() + tone;
  }
}
