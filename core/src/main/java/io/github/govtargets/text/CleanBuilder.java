package io.github.govtargets.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the repaired text, the place of each character in the original, and the damages. No
 * repair makes a text longer.
 */
final class CleanBuilder {
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private int length;
  private final List<Damage> damages = new ArrayList<>();

  CleanBuilder(int capacity) {
    chars = new char[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /** Appends a character that covers a span of the original. */
  void add(char c, int start, int end) {
    chars[length] = c;
    starts[length] = start;
    ends[length++] = end;
  }

  /** Appends a stretch of the original as it is. */
  void copy(char[] original, int from, int to) {
    System.arraycopy(original, from, chars, length, to - from);
    for (int i = from; i < to; i++) {
      starts[length] = i;
      ends[length++] = i + 1;
    }
  }

  /** Takes back the last characters. */
  void drop(int count) {
    length -= count;
  }

  void damage(Damage.Kind kind, int start, int end, boolean repaired) {
    damages.add(new Damage(kind, start, end, repaired));
  }

  /** The last character; a line break where there is none yet. */
  char last() {
    return length == 0 ? '\n' : chars[length - 1];
  }

  /** The character so many places before the last; a line break where there is none. */
  char beforeLast(int places) {
    return length <= places ? '\n' : chars[length - 1 - places];
  }

  /** The result; damages in the order of their starts. */
  Repaired build(String original) {
    damages.sort(Comparator.comparingInt(Damage::start));
    char[] text = length == chars.length ? chars : Arrays.copyOf(chars, length);
    String clean = new String(text);
    OffsetMap map =
        clean.equals(original)
            ? OffsetMap.identity(length)
            : OffsetMap.of(starts, ends, length, original.length());
    return new Repaired(clean, text, map, List.copyOf(damages));
  }
}
