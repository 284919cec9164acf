package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Character references at the borders of what they can refer to. */
class EntitiesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "&nbsp;, 160, 6",
        "&#160;, 160, 6",
        "&#xA0;, 160, 6",
        "&#Xaf;, 175, 6",
        "&#1;, 1, 4",
        "&#000000160;, 160, 12",
        "&#55295;, 55295, 8",
        "&#57344;, 57344, 8",
        "&#1114111;, 1114111, 10",
        "&amp;, 38, 5",
        "&amp;x, 38, 5",
        "&amp;nbsp;, 160, 10",
        "&amp;amp;lt;, 38, 9",
        "&lt;;, 60, 4"
      })
  void readsAReference(String text, int value, int length) {
    Entities entities = new Entities(("甲" + text).toCharArray());
    assertThat(entities.read(1)).isTrue();
    assertThat(entities.value()).isEqualTo(value);
    assertThat(entities.end()).isEqualTo(1 + length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&;",
        "&nbsp",
        "&nbsp,",
        "&name;",
        "&#;",
        "&#x;",
        "&#0;",
        "&#g;",
        "&#a;",
        "&#xg;",
        "&#１６;",
        "&#0000000160;",
        "&#55296;",
        "&#57343;",
        "&#1114112;",
        "&#999999999;",
        "&#xFFFFFFFF;",
        "&#x80000041;",
        "&#x100000041;"
      })
  void refusesWhatRefersToNothing(String text) {
    assertThat(new Entities(text.toCharArray()).read(0)).isFalse();
  }
}
