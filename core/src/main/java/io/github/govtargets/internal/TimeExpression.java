package io.github.govtargets.internal;

import io.github.govtargets.model.DeadlineOrigin;
import java.time.LocalDate;

/**
 * A time that a sentence names, in tokens.
 *
 * @param from the first token
 * @param to behind the last token's part; the end of its letters is {@code end}
 * @param start first letter
 * @param end behind the last letter
 * @param first first day
 * @param last last day
 * @param due whether it can be a deadline: 到2025年, 年底前, 年内
 * @param past whether it lies before the report's year: 去年
 * @param lasting whether it holds to the end of its sentence (到2025年) or of its clause (年内)
 * @param origin CLAUSE, or FALLBACK for an event that no calendar places
 */
record TimeExpression(
    int from,
    int to,
    int start,
    int end,
    LocalDate first,
    LocalDate last,
    boolean due,
    boolean past,
    boolean lasting,
    DeadlineOrigin origin) {

  /** The same words, said of days that end in another year. */
  TimeExpression endingIn(int year) {
    int years = year - last.getYear();
    return new TimeExpression(
        from,
        to,
        start,
        end,
        first.plusYears(years),
        last.plusYears(years),
        due,
        past,
        lasting,
        origin);
  }

  /** The same words, said of days that begin in another year. */
  TimeExpression startingIn(int year) {
    LocalDate day = LocalDate.of(year, 1, 1);
    return new TimeExpression(from, to, start, end, day, last, due, past, lasting, origin);
  }

  /** The same, an event that no calendar places: 汛期前. */
  TimeExpression fallback() {
    return new TimeExpression(
        from, to, start, end, first, last, due, past, lasting, DeadlineOrigin.FALLBACK);
  }
}
