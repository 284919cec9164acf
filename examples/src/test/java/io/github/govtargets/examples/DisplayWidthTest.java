package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "6%, 2",
    "增长6%, 6",
    "８．９％, 8",
    "《纲要》, 8",
    "𠮷, 2",
    "한글, 4",
    "e\u0301, 1",
    "a\u200Bb, 2",
    "😀, 2",
    "Ⅲ, 1",
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
