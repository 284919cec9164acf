package io.github.govtargets.text;

/**
 * Where each character of a repaired text stands in the original; the identity costs nothing.
 *
 * <p>Starts and ends both grow, never shrink, along the text. Two neighbours may share a character
 * of the original: in a byte-shifted run each character is made of halves of two.
 */
final class OffsetMap {
  private static final int[] NONE = new int[0];

  private final int[] starts;
  private final int[] ends;
  private final int length;
  private final int originalLength;

  private OffsetMap(int[] starts, int[] ends, int length, int originalLength) {
    this.starts = starts;
    this.ends = ends;
    this.length = length;
    this.originalLength = originalLength;
  }

  static OffsetMap identity(int length) {
    return new OffsetMap(NONE, NONE, length, length);
  }

  static OffsetMap of(int[] starts, int[] ends, int length, int originalLength) {
    return new OffsetMap(starts, ends, length, originalLength);
  }

  private boolean isIdentity() {
    return starts == NONE;
  }

  /** First original offset of the character at an index; the original's length at the end. */
  int start(int index) {
    if (index == length) {
      return originalLength;
    }
    return isIdentity() ? index : starts[index];
  }

  /** Original offset behind the last character before an end; 0 for 0. */
  int end(int end) {
    if (end == 0) {
      return 0;
    }
    return isIdentity() ? end : ends[end - 1];
  }

  /**
   * Index of the first character that ends behind an original offset; the length where none does.
   */
  int index(int original) {
    if (isIdentity()) {
      return Math.min(original, length);
    }
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > original) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
