package io.github.govtargets.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiplierTest {
  @ParameterizedTest
  @CsvSource({
    "人, 0, 1",
    "9人, 1, 9",
    "10人, 2, 10",
    "09人, 0, 1",
    "十人, 1, 10",
    "百人, 1, 100",
    "千人, 1, 1000",
    "万人, 1, 10000",
    "萬人, 1, 10000",
    "亿人, 1, 100000000",
    "億人, 1, 100000000",
    "10万人, 3, 100000",
    "百万人, 2, 1000000",
    "3/2, 1, 3",
    ":人, 0, 1",
    "12, 2, 12"
  })
  void readsTheNumberBeforeAUnit(String text, int end, String value) {
    assertThat(Multiplier.end(text)).isEqualTo(end);
    assertThat(Multiplier.value(text, end)).hasToString(value);
  }

  @Test
  void nothingIsNoNumber() {
    assertThat(Multiplier.end("")).isZero();
    assertThat(Multiplier.value("", 0)).isEqualTo(Ratio.ONE);
  }
}
