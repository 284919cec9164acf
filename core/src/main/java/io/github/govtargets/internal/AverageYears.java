package io.github.govtargets.internal;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Pace;
import java.util.List;

/**
 * The years of an average that follows a change from a year: 2006年比2002年增长86.5%，年均增长16.9% is of
 * 2003 to 2006. 年均增长16.9% without such a year keeps the time that the sentence gives it.
 */
final class AverageYears {
  private AverageYears() {}

  /** Sets the years of those of the drafts from {@code first} on, all of one sentence. */
  static void settle(List<Draft> drafts, int first) {
    for (int i = first; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int year = draft.goal || draft.pace != Pace.ANNUAL_AVERAGE ? 0 : from(drafts, first, i);
      if (year > 0) {
        startIn(year + 1, draft);
      }
    }
  }

  /** The year that the change of the same indicator starts at; 0 where none is said. */
  private static int from(List<Draft> drafts, int first, int at) {
    String key = drafts.get(at).name.key();
    for (int i = at; i >= first && drafts.get(i).name.key().equals(key); i--) {
      Baseline baseline = drafts.get(i).baseline;
      if (baseline != null && baseline.year().isPresent()) {
        return baseline.year().get();
      }
    }
    return 0;
  }

  private static void startIn(int year, Draft draft) {
    TimeExpression said = draft.period;
    Section all = draft.section;
    if (said != null && isOneYear(said.first().getYear(), said.last().getYear(), year)) {
      draft.period = said.startingIn(year);
    } else if (said == null && isOneYear(all.first().getYear(), all.last().getYear(), year)) {
      draft.section = all.startingIn(year);
    }
  }

  private static boolean isOneYear(int first, int last, int year) {
    return first == last && year < last;
  }
}
