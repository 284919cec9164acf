package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;

/**
 * The bound words around a quantity.
 *
 * @param op what they say; EQUAL where there are none
 * @param token the number
 * @param from the first token: a bound word before the number, or the number itself
 * @param end behind the last letter: of a bound word behind the number, or the number itself
 * @param endToken the first token behind
 * @param own whether any bound word stands there
 */
record Bounds(Comparison op, int token, int from, int end, int endToken, boolean own) {
  private static final long BEFORE =
      Tag.bits(Tag.PRE_MORE, Tag.PRE_LEAST, Tag.PRE_MOST, Tag.PRE_LESS, Tag.PRE_ABOUT);
  private static final long BEHIND =
      Tag.bits(Tag.POST_LEAST, Tag.POST_MOST, Tag.POST_ABOUT, Tag.POST_MORE);

  /** Reads the bound words of the number at {@code token}, no further left than {@code first}. */
  static Bounds read(Tokens tokens, int token, int first, int limit) {
    Amount amount = tokens.amount(token);
    Comparison op = amount.more ? Comparison.MORE_THAN : Comparison.EQUAL;
    boolean own = amount.more;
    int from = token;
    if (token > first && tokens.has(token - 1, BEFORE)) {
      from = token - 1;
      op = before(tokens, from);
      own = true;
      if (from > first && tokens.has(from - 1, Tag.PRE_ABOUT)) {
        from--;
      }
    }
    int behind = token + 1;
    int end = amount.end;
    if (behind < limit && tokens.has(behind, BEHIND) && !isNoun(tokens, behind, limit)) {
      Comparison said = behind(tokens, behind);
      if (op == Comparison.EQUAL || op == Comparison.ABOUT || amount.more) {
        op = said;
      }
      own = true;
      end = tokens.end(behind);
      behind++;
    }
    if (amount.high != null && (op == Comparison.EQUAL || op == Comparison.ABOUT)) {
      op = Comparison.RANGE;
    }
    return new Bounds(op, token, from, end, behind, own);
  }

  private static boolean isNoun(Tokens tokens, int token, int limit) {
    // 3年内 is a deadline, 10个起 is nothing: 起 and 内 need the end of a phrase behind them
    return (tokens.is(token, "起") || tokens.is(token, "内"))
        && token + 1 < limit
        && (tokens.kind(token + 1) == Tokens.TEXT || tokens.kind(token + 1) == Tokens.WORD);
  }

  private static Comparison before(Tokens tokens, int token) {
    if (tokens.has(token, Tag.PRE_MORE)) {
      return Comparison.MORE_THAN;
    }
    if (tokens.has(token, Tag.PRE_LEAST)) {
      return Comparison.AT_LEAST;
    }
    if (tokens.has(token, Tag.PRE_MOST)) {
      return Comparison.AT_MOST;
    }
    return tokens.has(token, Tag.PRE_LESS) ? Comparison.LESS_THAN : Comparison.ABOUT;
  }

  private static Comparison behind(Tokens tokens, int token) {
    if (tokens.has(token, Tag.POST_LEAST)) {
      return Comparison.AT_LEAST;
    }
    if (tokens.has(token, Tag.POST_MOST)) {
      return Comparison.AT_MOST;
    }
    return tokens.has(token, Tag.POST_ABOUT) ? Comparison.ABOUT : Comparison.MORE_THAN;
  }
}
