package io.github.govtargets.assess;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Codes growth goals for research: one number for each, how hard it binds, and the words.
 *
 * <p>The point value is the number that is named, whatever its bound: 8 for 8%, 8%以上, 8%左右 and
 * 不超过8%. For a range the {@link RangePoint} chooses; the standard is the middle. 翻一番 is 100, 增长1倍
 * too. Immutable and thread-safe.
 */
public final class GrowthCoder {
  private static final Unit PERCENT = UnitCatalog.standard().resolve("%");

  private final RangePoint rangePoint;
  private final ConstraintMapping mapping;

  private GrowthCoder(RangePoint rangePoint, ConstraintMapping mapping) {
    this.rangePoint = Objects.requireNonNull(rangePoint, "rangePoint");
    this.mapping = Objects.requireNonNull(mapping, "mapping");
  }

  /** {@return the coder with the middle of ranges and the standard mapping} */
  public static GrowthCoder standard() {
    return new GrowthCoder(RangePoint.MIDDLE, ConstraintMapping.standard());
  }

  /**
   * {@return this with another number for ranges}
   *
   * @param other what to use instead
   */
  public GrowthCoder withRangePoint(RangePoint other) {
    return new GrowthCoder(other, mapping);
  }

  /**
   * {@return this with another mapping of words to constraints}
   *
   * @param other what to use instead
   */
  public GrowthCoder withMapping(ConstraintMapping other) {
    return new GrowthCoder(rangePoint, other);
  }

  /**
   * {@return every growth goal of a report, in its order}
   *
   * @param reading what was read
   */
  public List<CodedGoal> code(Reading reading) {
    return reading.findings().stream().flatMap(finding -> code(finding).stream()).toList();
  }

  /**
   * {@return the growth goal that a finding states; nothing where it states another thing}
   *
   * @param finding the finding
   */
  public Optional<CodedGoal> code(Finding finding) {
    if (finding.statement() instanceof Goal goal
        && goal.condition() instanceof Threshold asked
        && asked.basis() == Basis.GROWTH
        && Values.unit(asked.bound()).convertsTo(PERCENT)) {
      return Optional.of(code(finding, goal, asked.bound()));
    }
    return Optional.empty();
  }

  private CodedGoal code(Finding finding, Goal goal, Bound bound) {
    Ratio low = percent(Values.first(bound));
    Optional<Ratio> high = bound.high().map(GrowthCoder::percent);
    return new CodedGoal(
        finding,
        high.map(end -> point(low, end)).orElse(low),
        bound.op(),
        low,
        high,
        mapping.of(goal),
        bound.wording(),
        goal.firmnessWording(),
        finding.stretchOf().isPresent());
  }

  private Ratio point(Ratio low, Ratio high) {
    return switch (rangePoint) {
      case LOW -> low;
      case MIDDLE -> low.plus(high).dividedBy(Ratio.of(2));
      case HIGH -> high;
    };
  }

  private static Ratio percent(Quantity quantity) {
    return quantity.exactIn(PERCENT);
  }
}
