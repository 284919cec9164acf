package io.github.govtargets.assess;

import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * By how much a value is beyond a goal (positive, on the better side) or short of it (negative), in
 * the goal's unit: 7.2% for a goal of 8%以上 is {@code -0.8} of {@code %}, in other words 0.8
 * percentage points short; 925亿元 for 900亿元 is {@code 2500000000} of {@code 元}.
 *
 * @param amount the exact amount, multipliers such as 亿 worked in
 * @param unit the goal's unit
 */
public record Margin(Ratio amount, Unit unit) {
  /**
   * Refuses nulls.
   *
   * @param amount see {@link #amount()}
   * @param unit see {@link #unit()}
   */
  public Margin {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
  }

  /** {@return the amount as a decimal where one is exact; nothing for a third} */
  public Optional<BigDecimal> decimal() {
    return amount.toDecimal();
  }

  /**
   * {@return the amount as a decimal, rounded by {@code context}}
   *
   * @param context how to round
   */
  public BigDecimal decimal(MathContext context) {
    return amount.toDecimal(context);
  }
}
