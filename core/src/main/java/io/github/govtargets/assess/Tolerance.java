package io.github.govtargets.assess;

import io.github.govtargets.model.Quantity;
import io.github.govtargets.unit.Dimension;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;

/**
 * How far from its number 左右 (约, 近, 上下) still reaches. Both ends are included.
 *
 * <p>The standard: half a percentage point for rates (8%左右 is 7.5% to 8.5%), a twentieth of the
 * number for all else (400万吨左右 is 380 to 420). No rule of statistics fixes it; choose your own with
 * {@link #of}.
 *
 * @param points percentage points, for numbers in %, ‰ or 百分点
 * @param share part of the number, for all others (倍 is one of them)
 */
public record Tolerance(Ratio points, Ratio share) {
  private static final Tolerance STANDARD = new Tolerance(Ratio.of(1, 2), Ratio.of(1, 20));
  private static final Ratio POINT = Ratio.of(1, 100);

  /**
   * Refuses negative values.
   *
   * @param points see {@link #points()}
   * @param share see {@link #share()}
   */
  public Tolerance {
    if (points.signum() < 0) {
      throw new IllegalArgumentException("points: negative: " + points);
    }
    if (share.signum() < 0) {
      throw new IllegalArgumentException("share: negative: " + share);
    }
  }

  /** {@return half a percentage point, and a twentieth} */
  public static Tolerance standard() {
    return STANDARD;
  }

  /**
   * {@return a tolerance: {@code of(Ratio.of(3, 10), Ratio.ZERO)} is 0.3 percentage points, and
   * exactness for other numbers}
   *
   * @param points for rates, in percentage points
   * @param share for amounts, as a share
   */
  public static Tolerance of(Ratio points, Ratio share) {
    return new Tolerance(points, share);
  }

  /**
   * {@return the distance that is tolerated from {@code stated}, in its unit}
   *
   * @param stated the quantity that the goal names
   */
  public Ratio around(Quantity stated) {
    return isRate(stated.unit())
        ? points.times(POINT).dividedBy(stated.unit().factor())
        : stated.exact().abs().times(share);
  }

  /** Whether a unit is a part of a whole: %, ‰, 百分点; not 倍. */
  static boolean isRate(Unit unit) {
    return unit.dimension() == Dimension.SHARE && unit.factor().compareTo(Ratio.ONE) < 0;
  }
}
