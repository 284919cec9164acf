package io.github.govtargets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Numerals with their exact values and ends, over {@code numerals.csv}. */
class NumeralReaderTest {
  @ParameterizedTest
  @CsvFileSource(resources = "numerals.csv", useHeadersInDisplayName = true)
  void reads(String text, String end, String amount, Long scale, Integer of, String unit) {
    char[] letters = ("甲" + text + "5").toCharArray();
    Numeral read = NumeralReader.read(letters, 1, letters.length - 1);
    if (end == null) {
      assertThat(read).isNull();
      return;
    }
    assertThat(read).isNotNull();
    assertThat(read.start).isEqualTo(1);
    assertThat(text.substring(0, read.end - 1)).isEqualTo(end);
    assertThat(read.amount).hasToString(amount);
    assertThat(read.scale).isEqualTo(scale);
    assertThat(read.of).isEqualTo(of);
    assertThat(read.unit).isEqualTo(unit);
    assertThat(read.chinese).isEqualTo(!NumeralReader.isDigit(text.charAt(0)));
  }
}
