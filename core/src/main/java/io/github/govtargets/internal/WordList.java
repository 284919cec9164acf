package io.github.govtargets.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one tag of a table, longest first, looked for at a place of a text. Those that begin
 * or end with a letter stand together, so that most questions end without a comparison.
 */
final class WordList {
  private final String[] words;
  private final Index first;
  private final Index last;

  WordList(List<String> words) {
    this.words = longestFirst(words);
    char[] firsts = new char[this.words.length];
    char[] lasts = new char[firsts.length];
    for (int i = 0; i < firsts.length; i++) {
      String word = this.words[i];
      firsts[i] = word.charAt(0);
      lasts[i] = word.charAt(word.length() - 1);
    }
    this.first = new Index(this.words, firsts);
    this.last = new Index(this.words, lasts);
  }

  /** Words of one length in their order; empty ones are left out. */
  private static String[] longestFirst(List<String> words) {
    int longest = 0;
    for (String word : words) {
      longest = Math.max(longest, word.length());
    }
    List<String> sorted = new ArrayList<>(words.size());
    for (int length = longest; length > 0; length--) {
      for (String word : words) {
        if (word.length() == length) {
          sorted.add(word);
        }
      }
    }
    return sorted.toArray(new String[0]);
  }

  /** The words by the low six bits of one of their letters, longest first. */
  private static final class Index {
    private static final int GROUPS = 64;

    final String[] words;
    final char[] letters;

    /** Of each group where it begins, and where the last one ends. */
    final short[] begins = new short[GROUPS + 1];

    Index(String[] longestFirst, char[] letterOfEach) {
      words = new String[longestFirst.length];
      letters = new char[words.length];
      for (char letter : letterOfEach) {
        begins[group(letter) + 1]++;
      }
      for (int i = 0; i < GROUPS; i++) {
        begins[i + 1] += begins[i];
      }
      short[] next = begins.clone();
      for (int i = 0; i < words.length; i++) {
        int at = next[group(letterOfEach[i])]++;
        words[at] = longestFirst[i];
        letters[at] = letterOfEach[i];
      }
    }

    static int group(int letter) {
      return letter & GROUPS - 1;
    }

    int from(char letter) {
      return begins[group(letter)];
    }

    int to(char letter) {
      return begins[group(letter) + 1];
    }
  }

  /** The words, longest first. */
  List<String> words() {
    return List.of(words);
  }

  /** The end of the longest word at {@code at}; {@code at} where there is none. */
  int end(char[] text, int at, int to) {
    if (at < 0 || at >= to) {
      return at;
    }
    char c = text[at];
    int stop = first.to(c);
    for (int i = first.from(c); i < stop; i++) {
      if (first.letters[i] == c && startsWith(text, at, to, first.words[i])) {
        return at + first.words[i].length();
      }
    }
    return at;
  }

  /** Where the longest word before {@code end} starts; {@code end} where there is none. */
  int start(char[] text, int from, int end) {
    if (end <= from) {
      return end;
    }
    char c = text[end - 1];
    int stop = last.to(c);
    for (int i = last.from(c); i < stop; i++) {
      int start = end - last.words[i].length();
      if (last.letters[i] == c && start >= from && startsWith(text, start, end, last.words[i])) {
        return start;
      }
    }
    return end;
  }

  /** Whether {@code text[from, to)} is one of the words. */
  boolean is(char[] text, int from, int to) {
    return from < to && end(text, from, to) == to;
  }

  /** Whether {@code text} is one of the words. */
  boolean is(String text) {
    for (String word : words) {
      if (word.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text[from, to)} ends with one of the words. */
  boolean ends(char[] text, int from, int to) {
    return start(text, from, to) < to;
  }

  /** Whether {@code text} ends with one of the words. */
  boolean ends(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char c = text.charAt(text.length() - 1);
    int stop = last.to(c);
    for (int i = last.from(c); i < stop; i++) {
      if (last.letters[i] == c && text.endsWith(last.words[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with one of the words. */
  boolean begins(String text) {
    return !beginning(text).isEmpty();
  }

  /** The longest of the words that a text begins with; empty for none. */
  String beginning(String text) {
    if (text.isEmpty()) {
      return "";
    }
    char c = text.charAt(0);
    int stop = first.to(c);
    for (int i = first.from(c); i < stop; i++) {
      if (first.letters[i] == c && text.startsWith(first.words[i])) {
        return first.words[i];
      }
    }
    return "";
  }

  /** Whether {@code text} has one of the words in it. */
  boolean isIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands at {@code at}. */
  boolean isAt(char[] text, int at) {
    return end(text, at, text.length) > at;
  }

  static boolean startsWith(char[] text, int at, int to, String word) {
    if (at < 0 || word.length() > to - at) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
