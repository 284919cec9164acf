package io.github.govtargets.assess;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Finding;
import io.github.govtargets.unit.Ratio;
import java.util.Objects;
import java.util.Optional;

/**
 * A growth goal as numbers, with the words that they were made of. All numbers are in %.
 *
 * <p>For 力争生产总值增长8%以上: point 8, bound {@code >=}, low 8, no high, {@code SOFT} under the standard
 * mapping, wording 以上, firmness wording 力争.
 *
 * @param finding where the goal stands
 * @param point the one number that stands for it
 * @param bound how allowed values relate to the number
 * @param low the number that is named, or the lower end of a range
 * @param high the upper end of a range
 * @param constraint how hard it binds
 * @param wording the words of the bound
 * @param firmnessWording the words of the firmness
 * @param stretch whether it goes beyond another goal of the same report: 力争达到9%
 */
public record CodedGoal(
    Finding finding,
    Ratio point,
    Comparison bound,
    Ratio low,
    Optional<Ratio> high,
    Constraint constraint,
    Optional<String> wording,
    Optional<String> firmnessWording,
    boolean stretch) {
  /**
   * Refuses nulls.
   *
   * @param finding see {@link #finding()}
   * @param point see {@link #point()}
   * @param bound see {@link #bound()}
   * @param low see {@link #low()}
   * @param high see {@link #high()}
   * @param constraint see {@link #constraint()}
   * @param wording see {@link #wording()}
   * @param firmnessWording see {@link #firmnessWording()}
   * @param stretch see {@link #stretch()}
   */
  public CodedGoal {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(constraint, "constraint");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(firmnessWording, "firmnessWording");
  }
}
