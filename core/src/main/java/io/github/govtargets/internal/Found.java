package io.github.govtargets.internal;

/**
 * A value read at a place, and where it ended.
 *
 * <p>A value that keeps a name holds it in the letters of the matching layer; {@code nameStart} and
 * {@code nameEnd} say where they stand, so that a reader of an old-script text can put the letters
 * as written in their place. Both are {@code end} where the value keeps none.
 *
 * @param value what was read
 * @param end behind the last letter
 * @param nameStart first letter of the name that the value keeps: 上级, 规模性返贫, Ⅱ类
 * @param nameEnd behind its last letter
 */
record Found<T>(T value, int end, int nameStart, int nameEnd) {
  static <T> Found<T> of(T value, int end) {
    return new Found<>(value, end, end, end);
  }
}
