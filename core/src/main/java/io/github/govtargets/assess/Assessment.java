package io.github.govtargets.assess;

import io.github.govtargets.indicator.Direction;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a goal.
 *
 * <p>For the goal 生产总值增长8%以上 and the result 增长7.2%: {@code MISSED}, {@code OUTSIDE}, "growth = 7.2%
 * against growth >= 8% (以上): short by 0.8%", margin {@code -0.8} of {@code %}, direction {@code
 * HIGHER}, not estimated.
 *
 * @param verdict met, missed or undecided
 * @param grounds why, as a code
 * @param reason why, in words
 * @param margin by how much the value is beyond the goal or short of it, where that is one number:
 *     measured from the number that the goal names (from the nearer end of a range, where better
 *     lies beyond it) to the number that the result names. A value within the tolerance of 左右 is
 *     met with a negative margin. Also given for a goal that is not due yet
 * @param direction which way the indicator is better, where it is known
 * @param estimated whether the result only expects its value: 预计
 */
public record Assessment(
    Verdict verdict,
    Grounds grounds,
    String reason,
    Optional<Margin> margin,
    Optional<Direction> direction,
    boolean estimated) {
  /**
   * Refuses nulls and a blank reason.
   *
   * @param verdict see {@link #verdict()}
   * @param grounds see {@link #grounds()}
   * @param reason see {@link #reason()}
   * @param margin see {@link #margin()}
   * @param direction see {@link #direction()}
   * @param estimated see {@link #estimated()}
   */
  public Assessment {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(grounds, "grounds");
    Objects.requireNonNull(margin, "margin");
    Objects.requireNonNull(direction, "direction");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason: blank");
    }
  }

  static Assessment undecided(Incomparable why, boolean estimated) {
    return new Assessment(
        Verdict.UNDECIDED,
        why.grounds(),
        why.reason(),
        Optional.empty(),
        Optional.empty(),
        estimated);
  }

  static Assessment of(boolean met, String reason, boolean estimated) {
    return new Assessment(
        met ? Verdict.MET : Verdict.MISSED,
        met ? Grounds.WITHIN : Grounds.OUTSIDE,
        reason,
        Optional.empty(),
        Optional.empty(),
        estimated);
  }

  Assessment withMargin(Margin amount, Optional<Direction> better) {
    return new Assessment(verdict, grounds, reason, Optional.of(amount), better, estimated);
  }

  /** This, left open for a reason of time; itself where it is open anyway. */
  Assessment unlessUndecided(Incomparable time) {
    return verdict == Verdict.UNDECIDED
        ? this
        : new Assessment(
            Verdict.UNDECIDED,
            time.grounds(),
            time.reason() + "; so far " + reason,
            margin,
            direction,
            estimated);
  }
}
