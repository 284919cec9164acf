package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Characters and neighbours of a short text. */
class TextStatisticsTest {
  private static TextStatistics of(String text) {
    return TextStatistics.of(text.toCharArray());
  }

  @Test
  void countsCharacters() {
    TextStatistics statistics = of("一國，一年，一日a");
    assertThat("一國，a乙".chars().map(c -> statistics.count((char) c))).containsExactly(3, 1, 2, 1, 0);
  }

  @Test
  void annotationsAreNoText() {
    TextStatistics statistics = of("甲(jiǎ)乙(a)丙");
    assertThat(statistics.count('(')).isEqualTo(1);
    assertThat(statistics.count('a')).isEqualTo(1);
    assertThat(statistics.count('j')).isZero();
    assertThat(statistics.hasPair('甲', '乙')).isTrue();
    assertThat(statistics.hasPair('乙', '丙')).isFalse();
  }

  @Test
  void onlyIdeographsAreNeighbours() {
    TextStatistics statistics = of("甲，乙");
    assertThat(statistics.hasPair('甲', '，')).isFalse();
    assertThat(statistics.hasPair('，', '乙')).isFalse();
    assertThat(statistics.hasPair('甲', '乙')).isFalse();
    assertThat(statistics.hasPair('\0', '甲')).isFalse();
  }

  @Test
  void neighboursAreTheseTwoInThisOrder() {
    TextStatistics statistics = of("甲乙丙");
    for (char c = '\u4E00'; c < '\u9FFF'; c++) {
      assertThat(statistics.hasPair(c, '乙')).as("%s乙", c).isEqualTo(c == '甲');
      assertThat(statistics.hasPair('乙', c)).as("乙%s", c).isEqualTo(c == '丙');
    }
  }
}
