package io.github.govtargets.internal;

/** Verbs that give money: 省级财政投入帮扶资金, 中央预算内投资安排; not the nouns 研发投入强度 and 资金投入. */
final class PaidVerb {
  private static final WordList ALLOTS = WordTable.RULES.list("allots");
  private static final WordList GRANTS = WordTable.RULES.list("grants");
  private static final WordList MONEY = WordTable.RULES.list("money");
  private static final WordList PAYER = WordTable.RULES.list("payer");

  private PaidVerb() {}

  /** 省级财政投入帮扶资金: a verb of those who pay, with money at the end of the words behind it. */
  static boolean before(Tokens tokens, int token, int to) {
    return tokens.is(token, ALLOTS)
        && MONEY.ends(tokens.text, tokens.start(to - 1), tokens.end(to - 1));
  }

  /** 中央预算内投资安排5000亿元: whether the last of {@code [from, to)} gives the money before it. */
  static boolean behind(Tokens tokens, int from, int to) {
    return tokens.is(to - 1, GRANTS)
        && MONEY.ends(tokens.text, tokens.start(from), tokens.start(to - 1));
  }

  /** Whether who pays stands in {@code [from, to)}, which money is no property of: 省级财政累计投入. */
  static boolean isPayer(Tokens tokens, int from, int to) {
    return PAYER.ends(tokens.text, tokens.start(from), tokens.start(to));
  }
}
