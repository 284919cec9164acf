package io.github.govtargets.internal;

/** Verbs of change that say what is done: 梳理精简10类事项, 压减产能30万吨; not 失业率降低2个百分点. */
final class WorkVerb {
  private static final WordList RATE_ONLY = WordTable.RULES.list("rateonly");
  private static final WordList EASING = WordTable.RULES.list("easing");

  private WorkVerb() {}

  /** Whether an action makes less of what it is done to: 压减产能, but not 改善条件. */
  static boolean falls(Tokens tokens, int verb) {
    return tokens.has(verb, Tag.FALL) && !tokens.is(verb, EASING);
  }

  /**
   * 梳理精简10类事项, 改善7000所学校: whether {@code verb}, before the number at or behind {@code to}, says
   * what is done to so many. Looks no further left than {@code first}.
   */
  static boolean isWork(Tokens tokens, int first, int verb, int to) {
    if (!tokens.has(verb, Tag.ACT)
        || tokens.has(verb, Tag.ADD)
        || !tokens.has(verb, Tag.bits(Tag.FALL, Tag.RISE))) {
      return false;
    }
    boolean behindVerb =
        verb > first && tokens.has(verb - 1, Tag.ACT) && !tokens.has(verb - 1, Tag.LIGHT)
            || tokens.has(verb, Tag.RISE) && isObject(tokens, first, verb);
    if (!behindVerb && !tokens.is(verb, RATE_ONLY)) {
      return false;
    }
    int number = tokens.isQuantity(to) ? to : to + 1;
    return number >= tokens.size()
        || !tokens.isQuantity(number)
        || !BasisRule.isRelative(tokens, tokens.amount(number));
  }

  /** 完成农田品质提升5万亩: the verb is what was completed. */
  private static boolean isObject(Tokens tokens, int first, int verb) {
    for (int i = verb; i >= first && tokens.kind(i) != Tokens.LIST; i--) {
      if (tokens.is(i, "完成") || tokens.is(i, "实施")) {
        return true;
      }
    }
    return false;
  }
}
