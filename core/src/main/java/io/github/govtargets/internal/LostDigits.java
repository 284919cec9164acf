package io.github.govtargets.internal;

/**
 * Digits that a scraped page lost or put in: {@code 工业产值万元，增长5%}, but {@code 收入突破万元}; {@code
 * 投资10亿元，2实际利用外资3亿美元}, but {@code 2家企业}.
 */
final class LostDigits {
  private static final long VERBS = Tag.CHANGES | Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD);

  /** What may stand between a name and its value. */
  private static final long BEFORE_VALUE =
      Tag.CHANGES | Tag.bits(Tag.ADVERB, Tag.ENSURE, Tag.STRIVE, Tag.CUMULATIVE);

  private LostDigits() {}

  static boolean is(Candidate number) {
    Tokens tokens = number.tokens;
    int before = number.token - 1;
    int behind = number.behind();
    if (before < number.sentence || !number.isBare() || behind >= number.limit) {
      return false;
    }
    if (number.isBareScale()) {
      return number.inYuan()
          && number.amount.unitStart == number.amount.start + 1
          && tokens.kind(behind) == Tokens.COMMA
          && CountExclusion.isTotal(tokens, before)
          && !tokens.has(before, VERBS);
    }
    boolean digit =
        !number.hasUnit() && number.amount.end == number.amount.start + 1 && !number.isChinese();
    long noun = digit ? RightNoun.read(tokens, behind, number.limit) : 0;
    int to = RightNoun.to(noun);
    int value = to;
    while (value < number.limit && tokens.has(value, BEFORE_VALUE)) {
      value++;
    }
    return to > RightNoun.from(noun)
        && value < number.limit
        && tokens.isBetween(before)
        && tokens.isQuantity(value)
        && CountExclusion.isTotal(tokens, to - 1);
  }
}
