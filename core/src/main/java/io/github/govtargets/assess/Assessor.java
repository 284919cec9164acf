package io.github.govtargets.assess;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Threshold;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds a goal against a result, or against a measurement.
 *
 * <p>The goal 生产总值增长8%以上 for 2021 and the result 增长7.2% of 2021 give {@link Verdict#MISSED} with a
 * margin of -0.8%. With 8%左右 the {@link Tolerance} decides; with 8% or 8%-9% the direction of the
 * indicator in the catalogue does. A decline is a negative growth; a growth and a level are
 * compared when the level that the growth starts from is given (从47.5%, or {@link
 * Measurement#withBase}), but a growth at constant prices never against levels at current prices.
 * Units convert exactly; classifiers that count the same things one by one (个, 家, 项) are taken for
 * one another.
 *
 * <p>Everything else is {@link Verdict#UNDECIDED} with the reason. Immutable and thread-safe.
 */
public final class Assessor {
  private final IndicatorCatalog catalog;
  private final Tolerance tolerance;

  private Assessor(IndicatorCatalog catalog, Tolerance tolerance) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
    this.tolerance = Objects.requireNonNull(tolerance, "tolerance");
  }

  /** {@return the assessor with the shipped catalogue and the standard tolerance} */
  public static Assessor standard() {
    return new Assessor(IndicatorCatalog.standard(), Tolerance.standard());
  }

  /**
   * {@return this with another tolerance for 左右}
   *
   * @param other what to use instead
   */
  public Assessor withTolerance(Tolerance other) {
    return new Assessor(catalog, other);
  }

  /**
   * {@return this with another catalogue, which says whether more or less of an indicator is
   * better}
   *
   * @param other what to use instead
   */
  public Assessor withCatalog(IndicatorCatalog other) {
    return new Assessor(other, tolerance);
  }

  /**
   * {@return what came of {@code goal}, as {@code result} tells it} That both are about the same
   * indicator is the caller's word, unless both are in the catalogue and differ.
   *
   * @param goal the goal
   * @param result the result
   */
  public Assessment assess(Goal goal, Result result) {
    return assess(goal, result, Optional.empty());
  }

  /**
   * {@return what came of a goal that is tied to another indicator, as {@code result} and the
   * result of that other tell it: 居民收入增长与经济增长同步 with 居民收入增长6.3% and 生产总值增长3.8%} Other goals are
   * assessed without the reference.
   *
   * @param goal the goal
   * @param result the result
   * @param reference the result of what the goal is tied to
   */
  public Assessment assess(Goal goal, Result result, Result reference) {
    if (goal.condition() instanceof Parity asked
        && result.condition() instanceof Threshold reached
        && reference.condition() instanceof Threshold given) {
      try {
        Threshold wanted = ParityThreshold.of(asked, given);
        return thresholds(goal, wanted, Observed.of(result, reached)).assess(Optional.empty());
      } catch (Incomparable why) {
        return Assessment.undecided(why, result.estimated());
      }
    }
    return assess(goal, result);
  }

  /**
   * {@return what came of {@code goal}, as measured}
   *
   * @param goal the goal
   * @param measured what was measured
   */
  public Assessment assess(Goal goal, Measurement measured) {
    return goal.condition() instanceof Threshold asked
        ? thresholds(goal, asked, Observed.of(measured)).assess(Optional.empty())
        : Assessment.undecided(
            new Incomparable(
                Grounds.NO_VALUE, "the goal is a " + goal.condition().type() + ", no number"),
            false);
  }

  /** As {@link #assess(Goal, Result)}, with the day on which the goal's time begins. */
  Assessment assess(Goal goal, Result result, Optional<LocalDate> start) {
    Optional<String> code = goal.indicator().code();
    Optional<String> other = result.indicator().code();
    if (code.isPresent() && other.isPresent() && !code.equals(other)) {
      return Assessment.undecided(
          new Incomparable(
              Grounds.OTHER_INDICATOR,
              goal.indicator().name() + " is not " + result.indicator().name()),
          result.estimated());
    }
    if (goal.condition() instanceof Threshold asked
        && result.condition() instanceof Threshold reached) {
      return thresholds(goal, asked, Observed.of(result, reached)).assess(start);
    }
    Assessment reached =
        KindAssessor.assess(
            goal.condition(),
            result.condition(),
            result.estimated(),
            find(goal.indicator()).map(CatalogIndicator::direction));
    return KindTiming.of(goal, result).map(reached::unlessUndecided).orElse(reached);
  }

  ThresholdAssessor thresholds(Goal goal, Threshold asked, Observed seen) {
    return new ThresholdAssessor(goal, asked, seen, tolerance, find(goal.indicator()));
  }

  Optional<CatalogIndicator> find(Indicator indicator) {
    return indicator.code().flatMap(catalog::byCode).or(() -> catalog.find(indicator.key()));
  }
}
