package io.github.govtargets.assess;

import java.util.List;

/**
 * Every goal of one report with what a later one says of it, in the order of the goals.
 *
 * @param lines one for each goal; none is left out
 */
public record Scorecard(List<ScoreLine> lines) {
  /**
   * Copies the list.
   *
   * @param lines see {@link #lines()}
   */
  public Scorecard {
    lines = List.copyOf(lines);
  }

  /**
   * {@return the lines of one state: {@code in(MatchState.UNNAMED)} are the goals that went
   * unmentioned}
   *
   * @param state the state
   */
  public List<ScoreLine> in(MatchState state) {
    return lines.stream().filter(line -> line.state() == state).toList();
  }

  /**
   * {@return how many goals came out so}
   *
   * @param verdict the verdict
   */
  public int count(Verdict verdict) {
    return Math.toIntExact(lines.stream().filter(line -> line.verdict() == verdict).count());
  }
}
