package io.github.govtargets.internal;

import java.util.Comparator;
import java.util.List;

/**
 * The words of one tag of a table, longest first, looked for at a place of a text. A filter over
 * the letters that they begin and end with answers most questions without a comparison.
 */
final class WordList {
  private final String[] words;

  /** The first and the last letters of the words, in their order. */
  private final char[] firsts;

  private final char[] lasts;

  /** The low six bits of the letters that the words begin and end with. */
  private final long first;

  private final long last;

  WordList(List<String> words) {
    this.words =
        words.stream()
            .filter(word -> !word.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toArray(String[]::new);
    int count = this.words.length;
    firsts = new char[count];
    lasts = new char[count];
    long begins = 0;
    long ends = 0;
    for (int i = 0; i < count; i++) {
      String word = this.words[i];
      firsts[i] = word.charAt(0);
      lasts[i] = word.charAt(word.length() - 1);
      begins |= bit(firsts[i]);
      ends |= bit(lasts[i]);
    }
    this.first = begins;
    this.last = ends;
  }

  /** The words, longest first. */
  List<String> words() {
    return List.of(words);
  }

  /** The end of the longest word at {@code at}; {@code at} where there is none. */
  int end(char[] text, int at, int to) {
    if (at < 0 || at >= to || (first & bit(text[at])) == 0) {
      return at;
    }
    char c = text[at];
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] == c && startsWith(text, at, to, words[i])) {
        return at + words[i].length();
      }
    }
    return at;
  }

  /** Where the longest word before {@code end} starts; {@code end} where there is none. */
  int start(char[] text, int from, int end) {
    if (end <= from || (last & bit(text[end - 1])) == 0) {
      return end;
    }
    char c = text[end - 1];
    for (int i = 0; i < lasts.length; i++) {
      int start = end - words[i].length();
      if (lasts[i] == c && start >= from && startsWith(text, start, end, words[i])) {
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
    if (text.isEmpty() || (last & bit(text.charAt(text.length() - 1))) == 0) {
      return false;
    }
    char c = text.charAt(text.length() - 1);
    for (int i = 0; i < lasts.length; i++) {
      if (lasts[i] == c && text.endsWith(words[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} begins with one of the words. */
  boolean begins(String text) {
    if (text.isEmpty() || (first & bit(text.charAt(0))) == 0) {
      return false;
    }
    char c = text.charAt(0);
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] == c && text.startsWith(words[i])) {
        return true;
      }
    }
    return false;
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

  private static long bit(char c) {
    return 1L << c;
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
