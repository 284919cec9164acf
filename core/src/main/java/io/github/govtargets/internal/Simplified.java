package io.github.govtargets.internal;

import io.github.govtargets.text.ReadableText;

/** Words of tables as texts are read: {@code 標箱} as {@code 标箱}. */
public final class Simplified {
  private Simplified() {}

  /** The letters of the matching layer; a word without Chinese letters stays as it is. */
  public static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x4E00 && word.charAt(i) <= 0x9FFF) {
        return ReadableText.of(word).match();
      }
    }
    return word;
  }
}
