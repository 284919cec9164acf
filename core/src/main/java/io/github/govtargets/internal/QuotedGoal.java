package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import org.jspecify.annotations.Nullable;

/**
 * The goal of a higher body that a sentence gives as its reason: 根据国家确定的生产总值增长7%的目标, not
 * 完成国家下达的减排3%的目标, which is one's own.
 */
final class QuotedGoal implements Exclusion {
  private static final WordList REASON = WordTable.RULES.list("reason");
  private static final WordList SUPERIOR = WordTable.RULES.list("superior");
  private static final WordList SETS = WordTable.RULES.list("setsgoal");
  private static final WordList GOAL = WordTable.RULES.list("goalnoun");

  /** Tokens of a reason, and letters up to the noun behind its value. */
  private static final int LONGEST = 24;

  private static final int NEAR = 10;

  @Override
  public @Nullable MentionReason reason(Candidate number) {
    Tokens tokens = number.tokens;
    if (number.behind() >= number.limit || !tokens.has(number.behind(), Tag.DE)) {
      return null;
    }
    return isReason(number) && namesGoal(tokens, number.behind()) ? MentionReason.BACKGROUND : null;
  }

  private static boolean isReason(Candidate number) {
    Tokens tokens = number.tokens;
    int from = number.token;
    int first = Math.max(number.sentence, number.token - LONGEST);
    while (from > first && tokens.kind(from - 1) != Tokens.COMMA) {
      from--;
    }
    int start = tokens.start(from);
    int end = tokens.start(number.token);
    boolean reasons = REASON.isAt(tokens.text, start);
    boolean above = false;
    boolean sets = false;
    for (int i = start; i < end && reasons; i++) {
      above |= SUPERIOR.isAt(tokens.text, i);
      sets |= above && SETS.isAt(tokens.text, i);
    }
    return sets;
  }

  private static boolean namesGoal(Tokens tokens, int token) {
    int from = tokens.start(token);
    int to = Math.min(tokens.text.length, from + NEAR);
    for (int i = from; i < to && "，。；、".indexOf(tokens.text[i]) < 0; i++) {
      if (GOAL.isAt(tokens.text, i)) {
        return true;
      }
    }
    return false;
  }
}
