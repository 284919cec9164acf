package io.github.govtargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.govtargets.text.Damage;
import io.github.govtargets.text.ReadableText;
import java.nio.charset.StandardCharsets;

/** Any text can be made readable, and every offset of its layers leads back into it, in order. */
class ReadableTextFuzzTest {
  @DictionaryEntries({
    "區(qū)",
    "固定資產(chǎn)投資",
    "展?jié)摿Α崩砟睿瑘猿帧傲屏ⅰ",
    "&nbsp;",
    "&#12288;",
    "&lt;",
    "????",
    "_M_M_",
    ",,",
    "8．9％",
    "　",
    "\u200b",
    "\u00a0",
    "(",
    ")",
    "zhǎn",
    "上一篇"
  })
  @FuzzTest(maxDuration = "10m")
  void mapsBack(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    ReadableText readable = ReadableText.of(text);
    assertThat(readable.original()).isEqualTo(text);
    int start = 0;
    for (int i = 0; i < readable.clean().length(); i++) {
      int from = readable.originalStart(i);
      int to = readable.originalEnd(i + 1);
      assertThat(from).isBetween(start, text.length());
      assertThat(to).isBetween(from + 1, text.length());
      start = from;
    }
    assertThat(readable.originalStart(readable.clean().length())).isEqualTo(text.length());
    assertThat(readable.originalEnd(0)).isZero();
    start = 0;
    for (int i = 0; i < readable.matchLength(); i++) {
      int from = readable.cleanStart(i);
      assertThat(from).isBetween(start, readable.clean().length() - 1);
      assertThat(readable.cleanEnd(i + 1)).isEqualTo(from + 1);
      start = from;
    }
    for (int i = 0; i <= text.length(); i++) {
      assertThat(readable.cleanIndex(i)).isBetween(0, readable.clean().length());
    }
    start = 0;
    for (Damage damage : readable.damages()) {
      assertThat(damage.start()).isBetween(start, text.length());
      assertThat(damage.end()).isBetween(damage.start() + 1, text.length());
      start = damage.start();
    }
  }
}
