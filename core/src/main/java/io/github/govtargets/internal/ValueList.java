package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import java.util.ArrayList;
import java.util.List;

/** Reads the values that stand in a row behind one predicate: 8%、15%以上, 98%、5个工作日. */
final class ValueList {
  /** Values that one list may have. */
  private static final int MOST_VALUES = 24;

  private static final WordList PER = WordTable.RULES.list("per");
  private static final long BEFORE =
      Tag.bits(Tag.PRE_MORE, Tag.PRE_LEAST, Tag.PRE_MOST, Tag.PRE_LESS, Tag.PRE_ABOUT);

  private final Tokens tokens;
  private final Clause clause;
  private final Exclusions exclusions;

  ValueList(Clause clause, Exclusions exclusions) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.exclusions = exclusions;
  }

  /** The numbers of a list of bare values that starts at {@code token}: 8%、15%以上. */
  List<Bounds> read(int token, Bounds first) {
    List<Bounds> values = new ArrayList<>(2);
    values.add(first);
    int at = first.endToken();
    while (values.size() < MOST_VALUES
        && at + 1 < clause.limit
        && (tokens.kind(at) == Tokens.LIST || tokens.has(at, Tag.CONJ) || tokens.isQuantity(at))) {
      int start = tokens.isQuantity(at) ? at : at + 1;
      while (tokens.is(start, PER)) {
        // 每月577元、每年4428元
        start++;
      }
      int next = tokens.has(start, BEFORE) ? start + 1 : start;
      if (next >= clause.limit
          || !tokens.isQuantity(next)
          || next > start && isReached(first, start)) {
        break;
      }
      Bounds more = Bounds.read(tokens, next, start, clause.limit);
      MentionReason reason = exclusions.quantity(next, clause.sentence, start, clause.limit, more);
      if (isOther(first, more)) {
        break;
      }
      boolean measured =
          reason == MentionReason.DURATION
              && (exclusions.isDuration(token) || isLevel(first, next, more));
      if (reason != null && !measured) {
        break;
      }
      values.add(more);
      at = more.endToken();
    }
    return values;
  }

  /** 奖励500万元和100亩土地指标: money, and so much of what stands behind the number. */
  private boolean isOther(Bounds first, Bounds more) {
    if (!tokens.amount(first.token()).isYuan(tokens.text)
        || !exclusions.isCount(more.token()) && !exclusions.isArea(more.token())) {
      return false;
    }
    long noun = RightNoun.read(tokens, more.endToken(), clause.limit);
    return RightNoun.from(noun) < RightNoun.to(noun) && !tokens.has(RightNoun.from(noun), Tag.TAIL);
  }

  /** 新增300公里、突破2000公里: another statement; but 分别新增8公里、超过5公里. */
  private boolean isReached(Bounds first, int more) {
    if (first.own() || !tokens.has(more, Tag.PRE_MORE) || tokens.length(more) < 2) {
      return false;
    }
    Predicate predicate = Predicate.read(tokens, first.from(), clause.region);
    return !predicate.respectively;
  }

  /** 达到98%、5个工作日, 压缩至8、12个工作日: the verb before the first value measures the time, too. */
  private boolean isLevel(Bounds first, int token, Bounds time) {
    int behind = time.endToken();
    boolean ends =
        behind >= clause.limit
            || tokens.isBetween(behind)
            || tokens.kind(behind) == Tokens.CLOSE
            || tokens.has(behind, Tag.CONJ);
    Amount amount = tokens.amount(token);
    return ends
        && first.from() > clause.region
        && tokens.has(first.from() - 1, Tag.bits(Tag.TO, Tag.KEEP))
        && tokens.text[amount.unitStart] != '年';
  }
}
