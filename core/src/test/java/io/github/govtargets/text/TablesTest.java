package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shipped tables are what ICU4J gives, and fold every character once and for all. */
class TablesTest {
  @Test
  void foldTableIsWhatIcuGives() {
    assertThat(Resources.text("fold.txt")).isEqualTo(TableGenerator.foldTable());
  }

  @Test
  void pinyinTableIsWhatIcuGives() {
    assertThat(Resources.text("pinyin.txt")).isEqualTo(TableGenerator.pinyinTable());
  }

  @Test
  void everyPairIsFolded() {
    TableGenerator.pairs()
        .forEach((from, to) -> assertThat(FoldTable.fold(from)).as("%s", from).isEqualTo(to));
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      char once = FoldTable.fold(c);
      if (once != '(' && once != ')') {
        assertThat(FoldTable.fold(once)).as("%04x", (int) c).isEqualTo(once);
      }
    }
  }

  @Test
  void foldsScriptWidthAndMarks() {
    assertThat("區內發裏Ａ９％（「『·•－［Ⅱ①²‰著".chars().map(c -> FoldTable.fold((char) c)))
        .containsExactly("区内发里A9%（“‘··-[Ⅱ①²‰著".chars().boxed().toArray(Integer[]::new));
  }

  @Test
  void readingsKnowTheirCharacters() {
    assertThat(Pinyin.reading('區')).isEqualTo("qu1");
    assertThat(Pinyin.reading('一')).isEmpty();
    assertThat(Pinyin.isSyllable("zhuang")).isTrue();
    assertThat(Pinyin.isSyllable("app")).isFalse();
  }

  @Test
  void doubleBytesRoundTrip() {
    assertThat(Gbk.encode('協')).isEqualTo(0x8566);
    assertThat(Gbk.decode(0x85, 0x66)).isEqualTo('協');
    assertThat(Gbk.encode('€')).isEqualTo(Gbk.EURO);
    assertThat(Gbk.encode('5')).isZero();
    assertThat(Gbk.decode(0xAA, 0xA1)).isEqualTo('\uE000');
  }
}
