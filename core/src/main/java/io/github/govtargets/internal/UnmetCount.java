package io.github.govtargets.internal;

/**
 * A count of what was not done, which is no output: {@code 5项指标、1项任务未能如期完成}, {@code
 * 收入等7项指标，未实现预期目标}; not {@code 5项指标如期完成}.
 */
final class UnmetCount {
  private static final WordList UNMET = WordTable.RULES.list("unmet");

  /** Counts of a list before the word. */
  private static final int MOST = 3;

  /** Letters between a count and the word. */
  private static final int FAR = 40;

  private UnmetCount() {}

  static boolean is(Candidate number) {
    Tokens tokens = number.tokens;
    int token = number.behind();
    if (!number.hasUnit() || token >= number.limit || !isNotNear(number)) {
      return false;
    }
    if (number.isBehindVerb()) {
      return UNMET.isAt(tokens.text, tokens.start(token));
    }
    for (int members = 0; members < MOST; members++) {
      long noun = RightNoun.read(tokens, token, number.limit);
      int to = RightNoun.to(noun);
      if (to <= RightNoun.from(noun) || to >= number.limit) {
        return false;
      }
      int at = tokens.kind(to) == Tokens.COMMA ? tokens.end(to) : tokens.start(to);
      if (UNMET.isAt(tokens.text, at)) {
        return true;
      }
      if (tokens.kind(to) != Tokens.LIST || to + 1 >= number.limit || !tokens.isQuantity(to + 1)) {
        return false;
      }
      token = to + 2;
    }
    return false;
  }

  /** Whether 未 or 没 stands some letters behind the number: a look before the words are read. */
  private static boolean isNotNear(Candidate number) {
    char[] text = number.tokens.text;
    int stop = Math.min(text.length, number.amount.end + FAR);
    for (int i = number.amount.end; i < stop; i++) {
      if (text[i] == '未' || text[i] == '没') {
        return true;
      }
    }
    return false;
  }
}
