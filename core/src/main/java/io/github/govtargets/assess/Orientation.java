package io.github.govtargets.assess;

import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import java.util.Optional;

/**
 * Which way is better, of an indicator and of the number that bounds it: of 能耗下降3% less is better,
 * but more of its 3%.
 *
 * <p>The catalogue decides. Where it does not know the indicator, the goal's own words do: 以上 and
 * 以内 name their side; a growth, an increase, a decline, a decrease or an output is promised in
 * full; 100% is a ceiling and 0 (清零) a floor that are to be reached. A bare level says nothing.
 */
final class Orientation {
  private static final Ratio HUNDRED = Ratio.of(100);

  private Orientation() {}

  /** Which way the number of {@code asked} is better. */
  static Optional<Direction> ofNumber(Threshold asked, Optional<Direction> catalogued) {
    return switch (asked.bound().op()) {
      case AT_LEAST, MORE_THAN -> Optional.of(Direction.HIGHER);
      case AT_MOST, LESS_THAN -> Optional.of(Direction.LOWER);
      case EQUAL, ABOUT, RANGE -> open(asked, catalogued);
    };
  }

  /** Which way the indicator is better. */
  static Optional<Direction> ofIndicator(Threshold asked, Optional<Direction> catalogued) {
    return catalogued.isPresent()
        ? catalogued
        : ofNumber(asked, catalogued).map(it -> falls(asked.basis()) ? opposite(it) : it);
  }

  private static Optional<Direction> open(Threshold asked, Optional<Direction> catalogued) {
    return switch (asked.basis()) {
      case OUTPUT, DECLINE, DECREASE -> Optional.of(Direction.HIGHER);
      case GROWTH, INCREASE -> Optional.of(catalogued.orElse(Direction.HIGHER));
      case LEVEL -> catalogued.or(() -> extreme(asked.bound()));
    };
  }

  private static Optional<Direction> extreme(Bound bound) {
    if (bound.op() != Comparison.EQUAL) {
      return Optional.empty();
    }
    return bound
        .value()
        .flatMap(
            value ->
                value.exact().signum() == 0
                    ? Optional.of(Direction.LOWER)
                    : Tolerance.isRate(value.unit()) && value.exact().equals(HUNDRED)
                        ? Optional.of(Direction.HIGHER)
                        : Optional.empty());
  }

  private static boolean falls(Basis basis) {
    return basis == Basis.DECLINE || basis == Basis.DECREASE;
  }

  private static Direction opposite(Direction direction) {
    return switch (direction) {
      case HIGHER -> Direction.LOWER;
      case LOWER -> Direction.HIGHER;
      case NEUTRAL -> Direction.NEUTRAL;
    };
  }
}
