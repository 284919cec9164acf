package io.github.govtargets.assess;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Threshold;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a value is of the time that a goal is for. A year's growth says nothing of a goal for
 * five years, nor does 五年来 of a goal for one; a level is that of its last day, whenever the
 * counting began.
 */
final class Timing {
  private final Goal goal;
  private final Threshold asked;
  private final Observed seen;
  private final Optional<LocalDate> start;

  /**
   * @param start where the goal's time begins, if its reader knows
   */
  Timing(Goal goal, Threshold asked, Observed seen, Optional<LocalDate> start) {
    this.goal = goal;
    this.asked = asked;
    this.seen = seen;
    this.start = goal.period().map(Period::first).or(() -> start).or(this::startOfYear);
  }

  /** Whether the value is from before the last day. */
  boolean early() {
    return seen.last().isPresent()
        && goal.deadline().isPresent()
        && seen.last().get().isBefore(goal.deadline().get().last());
  }

  /** Refuses values of another time. */
  void check() throws Incomparable {
    checkPace();
    checkBaseline();
    Optional<LocalDate> due = goal.deadline().map(Deadline::last);
    if (seen.last().isPresent() && due.isPresent() && seen.last().get().isAfter(due.get())) {
      throw otherPeriod("the value runs to " + seen.last().get() + ", the goal to " + due.get());
    }
    if (seen.first().isPresent() && !isState() && goal.pace().isEmpty()) {
      checkStart(seen.first().get());
    }
  }

  private void checkStart(LocalDate first) throws Incomparable {
    if (start.isPresent() && start.get().getYear() != first.getYear()) {
      throw otherPeriod("the value counts from " + first + ", the goal from " + start.get());
    }
    boolean oneYear = seen.last().isPresent() && seen.last().get().getYear() == first.getYear();
    if (start.isEmpty() && oneYear && goal.deadline().isPresent()) {
      throw otherPeriod("the value is of one year, the goal of a plan period");
    }
  }

  private void checkPace() throws Incomparable {
    boolean average = goal.pace().equals(Optional.of(Pace.ANNUAL_AVERAGE));
    if (average != seen.pace().equals(Optional.of(Pace.ANNUAL_AVERAGE))) {
      throw otherPeriod(
          average
              ? "the goal is an average of years (年均), the value is not"
              : "the value is an average of years (年均), the goal is not");
    }
    boolean cumulative = goal.pace().equals(Optional.of(Pace.CUMULATIVE));
    if (!cumulative && !isState() && seen.pace().equals(Optional.of(Pace.CUMULATIVE))) {
      throw otherPeriod("the value is a running total (累计), the goal is not");
    }
  }

  private void checkBaseline() throws Incomparable {
    if (asked.basis() == Basis.LEVEL || asked.basis() == Basis.OUTPUT) {
      return;
    }
    String goalFrom = from(goal.baseline(), goal.deadline().map(Deadline::last));
    String seenFrom = from(seen.baseline(), seen.last());
    if (!goalFrom.equals(seenFrom)) {
      throw new Incomparable(
          Grounds.OTHER_BASIS,
          "the goal's change is from " + goalFrom + ", the value's from " + seenFrom);
    }
  }

  private static String from(Optional<Baseline> baseline, Optional<LocalDate> last) {
    Optional<Integer> year = baseline.flatMap(Baseline::year);
    if (year.isPresent() && !year.equals(last.map(day -> day.getYear() - 1))) {
      return String.valueOf(year.get());
    }
    return baseline.map(Baseline::kind).equals(Optional.of(BaselineKind.PREVIOUS_PERIOD))
        ? "the period before"
        : "the year before";
  }

  /** Whether the value is that of a day, not of a stretch of time. */
  private boolean isState() {
    return asked.basis() == Basis.LEVEL
        && seen.basis() == Basis.LEVEL
        && Tolerance.isRate(Values.unit(asked.bound()));
  }

  private Optional<LocalDate> startOfYear() {
    return goal.deadline()
        .filter(deadline -> deadline.origin() != DeadlineOrigin.HEADING)
        .map(deadline -> deadline.last().withDayOfYear(1));
  }

  private static Incomparable otherPeriod(String reason) {
    return new Incomparable(Grounds.OTHER_PERIOD, reason);
  }
}
