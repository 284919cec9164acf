package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last character of each class, and the ones beside them. */
class CharacterClassesTest {
  @ParameterizedTest
  @CsvSource({
    "@, false",
    "A, true",
    "Z, true",
    "[, false",
    "`, false",
    "a, true",
    "z, true",
    "{, false"
  })
  void latin(char c, boolean expected) {
    assertThat(Marks.isLatin(c)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "\u33FF, false",
    "\u3400, true",
    "\u4DBF, true",
    "\u4DC0, false",
    "\u4DFF, false",
    "\u4E00, true",
    "\u9FFF, true",
    "\uA000, false",
    "\uF8FF, false",
    "\uF900, true",
    "\uFAFF, true",
    "\uFB00, false",
    "\u3006, false",
    "\u3007, true",
    "\u3008, false"
  })
  void ideographs(char c, boolean expected) {
    assertThat(Marks.isIdeograph(c)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a, a, 0", "z, z, 0", "v, ü, 0", "ā, a, 1", "á, a, 2", "ǎ, a, 3", "à, a, 4", "ū, u, 1",
    "ǖ, ü, 1", "ǜ, ü, 4", "ü, ü, 0", "ɑ, a, 0", "ɡ, g, 0", "ê, ê, 0"
  })
  void lettersOfPinyin(char c, char plain, int tone) {
    assertThat(Pinyin.isLetter(c)).isTrue();
    assertThat(Pinyin.plain(c)).isEqualTo(plain);
    assertThat(Pinyin.tone(c)).isEqualTo(tone);
  }

  @ParameterizedTest
  @CsvSource({"\u0304, 1", "\u0301, 2", "\u030C, 3", "\u0300, 4"})
  void combiningTones(char c, int tone) {
    assertThat(Pinyin.isLetter(c)).isTrue();
    assertThat(Pinyin.plain(c)).isEqualTo('\0');
    assertThat(Pinyin.tone(c)).isEqualTo(tone);
  }

  @ParameterizedTest
  @CsvSource({"`", "{", "A", "1", "\u007F", "ß", "ñ", "\u0302", "区"})
  void otherLetters(char c) {
    assertThat(Pinyin.isLetter(c)).isFalse();
  }
}
