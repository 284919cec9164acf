package io.github.govtargets.assess;

import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.util.Optional;

/**
 * The numbers that a goal allows, in its own unit.
 *
 * <p>Where more is better, 8%, 8%左右 and 8%-9% are floors (the second of 8% less its tolerance) and
 * a higher number is never a miss; where less is better they are ceilings. Where neither is, or it
 * is not known, only what both allow is met, and the rest is open: that prices rose by 2% and not
 * by 3%左右 may be taken either way.
 */
final class Allowed {
  private final Bound bound;
  private final Optional<Direction> better;
  private final Unit unit;
  private final Ratio low;
  private final Ratio high;
  private final Ratio reach;

  private Allowed(Bound bound, Optional<Direction> better, Tolerance tolerance)
      throws Incomparable {
    this.bound = bound;
    this.better = better;
    this.unit = Values.unit(bound);
    this.low = Values.first(bound).exact();
    this.high = bound.high().isPresent() ? Values.in(bound.high().get(), unit) : low;
    this.reach =
        bound.op() == Comparison.ABOUT ? tolerance.around(Values.first(bound)) : Ratio.ZERO;
  }

  /**
   * The numbers that {@code bound} allows.
   *
   * @param better the way to go, {@code HIGHER} or {@code LOWER}, if there is one
   */
  static Allowed of(Bound bound, Optional<Direction> better, Tolerance tolerance)
      throws Incomparable {
    return new Allowed(bound, better, tolerance);
  }

  /** Whether all, none or some of {@code values} are allowed. */
  Verdict verdict(Interval values) {
    if (better.isPresent()) {
      return verdict(values, interval(better.get()));
    }
    Verdict upwards = verdict(values, interval(Direction.HIGHER));
    return upwards == verdict(values, interval(Direction.LOWER)) ? upwards : Verdict.UNDECIDED;
  }

  /** How far {@code value} is beyond the number named, on the better side. */
  Optional<Margin> margin(Ratio value) {
    return better.map(
        way -> new Margin(way == Direction.LOWER ? high.minus(value) : value.minus(low), unit));
  }

  private Interval interval(Direction way) {
    boolean included = bound.op() != Comparison.MORE_THAN && bound.op() != Comparison.LESS_THAN;
    return way == Direction.LOWER
        ? Interval.to(high.plus(reach), included)
        : Interval.from(low.minus(reach), included);
  }

  private static Verdict verdict(Interval values, Interval allowed) {
    if (values.within(allowed)) {
      return Verdict.MET;
    }
    return values.misses(allowed) ? Verdict.MISSED : Verdict.UNDECIDED;
  }
}
