package io.github.govtargets.assess;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Threshold;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values that may be of several years though they do not say so. Totals under a heading whose years
 * a reader cannot tell (三年来工作回顾, 本届政府): 新改建农村公路4.1万公里 there is more likely of all of them than of
 * the last. A growth in 倍 under any heading of several years, even of 2010年: it is over them. A
 * rate of growth says it by 年均, and a share is that of its day.
 */
final class ManyYears {
  private static final Pattern UNKNOWN_YEARS = Pattern.compile("[三四]年来|本届|本屆");
  private static final Pattern YEARS =
      Pattern.compile("[一二三四五六七八九十]五[”\"」』]?(时期|時期|期间|期間|以来|以來)|五年|[三四]年来|本届|本屆");

  private ManyYears() {}

  /** Why the result may be of several years, if it may. */
  static Optional<Incomparable> of(Finding finding, Result result) {
    if (isManifold(result)) {
      return under(YEARS, finding, "it may be a growth over its years");
    }
    return isTotal(result) && !saysItsYear(result)
        ? under(UNKNOWN_YEARS, finding, "it may be a total of its years")
        : Optional.empty();
  }

  private static Optional<Incomparable> under(Pattern years, Finding finding, String why) {
    return finding.source().section().stream()
        .filter(heading -> years.matcher(heading).find())
        .findFirst()
        .map(heading -> new Incomparable(Grounds.OTHER_PERIOD, "under " + heading + " " + why));
  }

  /** 增长1.3倍, without 同比. */
  private static boolean isManifold(Result result) {
    return result.condition() instanceof Threshold reached
        && reached.basis() == Basis.GROWTH
        && result.baseline().isEmpty()
        && Values.isTimes(Values.unit(reached.bound()));
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
