package io.github.govtargets.examples;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which a table sorted by condition shows findings: by basis and unit, then by exact
 * value, so that 9亿元 stands before 3.5万亿元; conditions without a value last.
 */
final class ValueOrder {
  private static final Comparator<Threshold> ORDER =
      Comparator.comparing(Threshold::basis)
          .thenComparing(it -> value(it).map(q -> q.unit().base()).orElse(""))
          .thenComparing(it -> value(it).map(ValueOrder::inBaseUnit).orElse(Ratio.ZERO));

  private ValueOrder() {}

  /** The place of each finding in that order, by its id. */
  static Map<String, Integer> ranks(List<Finding> findings) {
    Map<String, Integer> ranks = new HashMap<>();
    findings.stream()
        .filter(it -> condition(it) instanceof Threshold)
        .sorted(Comparator.comparing(it -> (Threshold) condition(it), ORDER))
        .forEach(it -> ranks.put(it.id(), ranks.size()));
    findings.forEach(it -> ranks.putIfAbsent(it.id(), ranks.size()));
    return ranks;
  }

  private static Condition condition(Finding finding) {
    return finding.statement().condition();
  }

  private static Optional<Quantity> value(Threshold threshold) {
    Bound bound = threshold.bound();
    return bound.value().or(bound::low);
  }

  private static Ratio inBaseUnit(Quantity quantity) {
    return quantity.exact().times(quantity.unit().factor());
  }
}
