package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartFontTest {
  @Test
  void saysWhichCharacterNoFontHas() {
    assertThatThrownBy(() -> ChartFont.choose("禾汀区", List.of()))
        .isInstanceOf(ChartException.class)
        .hasMessageStartingWith(
            "no font of this system has the character 禾; install a Chinese font");
  }
}
