package io.github.govtargets.assess;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.GrowthKind;
import io.github.govtargets.model.Adjustment;
import java.util.Optional;

/**
 * On what terms a change is measured. Where the text does not say, the usual terms of the indicator
 * hold: constant prices for 生产总值. 可比 means constant prices there, and one scope for 一般公共预算收入.
 */
enum Terms {
  /** 实际, 不变价, 可比 of an amount that is usually so stated. */
  REAL,
  /** 名义. */
  NOMINAL,
  /** 同口径, 可比 of other amounts. */
  SAME_SCOPE,
  /** Nothing is said or known. */
  UNSTATED;

  static Terms of(Optional<Adjustment> stated, Optional<CatalogIndicator> indicator) {
    Optional<GrowthKind> usual = indicator.flatMap(CatalogIndicator::growthKind);
    if (stated.isEmpty()) {
      return usual.map(kind -> kind == GrowthKind.REAL ? REAL : NOMINAL).orElse(UNSTATED);
    }
    return switch (stated.get()) {
      case REAL, CONSTANT_PRICE -> REAL;
      case NOMINAL -> NOMINAL;
      case SAME_SCOPE -> SAME_SCOPE;
      case COMPARABLE -> usual.equals(Optional.of(GrowthKind.REAL)) ? REAL : SAME_SCOPE;
    };
  }

  /** Refuses two that are known to differ. */
  static void check(Terms goal, Terms seen) throws Incomparable {
    if (goal != seen && goal != UNSTATED && seen != UNSTATED) {
      throw new Incomparable(
          Grounds.OTHER_TERMS,
          "the goal is in " + goal.words() + " terms, the value in " + seen.words());
    }
  }

  private String words() {
    return switch (this) {
      case REAL -> "real";
      case NOMINAL -> "nominal";
      case SAME_SCOPE -> "like-for-like";
      case UNSTATED -> "unstated";
    };
  }
}
