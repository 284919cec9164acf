package io.github.govtargets.internal;

/**
 * What leads in to the first indicator of a block and is no part of its name: 今年的主要目标是, 预期目标——,
 * 建议“十五五”时期, 我省提出“十三五”期末; not 代表提出的建议, and not the 目标 of 目标完成率 or of 增长目标是在提高质量的基础上.
 */
final class LeadIn {
  private static final WordList SETS = WordTable.RULES.list("leadsets");
  private static final WordList SAYS = WordTable.RULES.list("leadsays");
  private static final WordList PLAN_TIME = WordTable.RULES.list("plantime");
  private static final long NOUN = Tag.bits(Tag.PLAIN, Tag.HEAD, Tag.SCOPE);

  private LeadIn() {}

  /**
   * The token of {@code [from, to)} that the name begins with.
   *
   * @param predicate whether a predicate stands behind: 提出生产总值增长9%, but 提出建议120件
   */
  static int end(Tokens tokens, int from, int to, boolean predicate) {
    int end = from;
    for (int i = from; i < to - 1; i++) {
      if (isGoal(tokens, i)) {
        int set = set(tokens, i, to);
        end = set < to && tokens.has(set, Tag.PREP) ? end : set;
      } else if (predicate && tokens.is(i, SAYS)) {
        end = said(tokens, i, to, end);
      }
    }
    return end < to ? end : from;
  }

  /** 主要目标是, 预期目标定为, 预期目标——: a goal with the word or the dash behind it that gives it. */
  private static boolean isGoal(Tokens tokens, int token) {
    return tokens.startsWith(tokens.end(token) - 2, "目标")
        && (tokens.is(token + 1, SETS) || isDash(tokens, token + 1));
  }

  private static boolean isDash(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.MARK && tokens.first(token) == '—';
  }

  private static int set(Tokens tokens, int goal, int to) {
    int end = goal + 2;
    while (end < to && isDash(tokens, end)) {
      end++;
    }
    return end;
  }

  /** 提出地区生产总值, 建议“十五五”时期: behind the verb and the plan; {@code none} before other words. */
  private static int said(Tokens tokens, int verb, int to, int none) {
    int behind = verb + 1;
    boolean plan =
        behind + 2 < to
            && tokens.kind(behind) == Tokens.OPEN_QUOTE
            && Plans.start(tokens, behind + 2, behind) == behind;
    if (plan) {
      return behind + 3 < to - 1 && tokens.is(behind + 3, PLAN_TIME) ? behind + 4 : behind + 3;
    }
    boolean noun = tokens.has(behind, NOUN) && !tokens.has(behind, Region.VERBS | Tag.DE.bit);
    return noun && !tokens.is(verb, "建议") ? behind : none;
  }
}
