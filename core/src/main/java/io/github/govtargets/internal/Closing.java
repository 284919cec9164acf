package io.github.govtargets.internal;

/** What closes the words of a name and is no part of it: 均, 的, 累计, 基本, 五年, and marks. */
final class Closing {
  private static final WordList TRAILING = WordTable.RULES.list("trailing");
  private static final long WORDS =
      Tag.bits(
          Tag.EACH,
          Tag.RESPECTIVELY,
          Tag.CONJ,
          Tag.DE,
          Tag.CUMULATIVE,
          Tag.ADVERB,
          Tag.SAME_PERIOD,
          Tag.TIME,
          Tag.STRIVE,
          Tag.ENSURE);

  private Closing() {}

  /** Behind the last token of {@code [from, to)} that can end a name. */
  static int start(Tokens tokens, int from, int to) {
    int end = to;
    while (end > from) {
      if (isWhere(tokens, from, end - 1)) {
        end -= 2;
      } else if (closes(tokens, end - 1)) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  /** 考核在全省保持A级: 在 and whose field it is. */
  private static boolean isWhere(Tokens tokens, int from, int last) {
    return last - 1 > from && tokens.has(last, Tag.SCOPE) && tokens.is(last - 1, "在");
  }

  private static boolean closes(Tokens tokens, int last) {
    boolean ours =
        tokens.first(last) == '我'
            && tokens.has(last, Tag.SCOPE)
            && !tokens.has(last - 1, Tag.SHARE);
    return ours
        || tokens.isBetween(last)
        || Opening.isSpan(tokens, last)
        || tokens.is(last, TRAILING)
        || tokens.isDate(last)
        || tokens.has(last, WORDS) && !tokens.has(last, Region.VERBS);
  }
}
