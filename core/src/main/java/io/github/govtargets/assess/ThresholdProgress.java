package io.github.govtargets.assess;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Dimension;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** How one threshold stands at a date; {@link Scheduler} gives the rules. */
final class ThresholdProgress {
  private static final Tolerance NONE = Tolerance.of(Ratio.ZERO, Ratio.ZERO);

  /** What is measured at a moment and adds up to nothing. */
  private static final Set<Dimension> STATES =
      Set.of(
          Dimension.SHARE,
          Dimension.SPEED,
          Dimension.TEMPERATURE,
          Dimension.PRESSURE,
          Dimension.SOUND,
          Dimension.CONCENTRATION,
          Dimension.COMPOSITE);

  private final Ratio lead;
  private final Goal goal;
  private final Threshold asked;
  private final Measurement measured;
  private final Period period;
  private final Optional<CatalogIndicator> indicator;
  private final Observed seen;
  private final Assessment reached;

  ThresholdProgress(
      Assessor assessor,
      Ratio lead,
      Goal goal,
      Threshold asked,
      Measurement measured,
      Period period) {
    this.lead = lead;
    this.goal = goal;
    this.asked = asked;
    this.measured = measured;
    this.period = period;
    this.indicator = assessor.find(goal.indicator());
    this.seen = Delivery.alike(asked, Observed.of(measured), indicator);
    this.reached = assessor.thresholds(goal, asked, seen).assessRegardlessOfTime();
  }

  Progress progress() {
    if (measured.date().isBefore(period.first()) || measured.date().isAfter(period.last())) {
      return status(
          ScheduleStatus.UNDECIDED,
          Optional.empty(),
          measured.date() + " is outside of " + period.first() + " to " + period.last());
    }
    if (isRate()) {
      return rate();
    }
    try {
      return counted(done());
    } catch (Incomparable why) {
      boolean there = reached.verdict() == Verdict.MET && !isCeiling();
      return status(
          there ? ScheduleStatus.COMPLETED : ScheduleStatus.UNDECIDED,
          Optional.empty(),
          there ? reached.reason() : why.reason());
    }
  }

  private Progress rate() {
    ScheduleStatus status =
        switch (reached.verdict()) {
          case UNDECIDED -> ScheduleStatus.UNDECIDED;
          case MISSED -> ScheduleStatus.BEHIND;
          case MET ->
              isLastDay()
                  ? ScheduleStatus.COMPLETED
                  : isBeyond() ? ScheduleStatus.AHEAD : ScheduleStatus.ON_SCHEDULE;
        };
    return status(status, Optional.empty(), reached.reason());
  }

  private boolean isBeyond() {
    return reached.margin().map(margin -> margin.amount().signum() > 0).orElse(false);
  }

  private Progress counted(Ratio done) {
    boolean met = reached.verdict() == Verdict.MET;
    String words = percent(done) + " done, " + percent(time()) + " of the time passed";
    if (met && (isLastDay() || !isCeiling())) {
      return status(ScheduleStatus.COMPLETED, Optional.of(done), words);
    }
    ScheduleStatus status;
    if (isLastDay()) {
      status = ScheduleStatus.BEHIND;
    } else if (isCeiling()) {
      status = done.compareTo(time()) <= 0 ? ScheduleStatus.ON_SCHEDULE : ScheduleStatus.BEHIND;
    } else if (done.compareTo(time()) < 0) {
      status = ScheduleStatus.BEHIND;
    } else {
      boolean ahead = done.compareTo(time().plus(lead)) >= 0;
      status = ahead ? ScheduleStatus.AHEAD : ScheduleStatus.ON_SCHEDULE;
    }
    return status(status, Optional.of(done), words);
  }

  /** How much of the way from its start to its goal the value has gone. */
  private Ratio done() throws Incomparable {
    Unit unit = Values.unit(asked.bound());
    Optional<Quantity> base = measured.base().or(() -> goal.baseline().flatMap(Baseline::value));
    Ratio now =
        new BasisChange(asked, seen, NONE, base)
            .values()
            .low()
            .map(Interval.End::at)
            .orElse(Ratio.ZERO);
    Ratio start = startsAtNothing() ? Ratio.ZERO : Values.in(level(base), unit);
    Ratio way = Values.first(asked.bound()).exact().minus(start);
    if (way.signum() == 0) {
      throw new Incomparable(Grounds.OTHER_BASIS, "the goal is where it started from");
    }
    return now.minus(start).dividedBy(way);
  }

  private static Quantity level(Optional<Quantity> base) throws Incomparable {
    return base.orElseThrow(
        () ->
            new Incomparable(
                Grounds.BASE_MISSING,
                "the level that it starts from is not known: give the measurement its base"));
  }

  private boolean startsAtNothing() {
    return asked.basis() != Basis.LEVEL
        || indicator.map(Delivery::isDelivered).orElse(false)
        || measured.base().isEmpty() && indicator.map(Delivery::addsUp).orElse(false);
  }

  private boolean isRate() {
    return asked.basis() == Basis.GROWTH
        || asked.basis() == Basis.DECLINE
        || asked.basis() == Basis.LEVEL && STATES.contains(Values.unit(asked.bound()).dimension());
  }

  private boolean isCeiling() {
    Optional<Direction> better =
        Orientation.ofNumber(asked, indicator.map(CatalogIndicator::direction));
    return startsAtNothing() && better.equals(Optional.of(Direction.LOWER));
  }

  private boolean isLastDay() {
    return measured.date().equals(period.last());
  }

  /** The part of the days that has passed, the day of the measurement with it. */
  private Ratio time() {
    long passed = ChronoUnit.DAYS.between(period.first(), measured.date()) + 1;
    return Ratio.of(passed, ChronoUnit.DAYS.between(period.first(), period.last()) + 1);
  }

  private Progress status(ScheduleStatus status, Optional<Ratio> done, String reason) {
    boolean inside =
        !measured.date().isBefore(period.first()) && !measured.date().isAfter(period.last());
    return new Progress(status, inside ? Optional.of(time()) : Optional.empty(), done, reason);
  }

  private static String percent(Ratio part) {
    Ratio tenths = part.times(Ratio.of(1000));
    BigInteger whole = tenths.numerator().divide(tenths.denominator());
    return new BigDecimal(whole, 1) + "%";
  }
}
