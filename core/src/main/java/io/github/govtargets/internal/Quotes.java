package io.github.govtargets.internal;

/** Quotations of the matching layer: {@code “…”}, with others inside. */
final class Quotes {
  private Quotes() {}

  /**
   * Behind the quotation that opens at {@code at}; {@code at} where none opens or it never closes.
   */
  static int end(char[] text, int at, int to) {
    if (at >= to || text[at] != '“') {
      return at;
    }
    int depth = 0;
    for (int i = at; i < to; i++) {
      if (text[i] == '“') {
        depth++;
      } else if (text[i] == '”' && --depth == 0) {
        return i + 1;
      }
    }
    return at;
  }

  /** Where the quotation that closes before {@code end} opens; {@code end} where none does. */
  static int start(char[] text, int from, int end) {
    if (end <= from || text[end - 1] != '”') {
      return end;
    }
    int depth = 0;
    for (int i = end - 1; i >= from; i--) {
      if (text[i] == '”') {
        depth++;
      } else if (text[i] == '“' && --depth == 0) {
        return i;
      }
    }
    return end;
  }
}
