package io.github.govtargets.assess;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Threshold;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Totals that stand under a heading of several years (过去五年工作回顾, “十四五”时期经济社会发展回顾) and do not say
 * which year they are of: 新改建农村公路4.1万公里 there is more likely of all of them than of the last. A
 * rate of growth says it by 年均, and a share is that of its day.
 */
final class ManyYears {
  private static final Pattern HEADING =
      Pattern.compile("[一二三四五六七八九十]五[”\"」』]?(时期|時期|期间|期間|以来|以來)|五年|[三四]年来|本届|本屆");

  private ManyYears() {}

  /** Why the result may be of several years, if it may. */
  static Optional<Incomparable> of(Finding finding, Result result) {
    if (!isTotal(result) || saysItsYear(result)) {
      return Optional.empty();
    }
    return finding.source().section().stream()
        .filter(heading -> HEADING.matcher(heading).find())
        .findFirst()
        .map(
            heading ->
                new Incomparable(
                    Grounds.OTHER_PERIOD, "under " + heading + " it may be a total of its years"));
  }

  private static boolean isTotal(Result result) {
    return result.condition() instanceof Threshold reached
        && switch (reached.basis()) {
          case GROWTH -> false;
          case LEVEL -> !Tolerance.isRate(Values.unit(reached.bound()));
          case DECLINE, INCREASE, DECREASE, OUTPUT -> true;
        };
  }

  private static boolean saysItsYear(Result result) {
    return result.period().flatMap(Period::wording).isPresent();
  }
}
