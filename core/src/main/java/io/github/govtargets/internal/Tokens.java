package io.github.govtargets.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words, numbers and marks of a text in order; every character belongs to exactly one. */
final class Tokens {
  /** Letters that no table knows. */
  static final byte TEXT = 0;

  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte LATIN = 3;
  static final byte COMMA = 4;
  static final byte LIST = 5;
  static final byte SEMICOLON = 6;
  static final byte STOP = 7;
  static final byte COLON = 8;
  static final byte BREAK = 9;
  static final byte OPEN_QUOTE = 10;
  static final byte CLOSE_QUOTE = 11;
  static final byte OPEN = 12;
  static final byte CLOSE = 13;
  static final byte MARK = 14;

  /** Damage that nobody can read; no statement crosses it. */
  static final byte UNREADABLE = 15;

  /** Marks that stand between the words of a sentence. */
  private static final int BETWEEN =
      1 << COMMA | 1 << LIST | 1 << SEMICOLON | 1 << COLON | 1 << BREAK | 1 << MARK;

  /** Empty tokens behind the last one: rules may look that far beyond the end. */
  private static final int BEHIND = 4;

  final char[] text;
  private int size;
  private int[] starts;
  private byte[] kinds;
  private long[] tags;

  /** Of each token that is a number the number. */
  private @Nullable Amount[] amounts;

  Tokens(char[] text) {
    this.text = text;
    // reports have about two letters a token
    int room = text.length / 2 + 16;
    starts = new int[room];
    kinds = new byte[room];
    tags = new long[room];
    amounts = new Amount[room];
  }

  int size() {
    return size;
  }

  byte kind(int token) {
    return kinds[token];
  }

  /** Whether a mark stands there that can be no part of a name: no bracket and no quote. */
  boolean isBetween(int token) {
    return (BETWEEN >>> kinds[token] & 1) != 0;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return token + 1 < size ? starts[token + 1] : text.length;
  }

  int length(int token) {
    return end(token) - starts[token];
  }

  boolean has(int token, long bits) {
    return (tags[token] & bits) != 0;
  }

  boolean has(int token, Tag tag) {
    return (tags[token] & tag.bit) != 0;
  }

  /** The number of a NUMBER token. */
  Amount amount(int token) {
    Amount amount = amounts[token];
    if (amount == null) {
      throw new IllegalStateException("token " + token + " is no number");
    }
    return amount;
  }

  boolean isQuantity(int token) {
    return isNumber(token, Amount.Sort.QUANTITY);
  }

  boolean isDate(int token) {
    return isNumber(token, Amount.Sort.DATE);
  }

  boolean isNumber(int token, Amount.Sort sort) {
    return kinds[token] == NUMBER && amount(token).sort == sort;
  }

  char first(int token) {
    return text[starts[token]];
  }

  boolean is(int token, String word) {
    int length = word.length();
    if (length(token) != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[starts[token] + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token is one of the words. */
  boolean is(int token, WordList words) {
    return words.is(text, starts[token], end(token));
  }

  /** Whether the letters at {@code at} of the text are {@code word}. */
  boolean startsWith(int at, String word) {
    return WordList.startsWith(text, at, text.length, word);
  }

  /** Whether two stretches of the text are equal. */
  boolean sameLetters(int a, int aEnd, int b, int bEnd) {
    return Arrays.equals(text, a, aEnd, text, b, bEnd);
  }

  /** Letters of {@code [from, to)} of the token numbers. */
  String letters(int from, int to) {
    return from >= to ? "" : new String(text, starts[from], end(to - 1) - starts[from]);
  }

  /** Adds letters or a mark. */
  void add(byte kind, int start) {
    if (size == starts.length) {
      grow(size + (size >> 1));
    }
    starts[size] = start;
    kinds[size++] = kind;
  }

  /** Ends the text. */
  void close() {
    if (size + BEHIND > starts.length) {
      grow(size + BEHIND);
    }
    Arrays.fill(starts, size, size + BEHIND, text.length);
  }

  private void grow(int larger) {
    starts = Arrays.copyOf(starts, larger);
    kinds = Arrays.copyOf(kinds, larger);
    tags = Arrays.copyOf(tags, larger);
    amounts = Arrays.copyOf(amounts, larger);
  }

  /** Adds a word of the vocabulary. */
  void word(int start, long tag) {
    add(WORD, start);
    tags[size - 1] = tag;
  }

  /** Adds a number. */
  void number(int start, Amount amount) {
    add(NUMBER, start);
    amounts[size - 1] = amount;
  }

  boolean lastIsText() {
    return size > 0 && kinds[size - 1] == TEXT;
  }
}
