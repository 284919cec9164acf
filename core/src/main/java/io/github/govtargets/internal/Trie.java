package io.github.govtargets.internal;

import java.util.Arrays;

/**
 * A set of words with a number each, asked for the longest word that starts at a place. Edges live
 * in one open hash table keyed by node and character, the first step in a plain array, so that a
 * step costs one look into memory.
 */
final class Trie {
  static final int NONE = -1;

  private final char[] first = new char[1 << 16];
  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int[] values = new int[1 << 10];
  private int nodes = 1;
  private int edges;

  Trie() {
    Arrays.fill(values, NONE);
  }

  /** Adds {@code word} with {@code value} (not negative); gives the value it had before or NONE. */
  int add(CharSequence word, int value) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      node = child(node, word.charAt(i));
    }
    int before = values[node];
    values[node] = value;
    return before;
  }

  int get(CharSequence word) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      node = step(node, word.charAt(i));
      if (node == 0) {
        return NONE;
      }
    }
    return word.length() == 0 ? NONE : values[node];
  }

  /**
   * The longest word in {@code text[from, to)} that starts at {@code from}: its value in the low
   * half and its length in the high half, or -1 where there is none.
   */
  long longest(char[] text, int from, int to) {
    int node = from < to ? first[text[from]] : 0;
    long best = NONE;
    for (int i = from + 1; node != 0; i++) {
      if (values[node] != NONE) {
        best = (long) (i - from) << 32 | values[node];
      }
      if (i == to) {
        break;
      }
      node = step(node, text[i]);
    }
    return best;
  }

  private int step(int node, char c) {
    if (node == 0) {
      return first[c];
    }
    long key = (long) node << 16 | c;
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); ; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      if (keys[slot] == 0) {
        return 0;
      }
    }
  }

  private int child(int node, char c) {
    int found = step(node, c);
    if (found != 0) {
      return found;
    }
    int made = nodes++;
    if (made == values.length) {
      values = Arrays.copyOf(values, made * 2);
      Arrays.fill(values, made, values.length, NONE);
    }
    if (node == 0) {
      first[c] = (char) made;
    } else {
      put((long) node << 16 | c, made);
    }
    return made;
  }

  private void put(long key, int target) {
    if (++edges * 2 > keys.length) {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[oldKeys.length * 2];
      targets = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          insert(oldKeys[i], oldTargets[i]);
        }
      }
    }
    insert(key, target);
  }

  private void insert(long key, int target) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
