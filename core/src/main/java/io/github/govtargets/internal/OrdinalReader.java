package io.github.govtargets.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads positions: {@code 第五}, {@code 第3名}, {@code 前十}, {@code 前12位}; of 前1%, no place among
 * others, all letters. Stateless.
 */
final class OrdinalReader {
  private OrdinalReader() {}

  /** The position that the letter of order at {@code at} begins, or null. */
  static @Nullable Amount read(char[] text, int at, int to) {
    if (at + 1 >= to) {
      return null;
    }
    Numeral number = NumeralReader.read(text, at + 1, to);
    boolean suffix = text[at] == '前' && at > 0 && "底末日月年以之内".indexOf(text[at - 1]) >= 0;
    if (suffix
        || number == null
        || number.amount.signum() == 0
        || number.scale > 1000
        || !number.unit.isEmpty()) {
      return null;
    }
    int end = number.end;
    char next = end < to ? text[end] : '。';
    if (next == '%' || next == '‰') {
      return Amount.position(Amount.Sort.ORDINAL, number, at, end + 1);
    }
    boolean placed = next == '名' || next == '位';
    if (text[at] == '后') {
      return placed ? Amount.position(Amount.Sort.ORDINAL, number, at, end + 1) : null;
    }
    if (placed) {
      // 前十名单, 第二位置, 前三位于
      boolean word = end + 1 < to && "单于置".indexOf(text[end + 1]) >= 0;
      return word
          ? Amount.position(Amount.Sort.ORDINAL, number, at, end)
          : Amount.position(Amount.Sort.RANK, number, at, end + 1);
    }
    boolean stands = next < 0x4E00 || next >= 0xA000 || next == '和' || next == '行' || next == '强';
    if (text[at] == '前') {
      int behind = next == '强' ? end + 1 : end;
      return stands ? Amount.position(Amount.Sort.RANK, number, at, behind) : null;
    }
    return Amount.position(stands ? Amount.Sort.RANK : Amount.Sort.ORDINAL, number, at, end);
  }
}
