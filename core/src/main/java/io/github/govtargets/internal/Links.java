package io.github.govtargets.internal;

import io.github.govtargets.model.Firmness;
import org.jspecify.annotations.Nullable;

/** Links the items of a clause: 其中小学6所 is a part, 力争突破千亿 stretches the goal before it. */
final class Links {
  private final Tokens tokens;

  /** 其中 was said: what follows is a part of {@code whole}. */
  private boolean among;

  private @Nullable Draft whole;

  Links(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A clause begins. */
  void start() {
    whole = null;
    among = false;
  }

  /** Takes note of 其中. */
  void among(boolean said) {
    among |= said;
  }

  /** What an item behind 其中 is a part of, or null. */
  @Nullable Draft whole() {
    return among ? whole : null;
  }

  /** Links {@code draft}, which stands behind {@code last}. */
  void link(Draft draft, @Nullable Draft last) {
    if (!among || countsOther(draft, last)) {
      among = false;
      whole = draft;
    } else if (whole != null && !whole.name.key().equals(draft.name.key())) {
      draft.partOf = whole;
    }
    if (last != null && stretches(draft, last)) {
      draft.stretchOf = last;
    }
  }

  private static boolean stretches(Draft draft, Draft last) {
    return last.name.key().equals(draft.name.key())
        && draft.goal
        && draft.firmness == Firmness.STRIVE
        && last.firmness != Firmness.STRIVE
        && last.basis == draft.basis;
  }

  /** 其中小学3所，新增岗位200个; 生产总值增长5%，其中工业增加值增长6%，财政收入30亿元: an amount of other things is no part. */
  private boolean countsOther(Draft draft, @Nullable Draft last) {
    Amount part = draft.amount;
    Amount all = whole == null ? null : whole.amount;
    if (last == null || last.partOf != whole) {
      return false;
    }
    return part != null
        && all != null
        && !BasisRule.isRelative(tokens, part)
        && !sameUnit(part, all)
        && (last.amount == null || !sameUnit(part, last.amount));
  }

  private boolean sameUnit(Amount one, Amount other) {
    return tokens.sameLetters(one.unitStart, one.unitEnd, other.unitStart, other.unitEnd);
  }
}
