package io.github.govtargets.internal;

import java.util.Comparator;
import java.util.List;

/**
 * The words of one tag of a table, longest first, looked for at a place of a text. A filter over
 * the letters that they begin and end with answers most questions without a comparison.
 */
final class WordList {
  private final List<String> words;

  /** The low six bits of the letters that the words begin and end with. */
  private final long first;

  private final long last;

  WordList(List<String> words) {
    this.words = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    long begins = 0;
    long ends = 0;
    for (String word : words) {
      begins |= word.isEmpty() ? -1 : bit(word.charAt(0));
      ends |= word.isEmpty() ? -1 : bit(word.charAt(word.length() - 1));
    }
    this.first = begins;
    this.last = ends;
  }

  /** The words, longest first. */
  List<String> words() {
    return words;
  }

  /** The end of the longest word at {@code at}; {@code at} where there is none. */
  int end(char[] text, int at, int to) {
    if (at < 0 || at >= to || (first & bit(text[at])) == 0) {
      return at;
    }
    for (String word : words) {
      if (startsWith(text, at, to, word)) {
        return at + word.length();
      }
    }
    return at;
  }

  /** Where the longest word before {@code end} starts; {@code end} where there is none. */
  int start(char[] text, int from, int end) {
    if (end <= from || (last & bit(text[end - 1])) == 0) {
      return end;
    }
    for (String word : words) {
      if (end - from >= word.length() && startsWith(text, end - word.length(), end, word)) {
        return end - word.length();
      }
    }
    return end;
  }

  /** Whether {@code text[from, to)} is one of the words. */
  boolean is(char[] text, int from, int to) {
    return from < to && end(text, from, to) == to;
  }

  /** Whether {@code text[from, to)} ends with one of the words. */
  boolean ends(char[] text, int from, int to) {
    return start(text, from, to) < to;
  }

  /** Whether {@code text} ends with one of the words. */
  boolean is(String text) {
    return is(text.toCharArray(), 0, text.length());
  }

  boolean ends(String text) {
    if (text.isEmpty() || (last & bit(text.charAt(text.length() - 1))) == 0) {
      return false;
    }
    for (String word : words) {
      if (text.endsWith(word)) {
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
    for (String word : words) {
      if (text.startsWith(word)) {
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
