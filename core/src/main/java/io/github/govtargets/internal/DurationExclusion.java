package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import org.jspecify.annotations.Nullable;

/**
 * Spans of time and ages that say how long or for whom: 三年行动, 五年来, 60岁老人; not those that are
 * measured, 平均受教育年限提高到14年, 压缩到4个工作日以内, 优良天数280天.
 */
final class DurationExclusion implements Exclusion {
  private static final WordList NAMED = WordTable.RULES.list("spanname");
  private static final WordList SINCE = WordTable.RULES.list("since");
  private static final WordList TIMES = WordTable.RULES.list("sessionunit");
  private static final WordList MEASURED = WordTable.RULES.list("measuredtime");

  @Override
  public @Nullable MentionReason reason(Candidate number) {
    if (number.isAge()) {
      return isMeasured(number) ? null : MentionReason.RANGE_OF_APPLICATION;
    }
    if (number.unitIs(TIMES) && number.isBare() && isInRow(number)) {
      return MentionReason.DURATION;
    }
    return number.isDuration() && (number.precedes(NAMED) || !isMeasured(number))
        ? MentionReason.DURATION
        : null;
  }

  /** 连续3次获评优秀, 连续12届获奖: how often in a row. */
  private static boolean isInRow(Candidate number) {
    return number.token > number.sentence && number.tokens.is(number.token - 1, "连续");
  }

  private static boolean isDone(Candidate number) {
    int behind = number.behind();
    return behind < number.limit
        && number.tokens.has(behind, Tag.bits(Tag.LIGHT, Tag.ACT, Tag.STOP_VERB));
  }

  /** 达到五年前的3倍, but 提前到5天前. */
  private static boolean isAgo(Candidate number) {
    return number.unitIs("年") && number.tokens.startsWith(number.bounds.end(), "前");
  }

  private static boolean isMeasured(Candidate number) {
    Tokens tokens = number.tokens;
    if (SINCE.isAt(tokens.text, number.bounds.end()) || isAgo(number)) {
      return false;
    }
    Predicate predicate = Predicate.read(tokens, number.bounds.from(), number.region);
    if (predicate.verb >= 0 && (tokens.length(predicate.verb) > 1 || tokens.is(predicate.verb, "达"))
        || predicate.verbIs(Tag.FALL)) {
      if (number.unitIs("年") && tokens.is(predicate.verb, "延长")
          || tokens.is(predicate.verb, "提前") && isDone(number)) {
        // 承包期再延长30年, 任务提前一年完成
        return false;
      }
      return !tokens.has(predicate.verb, Tag.LIGHT) && !tokens.is(predicate.verb, "保持");
    }
    int before = predicate.from - 1;
    if (before < number.region
        || tokens.kind(before) != Tokens.TEXT && tokens.kind(before) != Tokens.WORD) {
      return false;
    }
    int end = tokens.end(before);
    return MEASURED.ends(tokens.text, Math.max(0, end - 2), end);
  }
}
