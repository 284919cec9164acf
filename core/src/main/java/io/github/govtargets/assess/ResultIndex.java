package io.github.govtargets.assess;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The results of a report by what they measure; of those that say the same, the first. */
final class ResultIndex {
  private final Map<String, List<Finding>> byCode = new HashMap<>();
  private final Map<String, List<Finding>> byKey = new HashMap<>();
  private final Optional<LocalDate> last;

  ResultIndex(Reading reading) {
    Set<Result> seen = new LinkedHashSet<>();
    for (Finding finding : reading.findings()) {
      if (finding.statement() instanceof Result result && seen.add(gist(result))) {
        Indicator indicator = result.indicator();
        add(byKey, indicator.key(), finding);
        indicator.code().ifPresent(code -> add(byCode, code, finding));
      }
    }
    last =
        seen.stream()
            .flatMap(result -> result.period().stream())
            .map(Period::last)
            .max(Comparator.naturalOrder());
  }

  /** The last day that any result is of. */
  Optional<LocalDate> last() {
    return last;
  }

  /** The results that name the indicator: those under the same name first, then by its code. */
  List<Finding> of(Indicator indicator) {
    Set<Finding> found = new LinkedHashSet<>(byKey.getOrDefault(indicator.key(), List.of()));
    indicator.code().ifPresent(code -> found.addAll(ofCode(code)));
    return List.copyOf(found);
  }

  /** The results of a catalogued indicator. */
  List<Finding> ofCode(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** What a result says of its indicator, without how it says it. */
  private static Result gist(Result result) {
    Indicator indicator = result.indicator();
    String name = indicator.code().orElse(indicator.key());
    return Result.builder()
        .indicator(Indicator.of(name, name))
        .condition(
            result.condition() instanceof Threshold reached
                ? reached.withBound(reached.bound().withWording(Optional.empty()))
                : result.condition())
        .period(result.period().map(it -> Period.of(it.first(), it.last())))
        .pace(result.pace())
        .baseline(isLevel(result) ? Optional.empty() : result.baseline())
        .build();
  }

  /** 由4.2亿元增长到9.2亿元 and 完成9.2亿元 are one level. */
  private static boolean isLevel(Result result) {
    return result.condition() instanceof Threshold reached && reached.basis() == Basis.LEVEL;
  }

  private static void add(Map<String, List<Finding>> index, String name, Finding finding) {
    index.computeIfAbsent(name, any -> new ArrayList<>()).add(finding);
  }
}
