package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.MentionReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of a number that it only names or describes, and why: the first family that has a reason.
 */
final class Exclusions {
  private static final List<Exclusion> FAMILIES =
      List.of(
          new NameExclusion(),
          new SizeExclusion(),
          new DurationExclusion(),
          new CountExclusion(),
          new QuotedGoal());
  private static final WordList MADE_OF = WordTable.RULES.list("madeof");

  private static final WordList STEP_UNIT = WordTable.RULES.list("stepunit");
  private static final WordList STEP = WordTable.RULES.list("step");

  /** Letters between a count and what is climbed. */
  private static final int NEAR = 8;

  private final Tokens tokens;

  Exclusions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The reason why the number at {@code token} is no item by its own letters, or null. */
  @Nullable MentionReason sort(int token) {
    switch (tokens.amount(token).sort) {
      case DATE:
      case STAMP:
        return MentionReason.DATE;
      case NAME:
        return MentionReason.NAME;
      case ORDINAL:
      case RANK:
        return MentionReason.ORDINAL;
      case RATIO:
        return MentionReason.RATIO;
      default:
        return null;
    }
  }

  /** The reason why the quantity at {@code token} is no item, or null. */
  @Nullable MentionReason quantity(int token, int sentence, int region, int limit, Bounds bounds) {
    Candidate number = new Candidate(tokens, token, sentence, region, limit, bounds);
    for (Exclusion family : FAMILIES) {
      MentionReason reason = family.reason(number);
      if (reason != null) {
        boolean span = reason == MentionReason.BACKGROUND && number.isDuration();
        return span ? MentionReason.DURATION : reason;
      }
    }
    return null;
  }

  boolean isDuration(int token) {
    return candidate(token).isDuration();
  }

  /** Whether the number counts things and does not measure: 63个, 100所, 6000万人. */
  boolean isCount(int token) {
    Candidate number = candidate(token);
    return number.hasUnit()
        && !number.isMoney()
        && !number.isMeasure()
        && !number.isDuration()
        && !number.isShare();
  }

  /** 100亩, 3平方公里. */
  boolean isArea(int token) {
    return candidate(token).isMeasure();
  }

  /** A size inside a noun: 海拔1500米以上农村学校, 百万羽蛋鸡养殖项目. */
  boolean insideNoun(int token, int limit) {
    Bounds bounds = Bounds.read(tokens, token, token, limit);
    Candidate number = new Candidate(tokens, token, token, token, limit, bounds);
    return number.unitIs("级")
        || number.precedes(MADE_OF)
        || number.isBareScale()
        || SizeExclusion.isClass(number);
  }

  /** 3个万亿元台阶: the noun of the counted steps; empty for other nouns. */
  long step(int token, Bounds bounds, int limit) {
    boolean near = isStepNear(tokens.amount(token).end);
    long noun =
        near && candidate(token).unitIs(STEP_UNIT)
            ? RightNoun.read(tokens, bounds.endToken(), limit)
            : 0;
    int to = RightNoun.to(noun);
    if (to > RightNoun.from(noun) && to < limit && tokens.is(to, STEP)) {
      return RightNoun.pack(RightNoun.from(noun), to + 1);
    }
    return to > RightNoun.from(noun) && isStep(to - 1) ? noun : 0;
  }

  /** Whether the token is what is climbed: 台阶, 新台阶. */
  boolean isStep(int token) {
    return STEP.ends(tokens.text, tokens.start(token), tokens.end(token));
  }

  private boolean isStepNear(int from) {
    for (int i = from; i < tokens.text.length && i < from + NEAR; i++) {
      if (STEP.isAt(tokens.text, i)) {
        return true;
      }
    }
    return false;
  }

  private Candidate candidate(int token) {
    Bounds none = new Bounds(Comparison.EQUAL, token, token, 0, token, false);
    return new Candidate(tokens, token, token, token, token, none);
  }
}
