package io.github.govtargets.text;

import java.util.List;

final class Repair {
  static Repaired of(String original, char[] chars) {
    return new Repaired(original, chars, OffsetMap.identity(chars.length), List.of());
  }
}
