package io.github.govtargets.assess;

import io.github.govtargets.model.Finding;
import java.util.List;
import java.util.Objects;

/**
 * One goal of a scorecard.
 *
 * @param goal the finding that states the goal
 * @param state whether a result was found for it
 * @param matches the results, best first: one where it is matched, all that compete where it is
 *     ambiguous, all that name the indicator where none can be compared; none otherwise
 */
public record ScoreLine(Finding goal, MatchState state, List<Match> matches) {
  /**
   * Copies the list.
   *
   * @param goal see {@link #goal()}
   * @param state see {@link #state()}
   * @param matches see {@link #matches()}
   */
  public ScoreLine {
    Objects.requireNonNull(goal, "goal");
    Objects.requireNonNull(state, "state");
    matches = List.copyOf(matches);
    boolean none = state == MatchState.UNNAMED || state == MatchState.NOT_DUE;
    if (matches.isEmpty() != none || state == MatchState.MATCHED && matches.size() != 1) {
      throw new IllegalArgumentException("matches: " + matches.size() + " for " + state);
    }
  }

  /** {@return what came of the goal: undecided unless it is matched} */
  public Verdict verdict() {
    return state == MatchState.MATCHED ? matches.get(0).assessment().verdict() : Verdict.UNDECIDED;
  }

  /** {@return why, in words} */
  public String reason() {
    return switch (state) {
      case NOT_DUE -> "due after the time that the results are of";
      case UNNAMED -> "no result names the indicator";
      case MATCHED -> first();
      case AMBIGUOUS -> "not certain which belong together; perhaps " + first();
      case INCOMPARABLE -> first();
    };
  }

  private String first() {
    return matches.get(0).assessment().reason();
  }
}
