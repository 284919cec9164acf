package io.github.govtargets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

  /** What stands behind the end says nothing: a numeral cut off is read as if nothing followed. */
  @ParameterizedTest
  @CsvFileSource(resources = "numerals.csv", useHeadersInDisplayName = true)
  void readsNothingBehindTheEnd(String text) {
    char[] letters = text.toCharArray();
    for (int to = 1; to <= letters.length; to++) {
      String alone = said(Arrays.copyOf(letters, to), to);
      assertThat(said(letters, to)).isEqualTo(alone);
      for (char behind : "5五万亿千百分之点成半,.多瓦".toCharArray()) {
        char[] longer = Arrays.copyOf(letters, to + 4);
        Arrays.fill(longer, to, to + 4, behind);
        assertThat(said(longer, to)).as("behind it %s", behind).isEqualTo(alone);
      }
    }
  }

  private static String said(char[] text, int to) {
    Numeral read = NumeralReader.read(text, 0, to);
    return read == null
        ? "none"
        : read.end + " " + read.amount + " " + read.scale + " " + read.of + " " + read.unit;
  }
}
