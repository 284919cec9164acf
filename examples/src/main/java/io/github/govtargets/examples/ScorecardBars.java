package io.github.govtargets.examples;

import io.github.govtargets.assess.Assessment;
import io.github.govtargets.assess.Margin;
import io.github.govtargets.assess.ScoreLine;
import io.github.govtargets.assess.Scorecard;
import io.github.govtargets.assess.Verdict;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The goals of a scorecard that can be drawn side by side: those that were met or missed by a
 * number. That number as a share of the goal's own makes them comparable: 7.2% for a goal of 8% is
 * 10 % short, 925亿元 for 900亿元 2.8 % beyond.
 */
final class ScorecardBars {
  private final List<Bar> bars = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  /**
   * A goal, by how many % of its number the result is beyond it (or short of it), and whether met.
   */
  record Bar(String label, double percent, boolean met) {}

  private ScorecardBars() {}

  static List<Bar> of(Scorecard scorecard) {
    ScorecardBars found = new ScorecardBars();
    scorecard.lines().forEach(found::add);
    return found.bars;
  }

  private void add(ScoreLine line) {
    if (line.verdict() == Verdict.UNDECIDED) {
      return;
    }
    Assessment assessment = line.matches().get(0).assessment();
    Statement goal = line.goal().statement();
    Optional<Ratio> share =
        assessment.margin().flatMap(margin -> number(goal).map(asked -> share(margin, asked)));
    share.ifPresent(
        it -> bars.add(new Bar(label(goal), percent(it), line.verdict() == Verdict.MET)));
  }

  /** The number that the goal names, unless it is zero. */
  private static Optional<Ratio> number(Statement goal) {
    return goal.condition() instanceof Threshold asked
        ? asked
            .bound()
            .value()
            .or(asked.bound()::low)
            .map(it -> it.exact().abs())
            .filter(it -> it.signum() > 0)
        : Optional.empty();
  }

  private static Ratio share(Margin margin, Ratio asked) {
    return margin.amount().dividedBy(asked);
  }

  private static double percent(Ratio share) {
    return share.times(Ratio.of(100)).toDecimal(MathContext.DECIMAL64).doubleValue();
  }

  /** What the goal says; a second goal that says the same is numbered. */
  private String label(Statement goal) {
    String text = goal.indicator().name() + " " + ConditionWords.of(goal.condition());
    String label = text;
    for (int i = 2; !labels.add(label); i++) {
      label = text + " #" + i;
    }
    return label;
  }
}
