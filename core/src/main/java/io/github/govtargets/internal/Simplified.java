package io.github.govtargets.internal;

import io.github.govtargets.text.ReadableText;

/** Words of tables as texts are read: {@code 標箱} as {@code 标箱}. */
public final class Simplified {
  private Simplified() {}

  /** The letters of the matching layer; a word without Chinese letters stays as it is. */
  public static String of(String word) {
    boolean chinese = word.chars().anyMatch(Character::isIdeographic);
    return chinese ? ReadableText.of(word).match() : word;
  }
}
