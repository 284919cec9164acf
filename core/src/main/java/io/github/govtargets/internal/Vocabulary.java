package io.github.govtargets.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The words of {@code words.tsv} with their tags, matched in one dictionary pass. */
final class Vocabulary {
  private final Trie trie = new Trie();
  private long[] tags = new long[4096];
  private int size;

  static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  /** The longest word at {@code from} as {@code length << 32 | word}, or -1. */
  long longest(char[] text, int from, int to) {
    return trie.longest(text, from, to);
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
    int id = trie.get(word);
    if (id == Trie.NONE) {
      id = size++;
      if (id == tags.length) {
        tags = Arrays.copyOf(tags, id * 2);
      }
      trie.add(word, id);
    }
    tags[id] |= tag.bit;
  }

  private void read(BufferedReader table, String name) throws IOException {
    int number = 0;
    for (String line = table.readLine(); line != null; line = table.readLine()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new IllegalStateException(name + ":" + number + ": no tab behind the tag");
      }
      Tag tag;
      try {
        tag = Tag.of(line.substring(0, tab));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(name + ":" + number + ": " + e.getMessage(), e);
      }
      int at = tab + 1;
      while (at < line.length()) {
        int end = line.indexOf(' ', at);
        end = end < 0 ? line.length() : end;
        if (end > at) {
          String word = line.substring(at, end);
          add(word, tag);
          if (word.indexOf('着') >= 0) {
            // 著 is a letter of its own in simplified script (著名) and is not folded
            add(word.replace('着', '著'), tag);
          }
        }
        at = end + 1;
      }
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
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      WordedReader.addTo(vocabulary);
      return vocabulary;
    }
  }
}
