package io.github.govtargets.assess;

import io.github.govtargets.unit.Dimension;
import io.github.govtargets.unit.Unit;
import java.util.List;
import java.util.Set;

/**
 * Which units measure one indicator alike: those that convert, and classifiers that count the same
 * things one by one, as 50项 and 50个 of 重点项目 do, or 1000万 and 1000万人 of 贫困人口. 人 and 人次, 个 and 户 do
 * not: five old estates may be 1,300 households.
 */
final class Classifiers {
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("", "个", "项", "家", "所", "座", "处", "件", "条", "种"), //
          Set.of("家", "户"),
          Set.of("", "人", "名", "位"));

  private Classifiers() {}

  static boolean alike(Unit first, Unit second) {
    return first.convertsTo(second)
        || counts(first)
            && counts(second)
            && ALIKE.stream()
                .anyMatch(
                    set -> set.contains(first.canonical()) && set.contains(second.canonical()));
  }

  private static boolean counts(Unit unit) {
    return unit.dimension() == Dimension.COUNT || unit.equals(Unit.NONE);
  }
}
