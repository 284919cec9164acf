package io.github.govtargets.assess;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Threshold;
import java.time.LocalDate;
import java.util.Optional;

/** A value that was reached, of a result or of a measurement, as it is compared. */
record Observed(
    Basis basis,
    Bound bound,
    Optional<String> action,
    Optional<Adjustment> adjustment,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<Pace> pace,
    Optional<Baseline> baseline,
    Optional<Quantity> base,
    boolean estimated) {

  static Observed of(Result result, Threshold reached) {
    return new Observed(
        reached.basis(),
        reached.bound(),
        result.action(),
        reached.adjustment(),
        result.period().map(Period::first),
        result.period().map(Period::last),
        result.pace(),
        result.baseline(),
        Optional.empty(),
        result.estimated());
  }

  static Observed of(Measurement measured) {
    return new Observed(
        measured.basis(),
        Bound.of(Comparison.EQUAL, measured.value()),
        Optional.empty(),
        measured.adjustment(),
        Optional.empty(),
        Optional.of(measured.date()),
        Optional.empty(),
        Optional.empty(),
        measured.base(),
        false);
  }

  /** This, taken for another basis. */
  Observed withBasis(Basis other) {
    return new Observed(
        other, bound, action, adjustment, first, last, pace, baseline, base, estimated);
  }
}
