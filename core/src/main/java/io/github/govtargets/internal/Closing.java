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
      } else if (closes(tokens, end - 1) || isWhen(tokens, end - 1, to)) {
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

  /** 生产总值到2020年翻两番, 产值在1953年达到: 到 or 在 before the time that the name leaves out. */
  private static boolean isWhen(Tokens tokens, int last, int to) {
    return last + 1 < to
        && (tokens.isDate(last + 1) || tokens.has(last + 1, Tag.TIME))
        && (tokens.is(last, "到") || tokens.is(last, "至") || tokens.is(last, "在"));
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
