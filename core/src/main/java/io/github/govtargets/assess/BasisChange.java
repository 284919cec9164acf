package io.github.govtargets.assess;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Turns a value into the basis and the unit of a goal: a decline of 2% is a growth of -2%; with the
 * level that they start from, growths and levels turn into each other.
 */
final class BasisChange {
  private static final Unit PERCENT = UnitCatalog.standard().resolve("%");

  /** Growth by this doubles. */
  private static final Quantity HUNDRED_PERCENT = Quantity.of(BigDecimal.valueOf(100), PERCENT);

  private final Threshold asked;
  private final Observed seen;
  private final Tolerance tolerance;
  private final Optional<Quantity> base;

  BasisChange(Threshold asked, Observed seen, Tolerance tolerance, Optional<Quantity> base) {
    this.asked = asked;
    this.seen = seen;
    this.tolerance = tolerance;
    this.base = base;
  }

  /** Whether only the level that a change starts from can join the two. */
  boolean needsBase() {
    return family(asked.basis()) != family(seen.basis());
  }

  /** The values that are possible, in the goal's basis and unit. */
  Interval values() throws Incomparable {
    Unit unit = Values.unit(asked.bound());
    if (!needsBase()) {
      Interval values = Values.of(seen.bound(), unit, tolerance);
      return falls(asked.basis()) == falls(seen.basis()) ? values : values.negated();
    }
    if (asked.basis() == Basis.OUTPUT || seen.basis() == Basis.OUTPUT) {
      throw new Incomparable(
          Grounds.OTHER_BASIS,
          "the goal bounds the " + asked.basis().text() + ", the value is " + a(seen.basis()));
    }
    if (base.isEmpty()) {
      throw new Incomparable(
          Grounds.BASE_MISSING,
          "the goal bounds the "
              + asked.basis().text()
              + ", the value is "
              + a(seen.basis())
              + ", and the level that it starts from is not known");
    }
    return fromLevel(toLevel(base.get()), base.get(), unit);
  }

  private Interval toLevel(Quantity start) throws Incomparable {
    Ratio from = start.exact();
    return switch (family(seen.basis())) {
      case LEVEL -> Values.of(seen.bound(), start.unit(), tolerance);
      case RELATIVE ->
          rising(Values.of(seen.bound(), PERCENT, tolerance))
              .map(percent -> from.times(percent.dividedBy(Ratio.of(100)).plus(Ratio.ONE)));
      default -> rising(Values.of(seen.bound(), start.unit(), tolerance)).map(from::plus);
    };
  }

  private Interval rising(Interval change) {
    return falls(seen.basis()) ? change.negated() : change;
  }

  private Interval fromLevel(Interval level, Quantity start, Unit unit) throws Incomparable {
    return switch (family(asked.basis())) {
      case LEVEL -> scaled(level, start.unit(), unit);
      case RELATIVE -> fallingToo(growth(level, start.exact(), unit));
      default -> fallingToo(scaled(level.map(at -> at.minus(start.exact())), start.unit(), unit));
    };
  }

  private static Interval growth(Interval level, Ratio from, Unit unit) throws Incomparable {
    if (from.signum() <= 0) {
      throw new Incomparable(
          Grounds.OTHER_BASIS, "no growth can be told from a level that is not above zero");
    }
    Ratio percent = Values.in(HUNDRED_PERCENT, unit);
    return level.map(at -> at.dividedBy(from).minus(Ratio.ONE).times(percent));
  }

  private static Interval scaled(Interval values, Unit from, Unit to) throws Incomparable {
    Ratio factor = Values.in(Quantity.of(BigDecimal.ONE, from), to);
    return values.map(factor::times);
  }

  private Interval fallingToo(Interval change) {
    return falls(asked.basis()) ? change.negated() : change;
  }

  private static String a(Basis basis) {
    return (basis == Basis.INCREASE || basis == Basis.OUTPUT ? "an " : "a ") + basis.text();
  }

  private static boolean falls(Basis basis) {
    return basis == Basis.DECLINE || basis == Basis.DECREASE;
  }

  private static Family family(Basis basis) {
    return switch (basis) {
      case LEVEL -> Family.LEVEL;
      case GROWTH, DECLINE -> Family.RELATIVE;
      case INCREASE, DECREASE -> Family.ABSOLUTE;
      case OUTPUT -> Family.OUTPUT;
    };
  }

  private enum Family {
    LEVEL,
    RELATIVE,
    ABSOLUTE,
    OUTPUT
  }
}
