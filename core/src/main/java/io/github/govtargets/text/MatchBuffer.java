package io.github.govtargets.text;

import java.util.Arrays;

/** The matching layer while it grows: what was read, what is written, and the line so far. */
final class MatchBuffer {
  final char[] in;
  final char[] out;
  final int[] places;
  int length;
  int lineStart;
  boolean sentenceInLine;
  boolean commaInLine;
  boolean quoteOpen;

  MatchBuffer(char[] in) {
    this.in = in;
    this.out = new char[in.length];
    this.places = new int[in.length];
  }

  /** Writes the character read at an index; gives the index behind it. */
  int put(char c, int i) {
    places[length] = i;
    out[length++] = c;
    return i + 1;
  }

  /** Ends the line, unless it has just begun. */
  void endLine(int i) {
    if (previous() != '\n') {
      put('\n', i);
    }
    lineStart = length;
    sentenceInLine = false;
    commaInLine = false;
    quoteOpen = false;
  }

  /** The character written last; a line break at the start of the text. */
  char previous() {
    return length == 0 ? '\n' : out[length - 1];
  }

  /** The character to be read at an index, folded; a line break behind the text. */
  char next(int i) {
    return i < in.length ? FoldTable.fold(in[i]) : '\n';
  }

  /** Its kind. */
  byte nextKind(int i) {
    return i < in.length ? Marks.kind(in[i]) : Marks.BREAK;
  }

  /** What was written, without spare room. */
  char[] chars() {
    return length == out.length ? out : Arrays.copyOf(out, length);
  }

  static boolean isLatinOrDigit(char c) {
    return Marks.isLatin(c) || Marks.isDigit(c);
  }
}
