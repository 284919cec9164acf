package io.github.govtargets.assess;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/** Holds one threshold against one value: time, terms, basis and unit first, then the number. */
final class ThresholdAssessor {
  private final Goal goal;
  private final Threshold asked;
  private final Observed seen;
  private final Tolerance tolerance;
  private final Optional<CatalogIndicator> indicator;

  ThresholdAssessor(
      Goal goal,
      Threshold asked,
      Observed seen,
      Tolerance tolerance,
      Optional<CatalogIndicator> indicator) {
    this.goal = goal;
    this.asked = asked;
    this.seen = Delivery.alike(asked, seen, indicator);
    this.tolerance = tolerance;
    this.indicator = indicator;
  }

  /**
   * What came of the goal.
   *
   * @param start where the goal's time begins, if its reader knows
   */
  Assessment assess(Optional<LocalDate> start) {
    try {
      Actions.check(goal.action(), seen.action());
      Timing timing = new Timing(goal, asked, seen, start);
      timing.check();
      Assessment reached = compare(values());
      return timing.early() ? early(reached) : reached;
    } catch (Incomparable why) {
      return Assessment.undecided(why, seen.estimated());
    }
  }

  /** What came of the goal, whenever it is due. */
  Assessment assessRegardlessOfTime() {
    try {
      return compare(values());
    } catch (Incomparable why) {
      return Assessment.undecided(why, seen.estimated());
    }
  }

  private Interval values() throws Incomparable {
    boolean multiple = seen.basis() == Basis.LEVEL && Values.isTimes(Values.unit(seen.bound()));
    if (multiple && !Values.isTimes(Values.unit(asked.bound()))) {
      throw new Incomparable(Grounds.OTHER_BASIS, "the value is a multiple of another (是…的2倍)");
    }
    BasisChange change = change(tolerance);
    Terms goalTerms = Terms.of(asked.adjustment(), indicator);
    if (!change.needsBase()) {
      if (isRelative(asked.basis())) {
        Terms.check(goalTerms, Terms.of(seen.adjustment(), indicator));
      }
      return change.values();
    }
    Interval values = change.values();
    if (isRelative(asked.basis()) != isRelative(seen.basis()) && goalTerms == Terms.REAL) {
      throw new Incomparable(
          Grounds.OTHER_TERMS,
          "a growth at constant prices does not follow from levels at current prices");
    }
    return values;
  }

  private Assessment compare(Interval values) throws Incomparable {
    Optional<Direction> better =
        Orientation.ofNumber(asked, indicator.map(CatalogIndicator::direction))
            .filter(way -> way != Direction.NEUTRAL);
    Allowed allowed = Allowed.of(asked.bound(), better, tolerance);
    Verdict verdict = allowed.verdict(values);
    Optional<Margin> margin = stated().flatMap(allowed::margin);
    return new Assessment(
        verdict,
        grounds(verdict, better),
        Phrases.of(seen) + " against " + Phrases.of(asked) + ": " + words(verdict, margin, better),
        margin,
        Orientation.ofIndicator(asked, indicator.map(CatalogIndicator::direction)),
        seen.estimated());
  }

  private static Grounds grounds(Verdict verdict, Optional<Direction> better) {
    return switch (verdict) {
      case MET -> Grounds.WITHIN;
      case MISSED -> Grounds.OUTSIDE;
      case UNDECIDED -> better.isEmpty() ? Grounds.DIRECTION_UNKNOWN : Grounds.IMPRECISE;
    };
  }

  private static String words(
      Verdict verdict, Optional<Margin> margin, Optional<Direction> better) {
    return switch (verdict) {
      case UNDECIDED ->
          better.isEmpty()
              ? "not settled whether more or less is better"
              : "the value is not exact enough to tell";
      case MET -> "met" + margin.map(ThresholdAssessor::distance).orElse("");
      case MISSED -> "missed" + margin.map(ThresholdAssessor::distance).orElse("");
    };
  }

  private static String distance(Margin margin) {
    String amount = Phrases.of(margin.amount().abs(), margin.unit());
    return switch (margin.amount().signum()) {
      case 0 -> ", exactly at it";
      case 1 -> ", beyond it by " + amount;
      default -> ", short of it by " + amount;
    };
  }

  /** The number that the value names, in the goal's basis and unit; a range names two. */
  private Optional<Ratio> stated() throws Incomparable {
    if (seen.bound().op() == Comparison.RANGE) {
      return Optional.empty();
    }
    Interval named = change(Tolerance.of(Ratio.ZERO, Ratio.ZERO)).values();
    return named.low().or(named::high).map(Interval.End::at);
  }

  private BasisChange change(Tolerance width) {
    Optional<Quantity> base = seen.base().or(() -> goal.baseline().flatMap(Baseline::value));
    return new BasisChange(asked, seen, width, base);
  }

  private Assessment early(Assessment reached) {
    boolean eachYear = goal.pace().equals(Optional.of(Pace.EACH_YEAR));
    if (reached.verdict() == Verdict.MISSED && eachYear
        || reached.verdict() == Verdict.MET && !eachYear && stays()) {
      return reached;
    }
    String due = goal.deadline().map(deadline -> deadline.last().toString()).orElse("");
    return new Assessment(
        Verdict.UNDECIDED,
        Grounds.NOT_DUE,
        "due on " + due + "; so far " + reached.reason(),
        reached.margin(),
        reached.direction(),
        reached.estimated());
  }

  /** Whether what has been reached cannot be lost again: so many delivered, or more. */
  private boolean stays() {
    return asked.basis() == Basis.OUTPUT
        && switch (asked.bound().op()) {
          case EQUAL, AT_LEAST, MORE_THAN, ABOUT, RANGE -> true;
          case AT_MOST, LESS_THAN -> false;
        };
  }

  private static boolean isRelative(Basis basis) {
    return basis == Basis.GROWTH || basis == Basis.DECLINE;
  }
}
