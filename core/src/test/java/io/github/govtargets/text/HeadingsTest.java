package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a heading's mark stands, and where something like it does. */
class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）甲 | true",
        "(12)甲 | true",
        "（三） | true",
        "（一 | false",
        "（） | false",
        "（甲） | false",
        "（一二三四五） | true",
        "（一二三四五六） | false",
        "第一章 | true",
        "第3节 | true",
        "第三， | true",
        "第二、 | true",
        "第三 | false",
        "第章 | false",
        "第三位 | false",
        "——甲 | true",
        "—甲 | false",
        "— | false",
        "-- | false",
        "①甲 | true",
        "⑳甲 | true",
        "⓪甲 | false",
        "㉑甲 | false",
        "●甲 | true",
        "□甲 | true",
        "○甲 | false",
        "政府工作报告 | true",
        "政府工作报告⏎甲 | true",
        "政府工作报告甲 | false",
        "政府工作报 | false",
        "各位代表：甲 | true",
        "各位委员：甲 | true",
        "各位同志：甲 | false",
        "各位代 | false",
        "一、甲 | true",
        "十二、甲 | true",
        "1.甲 | true",
        "12．甲 | true",
        "1. 甲 | true",
        "1.5 | false",
        "1.５ | false",
        "1. | true",
        "1 | false",
        "一甲 | false",
        "、甲 | false",
        "12345、甲 | true",
        "123456、甲 | false"
      })
  void startsWithAMark(String text, boolean heading) {
    char[] letters = ("甲" + text.replace('⏎', '\n') + "1").toCharArray();
    int end = letters.length - 1;
    assertThat(Headings.startsAt(letters, 1, end)).isEqualTo(heading);
    assertThat(Headings.startsAt(letters, end, end)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"第一章", "（一）", "一、", "——", "各位代表"})
  void aMarkBehindTheEndIsNotSeen(String text) {
    char[] letters = text.toCharArray();
    assertThat(Headings.startsAt(letters, 0, letters.length - 1)).isFalse();
    assertThat(Headings.startsAt(letters, 0, letters.length)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "十二, true",
    "12, true",
    "１２, true",
    "一二三四五, true",
    "一二三四五六, false",
    "一甲, false",
    "甲, false"
  })
  void isNothingButAShortNumber(String text, boolean number) {
    char[] letters = (text + "一").toCharArray();
    assertThat(Headings.isNumber(letters, 0, text.length())).isEqualTo(number);
    assertThat(Headings.isNumber(letters, 1, 1)).isFalse();
  }
}
