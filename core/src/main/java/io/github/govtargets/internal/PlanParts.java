package io.github.govtargets.internal;

import io.github.govtargets.model.Part;

/** The parts of a report that set the goals of several years: of a five-year plan, of 今后五年. */
final class PlanParts {
  private final int year;

  PlanParts(int year) {
    this.year = year;
  }

  /** Whether there is a plan that has not ended before the report's year; 0 is none. */
  boolean isComing(int plan) {
    return plan > 0 && Plans.last(plan).getYear() >= year;
  }

  /** The part about a plan: its goals, or what it reached where it has ended. */
  Section plan(int token, int plan) {
    if (!isComing(plan)) {
      return Section.review(token, year);
    }
    return new Section(
        token, Part.PLAN, Plans.last(plan).getYear(), Plans.first(plan), Plans.last(plan), false);
  }

  /** The part about 今后五年, the report's own year the first; of no year where that is not known. */
  Section fiveYears(int token) {
    Section one = Section.of(token, Part.PLAN, year);
    return one.isDated()
        ? new Section(token, Part.PLAN, year + 4, one.first(), one.last().plusYears(4), false)
        : one;
  }
}
