package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Place;
import io.github.govtargets.model.PlaceLevel;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Threshold;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The growth that each province set itself for 2026, over {@code growth-2026.spec}. */
class GrowthGoalsTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final TargetParser PARSER = TargetParser.standard();

  static Stream<Arguments> provinces() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GrowthGoalsTest.class.getResourceAsStream("growth-2026.spec"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().stream()
              .filter(line -> line.charAt(0) != '#')
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("provinces")
  void growthGoalOfTheYearIsFound(String province, String bound, String name) {
    Reading reading = PARSER.read(report(province));
    assertThat(reading.year()).contains(2026);
    assertThat(reading.place()).map(Place::level).contains(PlaceLevel.PROVINCE);
    List<String> goals =
        reading.findings().stream()
            .filter(GrowthGoalsTest::isGrowthOfTheYear)
            .map(Compact::said)
            .distinct()
            .toList();
    assertThat(goals).containsExactly(name + " | growth " + bound);
  }

  private static boolean isGrowthOfTheYear(Finding finding) {
    return finding.statement() instanceof Goal goal
        && goal.indicator().code().filter("gdp"::equals).isPresent()
        && goal.condition() instanceof Threshold threshold
        && threshold.basis() == Basis.GROWTH
        && goal.firmness() == Firmness.PLAIN
        && goal.pace().isEmpty()
        && goal.deadline().filter(due -> due.last().equals(LAST_DAY)).isPresent();
  }

  /** A report may be {@code …-2026.txt} or, damaged, {@code …-2026-noisy.txt}. */
  private static String report(String province) {
    Path reports = Corpus.folder("reports");
    Path clean = reports.resolve("province-" + province + "-2026.txt");
    return Corpus.text(
        Files.exists(clean) ? clean : reports.resolve("province-" + province + "-2026-noisy.txt"));
  }
}
