package io.github.govtargets.assess;

import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Result;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a position, a stage or the like was reached at the time that a goal is for. */
final class KindTiming {
  private KindTiming() {}

  /** What is wrong with the time, if anything. A stage that was reached early stays reached. */
  static Optional<Incomparable> of(Goal goal, Result result) {
    Optional<LocalDate> due = goal.deadline().map(Deadline::last);
    Optional<LocalDate> last = result.period().map(Period::last);
    if (due.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (isOfSeveralYears(result) && isOfOneYear(goal)) {
      return Optional.of(
          new Incomparable(
              Grounds.OTHER_PERIOD, "the result is of several years, the goal of " + due.get()));
    }
    if (due.equals(last)) {
      return Optional.empty();
    }
    if (last.get().isAfter(due.get())) {
      return Optional.of(
          new Incomparable(
              Grounds.OTHER_PERIOD,
              "the result is of " + last.get() + ", the goal was due on " + due.get()));
    }
    return goal.condition() instanceof Milestone
        ? Optional.empty()
        : Optional.of(new Incomparable(Grounds.NOT_DUE, "due on " + due.get()));
  }

  /** 五年来居民收入与经济同步增长; a stage or a grade is that of its last day. */
  private static boolean isOfSeveralYears(Result result) {
    boolean lasts = result.condition() instanceof Parity || result.condition() instanceof Ranking;
    return lasts
        && result.period().isPresent()
        && result.period().get().first().getYear() < result.period().get().last().getYear();
  }

  private static boolean isOfOneYear(Goal goal) {
    return goal.period().isEmpty()
        && goal.deadline().map(Deadline::origin).equals(Optional.of(DeadlineOrigin.REPORT));
  }
}
