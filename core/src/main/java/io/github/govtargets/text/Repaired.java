package io.github.govtargets.text;

import java.util.List;

/** What the first layer gives: the text, its characters, the way back, and the damages found. */
@SuppressWarnings("ArrayRecordComponent") // not copied, as a text may be long; never compared
record Repaired(String text, char[] chars, OffsetMap map, List<Damage> damages) {

  /** A text that needed no repair. */
  static Repaired unchanged(String text, char[] chars) {
    return new Repaired(text, chars, OffsetMap.identity(chars.length), List.of());
  }
}
