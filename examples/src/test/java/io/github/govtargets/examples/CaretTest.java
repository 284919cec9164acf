package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaretTest {
  @Test
  void standsUnderTheCharacterEvenAfterChineseOnes() {
    assertThat(Caret.lines("GDP增长很快", 5, "no number here"))
        .containsExactly("no number here", "GDP增长很快", "       ^");
  }

  @Test
  void mayStandAfterTheLastCharacter() {
    assertThat(Caret.lines("增长", 2, "ends too early")).endsWith("增长", "    ^");
  }

  @Test
  void keepsItsPlaceWhenTheTextHoldsATab() {
    assertThat(Caret.lines("增\t长", 2, "no")).endsWith("增 长", "   ^");
  }
}
