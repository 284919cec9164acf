package io.github.govtargets.internal;

/**
 * How many indicators a plan has: {@code 提出6项指标}, {@code 其中16个预期性指标}, {@code 约束性指标8项}; not {@code
 * 9项约束性指标全部完成}, {@code 收入等5项指标居全省前列}.
 */
final class PlanCount {
  private static final WordList SETS = WordTable.RULES.list("setsindicators");
  private static final WordList MET = WordTable.RULES.list("metindicators");
  private static final long NATURE = Tag.bits(Tag.BINDING, Tag.ANTICIPATORY);

  /** Tokens between the verb that sets indicators and the last count of them. */
  private static final int FAR = 48;

  /** Letters of 主要预期性指标. */
  private static final int LONGEST_NOUN = 7;

  private PlanCount() {}

  static boolean is(Candidate number) {
    if (!number.unitIs("项") && !number.unitIs("个")) {
      return false;
    }
    Tokens tokens = number.tokens;
    int before = number.bounds.from() - 1;
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    if (RightNoun.from(noun) >= RightNoun.to(noun)) {
      return before >= number.sentence && tokens.has(before, NATURE)
          || before > number.sentence && tokens.is(before, "设定为") && isSet(number);
    }
    boolean nature = tokens.has(RightNoun.from(noun), NATURE);
    int behind = RightNoun.to(noun);
    boolean met = behind < number.limit && tokens.has(behind, Tag.STOP_VERB);
    return isIndicators(tokens, noun)
        && !met
        && (nature || before < number.sentence || !tokens.has(before, Tag.ETC))
        && isSet(number);
  }

  private static boolean isIndicators(Tokens tokens, long noun) {
    int start = tokens.start(RightNoun.from(noun));
    int end = tokens.end(RightNoun.to(noun) - 1);
    return end - start <= LONGEST_NOUN && tokens.startsWith(end - 2, "指标");
  }

  /**
   * Whether the sentence says before the number that indicators are set, and not that they are met.
   */
  private static boolean isSet(Candidate number) {
    Tokens tokens = number.tokens;
    int stop = Math.max(number.sentence, number.token - FAR);
    for (int i = number.token - 1; i >= stop; i--) {
      if (tokens.is(i, SETS)) {
        return true;
      }
      if (tokens.is(i, MET)) {
        return false;
      }
    }
    return false;
  }
}
