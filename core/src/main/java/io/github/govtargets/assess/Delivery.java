package io.github.govtargets.assess;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Threshold;
import java.util.Optional;
import java.util.Set;

/**
 * Indicators whose name already says that something is done or added: 老旧小区改造, 城镇新增就业. Of these
 * 改造322个, 完成322个 and 新增322个 are the same number, whatever verb is used.
 */
final class Delivery {
  private static final Set<Basis> NUMBERS = Set.of(Basis.LEVEL, Basis.INCREASE, Basis.OUTPUT);

  /** Amounts of money that stand, not flow. */
  private static final Set<String> STOCKS = Set.of("余额", "存款", "贷款", "供应量", "储备", "融资规模");

  private Delivery() {}

  /** The value in the goal's basis, where the indicator makes the two the same; else as it is. */
  static Observed alike(Threshold asked, Observed seen, Optional<CatalogIndicator> indicator) {
    boolean same =
        indicator.map(Delivery::isDelivered).orElse(false)
            && NUMBERS.contains(asked.basis())
            && NUMBERS.contains(seen.basis());
    return same ? seen.withBasis(asked.basis()) : seen;
  }

  static boolean isDelivered(CatalogIndicator indicator) {
    return indicator.usualBasis().equals("output") || indicator.name().contains("新增");
  }

  /** Whether a level of it is what a year adds up, such as 投资 and 收入; 余额 and the like are not. */
  static boolean addsUp(CatalogIndicator indicator) {
    return indicator.growthKind().isPresent()
        && indicator.usualUnit().equals(Optional.of("元"))
        && STOCKS.stream().noneMatch(indicator.name()::contains);
  }
}
