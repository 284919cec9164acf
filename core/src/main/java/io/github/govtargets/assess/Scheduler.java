package io.github.govtargets.assess;

import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells how goals stand before they are due (序时进度): the part that is done against the part of the
 * time that has passed, both exact.
 *
 * <p>The rules:
 *
 * <ol>
 *   <li>What the goal asks for is there: 完成. A growth, a state or a ceiling can still be lost, so
 *       that these are 完成 only on the last day.
 *   <li>A growth (增长8%), a decline or a state (城镇化率64%, PM2.5 at 58微克/立方米) is compared as it is:
 *       beyond it 超进度, at it or within the tolerance of 左右 达序时进度, else 欠进度.
 *   <li>All else is counted. Outputs and increases start at nothing, and so do amounts that a year
 *       adds up, such as 投资 and 收入; any other level starts at the base of the measurement. Done at
 *       least as much as time has passed and the lead: 超进度; at least as much as time has passed:
 *       达序时进度; less: 欠进度.
 *   <li>Of a ceiling (控制在15天以内) no more may be used than time has passed.
 *   <li>On the last day what is not 完成 is 欠进度.
 * </ol>
 *
 * <p>The lead is five percentage points; {@link #withLead} chooses another. Immutable and
 * thread-safe.
 */
public final class Scheduler {
  private final Assessor assessor;
  private final Ratio lead;

  private Scheduler(Assessor assessor, Ratio lead) {
    this.assessor = Objects.requireNonNull(assessor, "assessor");
    this.lead = Objects.requireNonNull(lead, "lead");
  }

  /** {@return the scheduler with the standard assessor and a lead of five percentage points} */
  public static Scheduler standard() {
    return new Scheduler(Assessor.standard(), Ratio.of(1, 20));
  }

  /**
   * {@return this with another assessor}
   *
   * @param other what to use instead
   */
  public Scheduler withAssessor(Assessor other) {
    return new Scheduler(other, lead);
  }

  /**
   * {@return this with another lead, as a part of the whole: {@code Ratio.of(1, 10)} calls 超进度 what
   * is ten percentage points ahead of time, {@code Ratio.ZERO} what is not behind it}
   *
   * @param other what to use instead
   * @throws IllegalArgumentException if it is negative
   */
  public Scheduler withLead(Ratio other) {
    if (other.signum() < 0) {
      throw new IllegalArgumentException("lead: negative: " + other);
    }
    return new Scheduler(assessor, other);
  }

  /**
   * {@return how {@code goal} stands at the date of a measurement} Its time is its stated period,
   * else the year of its deadline up to that; a goal of a plan block (“十四五”时期) needs its period
   * given.
   *
   * @param goal the goal
   * @param measured what was measured
   */
  public Progress progress(Goal goal, Measurement measured) {
    return period(goal)
        .map(period -> progress(goal, measured, period))
        .orElseGet(() -> undecided("when the goal's time begins is not known"));
  }

  /**
   * {@return how {@code goal} stands at the date of a measurement, its time being {@code period}}
   *
   * @param goal the goal
   * @param measured what was measured
   * @param period the period
   */
  public Progress progress(Goal goal, Measurement measured, Period period) {
    return goal.condition() instanceof Threshold asked
        ? new ThresholdProgress(assessor, lead, goal, asked, measured, period).progress()
        : undecided("the goal is a " + goal.condition().type() + ", no number");
  }

  private static Optional<Period> period(Goal goal) {
    if (goal.period().isPresent()) {
      return goal.period();
    }
    return goal.deadline()
        .filter(deadline -> deadline.origin() != DeadlineOrigin.HEADING)
        .map(Deadline::last)
        .map(Scheduler::yearTo);
  }

  private static Period yearTo(LocalDate last) {
    return Period.of(last.withDayOfYear(1), last);
  }

  private static Progress undecided(String reason) {
    return new Progress(ScheduleStatus.UNDECIDED, Optional.empty(), Optional.empty(), reason);
  }
}
