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
    boolean own = before >= number.sentence && tokens.has(before, NATURE);
    boolean set = before >= number.sentence && tokens.is(before, "设定为");
    if (!own && !set && !isNear(number)) {
      return false;
    }
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    int behind = RightNoun.to(noun);
    if (RightNoun.from(noun) >= behind) {
      return own || set && isSet(number);
    }
    boolean met = behind < number.limit && tokens.has(behind, Tag.STOP_VERB);
    boolean listed = before >= number.sentence && tokens.has(before, Tag.ETC);
    return isIndicators(tokens, noun)
        && !met
        && (!listed || tokens.has(RightNoun.from(noun), NATURE))
        && isSet(number);
  }

  /** Whether 指标 stands some letters behind the number: a look before the words are read. */
  private static boolean isNear(Candidate number) {
    int end = number.bounds.end();
    for (int i = end; i <= end + LONGEST_NOUN; i++) {
      if (number.tokens.startsWith(i, "指标")) {
        return true;
      }
    }
    return false;
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
