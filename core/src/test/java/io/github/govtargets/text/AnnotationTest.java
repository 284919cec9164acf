package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an annotation, what it says, and which annotations a text teaches. */
class AnnotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qū) | qu1 | 1",
        "men） | men0 | 1",
        "lǜ) | lü4 | 1",
        "lv) | lü0 | 1",
        "lu\u0308\u0300) | lü4 | 1",
        "\u0308qu) | qu0 | 1",
        "qia\u0308n) | qian0 | 1",
        "qu\u0304) | qu1 | 1",
        "xiǎo\u0301) | xiao3 | 1",
        "ɑ) | a0 | 1",
        "xian) | xian0 | 1",
        "jié guǒ） | guo3 | 2",
        "jiéguǒ) | jieguo3 | 2",
        "xi'ān) | an1 | 2",
        "xi’ān) | an1 | 2",
        "xi·ān) | an1 | 2",
        "zhuangzhuang) | zhuangzhuang0 | 2",
        "jiejiejie) | jiejiejie0 | 3",
        "āāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāā) | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1 | 39"
      })
  void readsPinyin(String text, String reading, int syllables) {
    Annotation annotation = new Annotation(("區(" + text + "甲").toCharArray());
    assertThat(annotation.read(1)).isTrue();
    assertThat(annotation.reading()).isEqualTo(reading);
    assertThat(annotation.syllables()).isEqualTo(syllables);
    assertThat(annotation.isToned()).isEqualTo(!reading.endsWith("0"));
    assertThat(annotation.end()).isEqualTo(2 + text.length());
    assertThat(annotation.read(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ")",
        "qū",
        "qū,",
        " qū)",
        "qū )",
        "app)",
        "zh uāng)",
        "GDP)",
        "xa)",
        "一)",
        "āāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāāā)"
      })
  void refusesOtherWords(String text) {
    char[] chars = ("(" + text).toCharArray();
    assertThat(new Annotation(chars).read(0)).isFalse();
    assertThat(new Annotation(chars).opensAt(chars.length)).isFalse();
  }

  @Test
  void learnsTheReadingsOfSingleCharacters() {
    String text = "(qū)行(háng)行(xíng)行(háng)，行(hāng)行(hǎng)行(hàng)銀行（yín háng）我們(men)a(à)";
    AnnotationTable table = AnnotationTable.learn(text.toCharArray());
    assertThat(table.isAnnotated()).isTrue();
    assertThat(table.readings('行')).containsExactly("hang2", "xing2", "hang1", "hang3");
    assertThat(table.readings('們')).isEmpty();
    assertThat(table.readings('a')).isEmpty();
  }

  @Test
  void textWithoutTonesIsNotAnnotated() {
    AnnotationTable table = AnnotationTable.learn("我們(men)銀行（yín háng）".toCharArray());
    assertThat(table.isAnnotated()).isFalse();
  }
}
