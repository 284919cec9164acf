package io.github.govtargets.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The words of {@code words.tsv} with their tags, matched in one dictionary pass. */
final class Vocabulary {
  private final Trie trie = new Trie(8192);
  private long[] tags = new long[4096];
  private int size;
  private int longestWord;

  static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  /** The longest word at {@code from} as {@code length << 32 | word}, or -1. */
  long longest(char[] text, int from, int to) {
    return trie.longest(text, from, to);
  }

  /** How many letters the longest word has. */
  int longestWord() {
    return longestWord;
  }

  long tags(int word) {
    return tags[word];
  }

  /** The tags of {@code word}; 0 where it is not known. */
  long tagsOf(CharSequence word) {
    int id = trie.get(word);
    return id == Trie.NONE ? 0 : tags[id];
  }

  void add(String word, Tag tag) {
    int id = trie.add(word, size);
    if (id == size) {
      size++;
      longestWord = Math.max(longestWord, word.length());
      if (id == tags.length) {
        tags = Arrays.copyOf(tags, id * 2);
      }
    }
    tags[id] |= tag.bit;
  }

  /**
   * The shipped words and those of further tables of the same format, {file name, text} each, in
   * either script.
   *
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   */
  static Vocabulary with(List<Map.Entry<String, String>> tables) {
    Vocabulary vocabulary = Standard.load("words.tsv");
    for (Map.Entry<String, String> table : tables) {
      try {
        vocabulary.read(
            new BufferedReader(new StringReader(table.getValue())), table.getKey(), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return vocabulary;
  }

  private void read(BufferedReader table, String name, boolean own) throws IOException {
    int number = 0;
    for (String line = table.readLine(); line != null; line = table.readLine()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        row(line, name + ":" + number + ": ", own);
      }
    }
  }

  private void row(String line, String place, boolean own) {
    int tab = line.indexOf('\t');
    if (tab < 1) {
      throw new IllegalArgumentException(place + "tag: no tab behind it");
    }
    Tag tag;
    try {
      tag = Tag.of(line.substring(0, tab));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + e.getMessage(), e);
    }
    int words = 0;
    for (int start = tab + 1, end; start < line.length(); start = end + 1) {
      int blank = line.indexOf(' ', start);
      end = blank < 0 ? line.length() : blank;
      if (end > start) {
        String word = line.substring(start, end);
        word(own ? Simplified.of(word) : word, tag);
        words++;
      }
    }
    if (words == 0) {
      throw new IllegalArgumentException(place + "words: none behind the tag");
    }
  }

  private void word(String word, Tag tag) {
    add(word, tag);
    if (word.indexOf('着') >= 0) {
      // 著 is a letter of its own in simplified script (著名) and is not folded
      add(word.replace('着', '著'), tag);
    }
  }

  private static final class Standard {
    static final Vocabulary VOCABULARY = load("words.tsv");

    private static Vocabulary load(String name) {
      Vocabulary vocabulary = new Vocabulary();
      try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException(name + ": not in the jar");
        }
        vocabulary.read(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      WordedReader.addTo(vocabulary);
      TimeWord.addTo(vocabulary);
      return vocabulary;
    }
  }
}
