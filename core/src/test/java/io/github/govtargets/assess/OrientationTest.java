package io.github.govtargets.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Threshold;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way is better, of the number that a goal says and of what it measures. */
class OrientationTest {
  @ParameterizedTest
  @CsvSource({
    "level >= 5 %, , HIGHER, HIGHER",
    "level > 5 %, LOWER, HIGHER, LOWER",
    "level <= 5 %, , LOWER, LOWER",
    "level < 5 %, HIGHER, LOWER, HIGHER",
    "decline >= 5 %, , HIGHER, LOWER",
    "decline <= 5 %, , LOWER, HIGHER",
    "decrease = 5 吨, , HIGHER, LOWER",
    "decline = 5 %, NEUTRAL, HIGHER, NEUTRAL",
    "output = 5 个, , HIGHER, HIGHER",
    "growth = 5 %, , HIGHER, HIGHER",
    "growth = 5 %, LOWER, LOWER, LOWER",
    "increase ~ 5 吨, NEUTRAL, NEUTRAL, NEUTRAL",
    "level = 5 %, , , ",
    "level = 5 %, LOWER, LOWER, LOWER",
    "level = 0 %, , LOWER, LOWER",
    "level = 0 个, , LOWER, LOWER",
    "level = 100 %, , HIGHER, HIGHER",
    "level = 100 个, , , ",
    "level ~ 100 %, , , "
  })
  void isOfTheCatalogueOrOfTheWords(
      String goal, Direction catalogued, Direction ofNumber, Direction ofIndicator) {
    Threshold asked = Cases.threshold(goal);
    Optional<Direction> known = Optional.ofNullable(catalogued);
    assertThat(Orientation.ofNumber(asked, known)).isEqualTo(Optional.ofNullable(ofNumber));
    assertThat(Orientation.ofIndicator(asked, known)).isEqualTo(Optional.ofNullable(ofIndicator));
  }
}
