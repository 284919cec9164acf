package io.github.govtargets.internal;

import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Period;
import java.time.LocalDate;

/**
 * A time that a phrase says.
 *
 * @param first first day
 * @param last last day
 * @param start first letter
 * @param end behind the last letter
 * @param limit whether it only says by when: 到2025年, 6月底前
 * @param origin CLAUSE unless it says otherwise, or is an event that no calendar places
 */
record Times(
    LocalDate first, LocalDate last, int start, int end, boolean limit, DeadlineOrigin origin) {

  Deadline deadline(Phrase phrase) {
    Deadline.Builder deadline = Deadline.builder();
    return deadline.last(last).origin(origin).wording(phrase.written(start, end)).build();
  }

  Period period(Phrase phrase) {
    Period.Builder period = Period.builder();
    return period.first(first).last(last).wording(phrase.written(start, end)).build();
  }

  Times from(int at) {
    return new Times(first, last, at, end, limit, origin);
  }

  Times to(int stop, boolean only, DeadlineOrigin said) {
    return new Times(first, last, start, stop, only, said);
  }
}
