package io.github.govtargets.assess;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;

/** The numbers that a bound leaves possible, in a unit of choice. */
final class Values {
  private Values() {}

  /** The unit of a bound: that of its value, or of the lower end of its range. */
  static Unit unit(Bound bound) {
    return first(bound).unit();
  }

  /** The number that a bound names first. */
  static Quantity first(Bound bound) {
    return bound.value().or(bound::low).orElseThrow();
  }

  /**
   * The numbers that are possible, with 左右 as wide as {@code tolerance}: for 超99% those above 99.
   *
   * @throws Incomparable if the bound's unit is not one that measures alike
   */
  static Interval of(Bound bound, Unit unit, Tolerance tolerance) throws Incomparable {
    Quantity named = first(bound);
    Ratio at = in(named, unit);
    return switch (bound.op()) {
      case EQUAL -> Interval.point(at);
      case AT_LEAST -> Interval.from(at, true);
      case MORE_THAN -> Interval.from(at, false);
      case AT_MOST -> Interval.to(at, true);
      case LESS_THAN -> Interval.to(at, false);
      case ABOUT -> {
        Ratio reach = tolerance.around(named).times(factor(named.unit(), unit));
        yield Interval.between(at.minus(reach), at.plus(reach));
      }
      case RANGE -> Interval.between(at, in(bound.high().orElseThrow(), unit));
    };
  }

  /**
   * The quantity in {@code unit}.
   *
   * @throws Incomparable if the units do not measure alike
   */
  static Ratio in(Quantity quantity, Unit unit) throws Incomparable {
    return quantity.exact().times(factor(quantity.unit(), unit));
  }

  /** 倍: how many times another value. */
  static boolean isTimes(Unit unit) {
    return unit.symbol().equals("倍");
  }

  private static Ratio factor(Unit from, Unit to) throws Incomparable {
    if (!Classifiers.alike(from, to)) {
      throw new Incomparable(
          Grounds.OTHER_UNIT, "the value is in " + name(from) + ", the goal in " + name(to));
    }
    return from.convertsTo(to) ? from.factorTo(to) : Ratio.ONE;
  }

  private static String name(Unit unit) {
    return unit.symbol().isEmpty() ? "no unit" : unit.symbol();
  }
}
