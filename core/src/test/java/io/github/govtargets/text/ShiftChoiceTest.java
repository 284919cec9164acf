package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which byte is chosen by what a text says, and how certain that is. */
class ShiftChoiceTest {
  private static ShiftChoice choice(String text) {
    char[] chars = text.toCharArray();
    return new ShiftChoice(AnnotationTable.learn(chars), TextStatistics.of(chars));
  }

  private static int lead(char c) {
    return Gbk.encode(c) >> 8;
  }

  private static int trail(char c) {
    return Gbk.encode(c) & 0xFF;
  }

  /** Between 甲 and 乙, one of the characters whose trail byte is that of the one given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲               | 啊 | 劇 | false",
        "啊               | 啊 | 啊 | false",
        "座               | 座 | 座 | false",
        "亍亍             | 啊 | 劇 | false",
        "皛皛             | 皛 | 儈 | false",
        "、               | 、 | 、 | false",
        "，               | ， | ， | false",
        "甲啊             | 啊 | 啊 | false",
        "甲啊，啊         | 啊 | 啊 | true",
        "啊乙             | 啊 | 啊 | false",
        "啊乙，啊         | 啊 | 啊 | true",
        "甲啊，啊，埂埂埂 | 啊 | 啊 | true",
        "甲啊，啊，甲埂   | 啊 | 啊 | false",
        "甲啊，甲埂，埂   | 啊 | 埂 | false",
        "甲㑳，㑳         | 㑳 | 㑳 | false",
        "甲\uE000，\uE000 | 啊 | 劇 | false"
      })
  void aLeadByteByItsNeighbours(String text, char like, char chosen, boolean certain) {
    ShiftChoice choice = choice(text);
    choice.lead("fa1", 0, trail(like), '甲', '乙');
    assertThat(choice.best()).isEqualTo(lead(chosen));
    assertThat(choice.isCertain()).isEqualTo(certain);
  }

  /** Behind 展, whose trail byte makes 節 with 潛, 宫 with 瑩, 箘 with 創. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲               | jie2 | 潛 | true",
        "甲               | jie4 | 潛 | true",
        "宫(jié)          | jie2 | 瑩 | true",
        "節(qū)，展潛力   | jie2 | 創 | false",
        "節(qū)，展潛力   | qu1  | 潛 | true",
        "展潛力           | qu1  | 潛 | true",
        "展潛力，展創     | qu1  | 潛 | false",
        "展，創創創       | jie4 | 潛 | true"
      })
  void aLeadByteByTheReading(String text, String reading, char chosen, boolean certain) {
    ShiftChoice choice = choice(text);
    choice.lead(reading, trail('展'), trail('潛'), '展', '力');
    assertThat(choice.best()).isEqualTo(lead(chosen));
    assertThat(choice.isCertain()).isEqualTo(certain);
  }

  @Test
  void aLeadByteWithoutTheCharacterBehindIt() {
    ShiftChoice choice = choice("展潛力");
    choice.lead("jie2", trail('展'), 0, '展', '力');
    assertThat(choice.best()).isEqualTo(lead('潛'));
    assertThat(choice.isCertain()).isTrue();
    choice.lead("qu1", trail('展'), 0, '展', '力');
    assertThat(choice.best()).isEqualTo(Gbk.FIRST_LEAD);
    assertThat(choice.isCertain()).isFalse();
  }

  @Test
  void aPairOfNoCharacterIsNotAnnotated() {
    ShiftChoice choice = choice("蔼啊乙");
    assertThat(Gbk.decode(trail('蔼'), lead('啊'))).isBetween('\uE000', '\uF8FF');
    choice.lead("qu1", trail('蔼'), trail('啊'), '蔼', '乙');
    assertThat(choice.best()).isEqualTo(lead('啞'));
  }

  /** Between 甲 and 乙, one of the characters whose lead byte is that of the one given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲               | fa1  | 發 | 啊 | false",
        "甲               | jie2 | 節 | 節 | true",
        "甲               | ju4  | 撥 | 據 | true",
        "箍(jié)          | jie2 | 節 | 箍 | true",
        "節(qū)，甲節乙   | jie2 | 節 | 埂 | false",
        "甲啊乙，啊       | fa2  | 啊 | 啊 | true",
        "啊甲，乙啊       | fa2  | 啊 | 啊 | false",
        "甲\uE234，\uE234 | fa2  | 鴉 | 鴤 | false"
      })
  void aTrailByte(String text, String reading, char like, char chosen, boolean certain) {
    ShiftChoice choice = choice(text);
    choice.trail(reading, lead(like), '甲', '乙');
    assertThat(choice.best()).isEqualTo(trail(chosen));
    assertThat(choice.isCertain()).isEqualTo(certain);
  }

  @ParameterizedTest
  @CsvSource({
    "發, fa1, true",
    "發, fa4, false",
    "發, qu1, false",
    "癢, fa1, true",
    "癢, yang3, false",
    "癓, fa1, false"
  })
  void anAnnotationFitsItsOwnCharacter(char annotated, String reading, boolean fits) {
    assertThat(choice("癢(fā)").fits(lead(annotated), trail(annotated), reading)).isEqualTo(fits);
    assertThat(choice("癢(fā)").fits(0, trail(annotated), reading)).isFalse();
  }
}
