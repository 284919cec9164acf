package io.github.govtargets.assess;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Matches the goals of one report with the results of a later one, usually the next year's review.
 *
 * <p>The goal 一般公共预算收入增长6.5%以上 of 2021 is matched with 一般公共预算收入完成312.5亿元，增长11.3% of the next
 * report: two results name the indicator, one of them bounds its growth. The rules:
 *
 * <ol>
 *   <li>A result names the goal's indicator when both have the same code in the catalogue, or the
 *       same folded key. A name that says too little on its own (总投资, 企业) proves nothing.
 *   <li>Of these, the results count that the {@link Assessor} can compare: same kind, basis, time,
 *       terms and unit. Where there is none, a result of the goal's time counts that does not
 *       settle it: a growth on other terms, or a level for a goal of growth.
 *   <li>Of several, one under the goal's own name goes before one that only shares its code, one of
 *       the goal's own basis before one that has to be turned into it, and one that stands alone
 *       before a part (其中) of another. What is said twice counts once.
 *   <li>Where more than one is left, or where goals that ask for different things are left with one
 *       result, the match is {@link MatchState#AMBIGUOUS}.
 *   <li>A goal that is tied to an indicator of the catalogue (与经济增长同步) is held against the results
 *       of both.
 * </ol>
 *
 * <p>Every goal gets its line; none is dropped. Immutable and thread-safe.
 */
public final class ScorecardMaker {
  private final Assessor assessor;

  private ScorecardMaker(Assessor assessor) {
    this.assessor = Objects.requireNonNull(assessor, "assessor");
  }

  /** {@return the maker with the standard assessor} */
  public static ScorecardMaker standard() {
    return new ScorecardMaker(Assessor.standard());
  }

  /**
   * {@return this with another assessor: another tolerance, another catalogue}
   *
   * @param other what to use instead
   */
  public ScorecardMaker withAssessor(Assessor other) {
    return new ScorecardMaker(other);
  }

  /**
   * {@return every goal of {@code earlier} with what {@code later} says of it}
   *
   * @param earlier the report with the goals
   * @param later the report with the results
   */
  public Scorecard make(Reading earlier, Reading later) {
    Matcher matcher = new Matcher(assessor, earlier.year(), new ResultIndex(later));
    List<ScoreLine> lines = new ArrayList<>();
    for (Finding finding : earlier.findings()) {
      if (finding.statement() instanceof Goal goal) {
        lines.add(matcher.line(finding, goal));
      }
    }
    return new Scorecard(Rivals.marked(lines));
  }
}
