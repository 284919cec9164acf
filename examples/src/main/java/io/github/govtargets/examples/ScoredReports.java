package io.github.govtargets.examples;

import io.github.govtargets.assess.MatchState;
import io.github.govtargets.assess.Scorecard;
import io.github.govtargets.assess.Verdict;

/** Two reports and what the later says of the goals of the earlier. */
record ScoredReports(Report earlier, Report later, Scorecard card) {
  /** {@code 94 goals: 14 matched (10 met, 4 missed, 0 undecided), 1 ambiguous, …}. */
  String summary() {
    int matched = card.in(MatchState.MATCHED).size();
    int met = card.count(Verdict.MET);
    int missed = card.count(Verdict.MISSED);
    return card.lines().size()
        + " goals: "
        + matched
        + " matched ("
        + met
        + " met, "
        + missed
        + " missed, "
        + (matched - met - missed)
        + " undecided), "
        + card.in(MatchState.AMBIGUOUS).size()
        + " ambiguous, "
        + card.in(MatchState.INCOMPARABLE).size()
        + " not comparable, "
        + card.in(MatchState.NOT_DUE).size()
        + " not due, "
        + card.in(MatchState.UNNAMED).size()
        + " not mentioned";
  }
}
