package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import java.time.LocalDate;

/**
 * A stretch of a report that speaks of one thing: the review, the goals of a year, those of a plan.
 *
 * @param from the first token
 * @param part what it speaks of
 * @param year the year that it speaks of
 * @param first first day of the period
 * @param last last day of the period
 * @param silent whether no statement is read from it: a glossary, a list of links
 */
record Section(int from, Part part, int year, LocalDate first, LocalDate last, boolean silent) {
  /** Whether the text says of which year this speaks. */
  boolean isDated() {
    return year != ReportHead.NO_YEAR;
  }

  /**
   * Whether a line at {@code token} is none of the report's, but for the one that opens an annex.
   */
  boolean hides(int token) {
    return silent && (from == 0 || token != from);
  }

  /** The same from another token on. */
  Section from(int token) {
    return new Section(token, part, year, first, last, silent);
  }

  /** The same, of years that begin with another one. */
  Section startingIn(int other) {
    return new Section(from, part, year, LocalDate.of(other, 1, 1), last, silent);
  }

  static Section of(int from, Part part, int year) {
    return new Section(
        from, part, year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
  }

  /**
   * The review in a report of {@code year}, of the year before; of none where that is not known.
   */
  static Section review(int from, int year) {
    return of(from, Part.REVIEW, year == ReportHead.NO_YEAR ? year : year - 1);
  }

  /** What surrounds a report: its numbers are mentions. */
  static Section silent(int from, int year) {
    return new Section(
        from, Part.OTHER, year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true);
  }
}
