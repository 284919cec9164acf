package io.github.govtargets.internal;

import java.util.Arrays;

/**
 * A set of words with a number each, asked for the longest word that starts at a place. The first
 * letters are looked up in small bit tables, in which most searches end. All edges live in one open
 * hash table keyed by node and character; the nodes of the first letters are the letters
 * themselves. An edge also says whether a word ends behind it and, in a small filter, which
 * characters lead on, so that each step takes one look and most that lead nowhere take none.
 */
final class Trie {
  static final int NONE = -1;

  /** Nodes below are single letters. */
  private static final int LETTERS = 1 << 16;

  /** An edge: the node it starts at, its character, the node it leads to, filter, end of a word. */
  private static final int NODE_BITS = 19;

  private static final int TARGET = 9;
  private static final int KEY = TARGET + NODE_BITS;
  private static final int NODES = 1 << NODE_BITS;
  private static final int WORD = 1;

  /** A bit for the first two letters of each longer word, under a hash of 16 bits. */
  private final long[] pairs = new long[1 << 10];

  /** A bit for each word of one letter. */
  private final long[] letters = new long[1 << 10];

  private long[] table;

  /** Of each node that ends a word its value; letters are nodes, too. */
  private int[] values = new int[LETTERS + (1 << 10)];

  private int size = LETTERS;
  private int edges;

  /**
   * A set with room for {@code edges} letters of its words; it grows where they are more. Up to
   * three quarters are filled: a larger table costs more in the processor's cache than longer
   * searches do.
   */
  Trie(int edges) {
    table = new long[Integer.highestOneBit(Math.max(edges, 1)) * 2];
  }

  /**
   * Adds {@code word} with {@code value} (not negative); a word that is there keeps its value.
   *
   * @return the value of the word
   * @throws IllegalArgumentException if the word is empty, or the words are too many
   */
  int add(CharSequence word, int value) {
    if (word.length() == 0) {
      throw new IllegalArgumentException("word: empty");
    }
    char letter = word.charAt(0);
    int node = letter;
    boolean known;
    if (word.length() == 1) {
      known = has(letters, letter);
      add(letters, letter);
    } else {
      add(pairs, pair(letter, word.charAt(1)));
      int slot = child(node, word.charAt(1));
      for (int i = 2; i < word.length(); i++) {
        table[slot] |= filter(word.charAt(i));
        slot = child(target(table[slot]), word.charAt(i));
      }
      known = (table[slot] & WORD) != 0;
      table[slot] |= WORD;
      node = target(table[slot]);
    }
    if (!known) {
      values[node] = value;
    }
    return values[node];
  }

  int get(CharSequence word) {
    int length = word.length();
    if (length < 2) {
      return length == 1 && has(letters, word.charAt(0)) ? values[word.charAt(0)] : NONE;
    }
    int node = word.charAt(0);
    long edge = 0;
    for (int i = 1; i < length; i++) {
      edge = find(node, word.charAt(i));
      if (edge == 0) {
        return NONE;
      }
      node = target(edge);
    }
    return (edge & WORD) != 0 ? values[node] : NONE;
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
    int node = c;
    int length = has(letters, c) ? 1 : 0;
    if (from + 1 < to && has(pairs, pair(c, text[from + 1]))) {
      long edge = find(c, text[from + 1]);
      int i = from + 2;
      while (edge != 0) {
        if ((edge & WORD) != 0) {
          node = target(edge);
          length = i - from;
        }
        if (i == to || (edge & filter(text[i])) == 0) {
          break;
        }
        edge = find(target(edge), text[i++]);
      }
    }
    return length == 0 ? NONE : (long) length << 32 | values[node];
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

  /** One of the eight bits behind {@code WORD}. */
  private static int filter(char c) {
    return 2 << (c & 7);
  }

  private static int target(long edge) {
    return (int) (edge >>> TARGET) & NODES - 1;
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  /** The edge of {@code c} at {@code node}; 0 where there is none. */
  private long find(int node, char c) {
    return table[slot(key(node, c))];
  }

  /** Where the edge with that key stands, or would stand. */
  private int slot(long key) {
    int mask = table.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (table[slot] != 0 && table[slot] >>> KEY != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Where the edge of {@code c} at {@code node} stands, made where there is none. */
  private int child(int node, char c) {
    int slot = slot(key(node, c));
    if (table[slot] != 0) {
      return slot;
    }
    if (size == NODES) {
      throw new IllegalArgumentException("words: too many, of more than 400,000 letters");
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    if (++edges * 4 > table.length * 3) {
      grow();
      slot = slot(key(node, c));
    }
    table[slot] = key(node, c) << KEY | (long) size++ << TARGET;
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long edge : old) {
      if (edge != 0) {
        table[slot(edge >>> KEY)] = edge;
      }
    }
  }
}
