package io.github.govtargets.internal;

import java.util.Arrays;

/**
 * A set of words with a number each, asked for the longest word that starts at a place. The first
 * letters are looked up in small bit tables, in which most searches end. All edges live in one open
 * hash table keyed by node and character; the nodes of the first letters are the letters
 * themselves. Each further node has a small filter over the characters that lead on, so that most
 * steps that lead nowhere end without a look into the table.
 */
final class Trie {
  static final int NONE = -1;

  private static final int TARGET_BITS = 24;
  private static final int TARGET = (1 << TARGET_BITS) - 1;

  /** Nodes below are single letters. */
  private static final int LETTERS = 1 << 16;

  /** A bit for the first two letters of each longer word, under a hash of 16 bits. */
  private final long[] pairs = new long[1 << 10];

  /** A bit for each word of one letter. */
  private final long[] letters = new long[1 << 10];

  /** Of each letter that is a word its value plus 1. */
  private final int[] values = new int[LETTERS];

  /** Edges: node and character in the high 40 bits, the node they lead to in the low 24. */
  private long[] table = new long[1 << 12];

  /** Of each node but letters the filter in the high half and its value plus 1 in the low half. */
  private long[] nodes = new long[1 << 10];

  private int size = LETTERS;
  private int edges;

  /** Adds {@code word} with {@code value} (not negative). */
  void add(CharSequence word, int value) {
    if (word.length() == 0) {
      throw new IllegalArgumentException("word: empty");
    }
    char letter = word.charAt(0);
    if (word.length() == 1) {
      add(letters, letter);
      values[letter] = value + 1;
      return;
    }
    add(pairs, pair(letter, word.charAt(1)));
    int node = letter;
    for (int i = 1; i < word.length(); i++) {
      node = child(node, word.charAt(i));
    }
    int at = node - LETTERS;
    nodes[at] = nodes[at] >>> 32 << 32 | value + 1;
  }

  int get(CharSequence word) {
    if (word.length() == 0) {
      return NONE;
    }
    int node = word.charAt(0);
    for (int i = 1; i < word.length(); i++) {
      node = find(node, word.charAt(i));
      if (node == 0) {
        return NONE;
      }
    }
    return node < LETTERS ? values[node] - 1 : value(nodes[node - LETTERS]);
  }

  /**
   * The longest word in {@code text[from, to)} that starts at {@code from}: its value in the low
   * half and its length in the high half, or -1 where there is none.
   */
  long longest(char[] text, int from, int to) {
    if (from >= to) {
      return NONE;
    }
    char c = text[from];
    long best = has(letters, c) ? 1L << 32 | values[c] - 1 : NONE;
    if (from + 1 >= to || !has(pairs, pair(c, text[from + 1]))) {
      return best;
    }
    int node = find(c, text[from + 1]);
    int i = from + 2;
    while (node != 0) {
      long here = nodes[node - LETTERS];
      if ((int) here != 0) {
        best = (long) (i - from) << 32 | (int) here - 1;
      }
      if (i == to || (here & filter(text[i])) == 0) {
        break;
      }
      node = find(node, text[i++]);
    }
    return best;
  }

  private static boolean has(long[] bits, int bit) {
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  private static void add(long[] bits, int bit) {
    bits[bit >>> 6] |= 1L << bit;
  }

  private static int pair(char a, char b) {
    return a * 0x9E37 + b & 0xFFFF;
  }

  private static int value(long node) {
    return (int) node - 1;
  }

  private static long filter(char c) {
    return 1L << (c & 31) + 32;
  }

  private int find(int node, char c) {
    long key = key(node, c);
    int mask = table.length - 1;
    for (int slot = slot(key, mask); ; slot = slot + 1 & mask) {
      long edge = table[slot];
      if (edge >>> TARGET_BITS == key) {
        return (int) edge & TARGET;
      }
      if (edge == 0) {
        return 0;
      }
    }
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  private int child(int node, char c) {
    int found = find(node, c);
    if (found != 0) {
      return found;
    }
    int made = size++;
    if (made - LETTERS == nodes.length) {
      nodes = Arrays.copyOf(nodes, nodes.length * 2);
    }
    if (node >= LETTERS) {
      nodes[node - LETTERS] |= filter(c);
    }
    put(key(node, c), made);
    return made;
  }

  private void put(long key, int target) {
    if (++edges * 2 > table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      for (long edge : old) {
        if (edge != 0) {
          insert(edge);
        }
      }
    }
    insert(key << TARGET_BITS | target);
  }

  private void insert(long edge) {
    int mask = table.length - 1;
    int slot = slot(edge >>> TARGET_BITS, mask);
    while (table[slot] != 0) {
      slot = slot + 1 & mask;
    }
    table[slot] = edge;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
