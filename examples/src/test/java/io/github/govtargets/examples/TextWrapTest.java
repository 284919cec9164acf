package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapTest {
  @Test
  void leavesShortTextAlone() {
    assertThat(TextWrap.wrap("增长6%", 6)).containsExactly("增长6%");
    assertThat(TextWrap.wrap("", 6)).containsExactly("");
  }

  @Test
  void breaksBetweenChineseCharactersAndNeverInsideOne() {
    assertThat(TextWrap.wrap("城镇居民收入", 5)).containsExactly("城镇", "居民", "收入");
  }

  @Test
  void breaksAtSpacesWhereThereAreSome() {
    assertThat(TextWrap.wrap("growth, annual average", 16))
        .containsExactly("growth, annual", "average");
  }

  @Test
  void goesOnEvenWhereACharacterIsWiderThanTheColumn() {
    assertThat(TextWrap.wrap("目标", 1)).containsExactly("目", "标");
  }

  @Test
  void doesNotCutASurrogatePair() {
    assertThat(TextWrap.wrap("𠮷𠮷", 3)).containsExactly("𠮷", "𠮷");
  }

  @Test
  void shortensWithAnEllipsis() {
    assertThat(TextWrap.shorten("固定资产投资", 12)).isEqualTo("固定资产投资");
    assertThat(TextWrap.shorten("固定资产投资", 8)).isEqualTo("固定资…");
  }
}
