package io.github.govtargets.assess;

import io.github.govtargets.unit.Ratio;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The numbers between two ends, each of which may be missing, included or not. */
record Interval(Optional<End> low, Optional<End> high) {

  /** One end. */
  record End(Ratio at, boolean included) {
    End map(UnaryOperator<Ratio> function) {
      return new End(function.apply(at), included);
    }
  }

  static Interval point(Ratio at) {
    return between(at, at);
  }

  static Interval between(Ratio low, Ratio high) {
    return new Interval(Optional.of(new End(low, true)), Optional.of(new End(high, true)));
  }

  static Interval from(Ratio low, boolean included) {
    return new Interval(Optional.of(new End(low, included)), Optional.empty());
  }

  static Interval to(Ratio high, boolean included) {
    return new Interval(Optional.empty(), Optional.of(new End(high, included)));
  }

  /** Whether all of this lies in {@code other}. */
  boolean within(Interval other) {
    return other.low.map(edge -> low.isPresent() && covers(edge, low.get(), 1)).orElse(true)
        && other.high.map(edge -> high.isPresent() && covers(edge, high.get(), -1)).orElse(true);
  }

  /** Whether nothing of this lies in {@code other}. */
  boolean misses(Interval other) {
    return apart(high, other.low) || apart(other.high, low);
  }

  /** The numbers with the other sign. */
  Interval negated() {
    return new Interval(
        high.map(end -> end.map(Ratio::negate)), low.map(end -> end.map(Ratio::negate)));
  }

  /** The numbers that a rising function gives. */
  Interval map(UnaryOperator<Ratio> rising) {
    return new Interval(low.map(end -> end.map(rising)), high.map(end -> end.map(rising)));
  }

  /**
   * Whether {@code end} is no further out than {@code edge}, outwards being against {@code sign}.
   */
  private static boolean covers(End edge, End end, int sign) {
    int order = end.at().compareTo(edge.at()) * sign;
    return order > 0 || order == 0 && (edge.included() || !end.included());
  }

  /** Whether all up to {@code high} is below all from {@code low}. */
  private static boolean apart(Optional<End> high, Optional<End> low) {
    if (high.isEmpty() || low.isEmpty()) {
      return false;
    }
    int order = high.get().at().compareTo(low.get().at());
    return order < 0 || order == 0 && !(high.get().included() && low.get().included());
  }
}
