package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;

/**
 * A target or a plan's time that a value is compared with: {@code 优于国家考核目标14个百分点}, {@code
 * 高于“十三五”时期1.2个百分点}, {@code 比“十五”计划目标3000亿元超过70亿元}; not {@code 完成造林任务5万亩}.
 */
final class TargetReference {
  private static final WordList OVER = WordTable.CONDITIONS.list("assigned>");
  private static final WordList UNDER = WordTable.CONDITIONS.list("assigned<");
  private static final WordList SET_WHAT = WordTable.CONDITIONS.list("setwhat");

  /** Tokens that the words for a target may have. */
  private static final int LONGEST = 10;

  private TargetReference() {}

  /** Whether {@code token} says that a target is passed or missed. */
  static boolean compares(Tokens tokens, int token) {
    return tokens.is(token, OVER) || tokens.is(token, UNDER);
  }

  static Comparison op(Tokens tokens, int token) {
    return tokens.is(token, OVER) ? Comparison.MORE_THAN : Comparison.LESS_THAN;
  }

  /**
   * Behind the target that {@code [from, …)} begins with and a margin follows; {@code from} for
   * none.
   */
  static int end(Tokens tokens, int from, int limit) {
    int stop = Math.min(limit, from + LONGEST);
    int to = from;
    while (to < stop && !tokens.isQuantity(to) && !isBound(tokens, to)) {
      if (tokens.isBetween(to) || tokens.has(to, Tag.DE)) {
        return from;
      }
      to++;
    }
    int number = to < stop && isBound(tokens, to) ? to + 1 : to;
    if (to == from || number >= limit || !tokens.isQuantity(number)) {
      return from;
    }
    Amount margin = tokens.amount(number);
    boolean counted = margin.unitStart < margin.unitEnd;
    boolean points = BasisRule.isPoints(tokens, margin);
    return counted && isTarget(tokens, from, to) || points && isPlan(tokens, from, to) ? to : from;
  }

  /** 国家考核目标, “十五”计划目标, 年度计划. */
  static boolean isTarget(Tokens tokens, int from, int to) {
    return to > from && SET_WHAT.ends(tokens.text, tokens.start(from), tokens.end(to - 1));
  }

  /** “十三五”时期; but 超额完成“十三五”6大行业任务. */
  private static boolean isPlan(Tokens tokens, int from, int to) {
    return to - 1 > from && Plans.start(tokens, to - 1, from) == from;
  }

  private static boolean isBound(Tokens tokens, int token) {
    return tokens.has(token, Tag.bits(Tag.PRE_ABOUT, Tag.PRE_MORE));
  }
}
