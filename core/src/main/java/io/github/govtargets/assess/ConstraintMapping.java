package io.github.govtargets.assess;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Threshold;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the words of a goal become a hard or a soft constraint. The firmness decides where it has an
 * entry, else the bound does.
 *
 * <p>The standard: 确保 hard, 力争 soft; 以上, 超过, 以内 and the like hard; 左右 and ranges soft; a bare
 * number unmarked. So 确保8%左右 is hard and 力争8%以上 soft. Each entry can be replaced:
 *
 * <pre>{@code
 * ConstraintMapping.standard()
 *     .with(Firmness.STRIVE, Constraint.HARD)      // 力争 as hard
 *     .without(Firmness.STRIVE)                    // or: 力争 as its bound says
 *     .with(Comparison.EQUAL, Constraint.SOFT);    // a bare number as soft
 * }</pre>
 */
public final class ConstraintMapping {
  private static final ConstraintMapping STANDARD =
      new ConstraintMapping(
          Map.of(Firmness.ENSURE, Constraint.HARD, Firmness.STRIVE, Constraint.SOFT),
          Map.of(
              Comparison.AT_LEAST, Constraint.HARD,
              Comparison.MORE_THAN, Constraint.HARD,
              Comparison.AT_MOST, Constraint.HARD,
              Comparison.LESS_THAN, Constraint.HARD,
              Comparison.ABOUT, Constraint.SOFT,
              Comparison.RANGE, Constraint.SOFT));

  private final Map<Firmness, Constraint> byFirmness;
  private final Map<Comparison, Constraint> byBound;

  private ConstraintMapping(
      Map<Firmness, Constraint> byFirmness, Map<Comparison, Constraint> byBound) {
    this.byFirmness = byFirmness;
    this.byBound = byBound;
  }

  /** {@return the standard mapping} */
  public static ConstraintMapping standard() {
    return STANDARD;
  }

  /**
   * {@return this with another entry for a firmness; it goes before the bound}
   *
   * @param firmness how firmly goals are meant
   * @param constraint what to take them for
   */
  public ConstraintMapping with(Firmness firmness, Constraint constraint) {
    Map<Firmness, Constraint> copy = new EnumMap<>(Firmness.class);
    copy.putAll(byFirmness);
    copy.put(firmness, constraint);
    return new ConstraintMapping(copy, byBound);
  }

  /**
   * {@return this without an entry for a firmness, so that the bound decides}
   *
   * @param firmness how firmly goals are meant
   */
  public ConstraintMapping without(Firmness firmness) {
    Map<Firmness, Constraint> copy = new EnumMap<>(Firmness.class);
    copy.putAll(byFirmness);
    copy.remove(firmness);
    return new ConstraintMapping(copy, byBound);
  }

  /**
   * {@return this with another entry for a bound}
   *
   * @param bound how goals are bounded
   * @param constraint what to take them for
   */
  public ConstraintMapping with(Comparison bound, Constraint constraint) {
    Map<Comparison, Constraint> copy = new EnumMap<>(Comparison.class);
    copy.putAll(byBound);
    copy.put(bound, constraint);
    return new ConstraintMapping(byFirmness, copy);
  }

  /**
   * {@return how hard {@code goal} binds; unmarked where no entry is for it}
   *
   * @param goal the goal
   */
  public Constraint of(Goal goal) {
    Constraint firm = byFirmness.get(goal.firmness());
    if (firm != null) {
      return firm;
    }
    return goal.condition() instanceof Threshold asked
        ? byBound.getOrDefault(asked.bound().op(), Constraint.UNMARKED)
        : Constraint.UNMARKED;
  }
}
