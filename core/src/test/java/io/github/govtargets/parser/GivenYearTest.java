package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year that a text is read for, where the caller says it. */
class GivenYearTest {
  private static final TargetParser PARSER = TargetParser.standard();

  @ParameterizedTest
  @ValueSource(ints = {1949, 1950, 2099, 2100})
  void isTheYearOfTheReading(int year) {
    assertThat(PARSER.read("力争粮食产量增长2%。", year).year()).contains(year);
  }

  @ParameterizedTest
  @ValueSource(ints = {1948, 2101, 0, -1})
  void isRefusedOutOfRange(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARSER.read("力争粮食产量增长2%。", year))
        .withMessage("year: " + year + " is not in 1949..2100");
  }
}
