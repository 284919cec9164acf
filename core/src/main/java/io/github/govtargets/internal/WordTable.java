package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of words in the jar: a line is a tag, a tab, and words separated by spaces. */
final class WordTable {
  /** The words of conditions that need no number. */
  static final WordTable CONDITIONS = new WordTable("conditions.tsv");

  /** What single rules ask for. */
  static final WordTable RULES = new WordTable("rules.tsv");

  private final String name;
  private final Map<String, WordList> lists = new LinkedHashMap<>();

  WordTable(String name) {
    this.name = name;
    for (Map.Entry<String, List<String>> row : rows().entrySet()) {
      lists.put(row.getKey(), new WordList(row.getValue()));
    }
  }

  /** All tags. */
  Set<String> tags() {
    return lists.keySet();
  }

  /** The words of a tag. */
  WordList list(String tag) {
    WordList words = lists.get(tag);
    if (words == null) {
      throw new IllegalArgumentException(name + ": no tag " + tag);
    }
    return words;
  }

  /** All words of the tags that begin so. */
  WordList all(String family) {
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, WordList> list : lists.entrySet()) {
      if (list.getKey().startsWith(family)) {
        words.addAll(list.getValue().words());
      }
    }
    return new WordList(words);
  }

  /** The words of a family of tags, {@code grade>=}, by the ordinal of the comparison. */
  WordList[] byComparison(String family) {
    Comparison[] said = Comparison.values();
    WordList[] words = new WordList[said.length];
    for (int i = 0; i < said.length; i++) {
      WordList known = lists.get(family + said[i].text());
      words[i] = known == null ? new WordList(List.of()) : known;
    }
    return words;
  }

  private Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": not in the jar");
      }
      BufferedReader table = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
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
        String tag = line.substring(0, tab);
        List<String> words = rows.get(tag);
        if (words == null) {
          words = new ArrayList<>();
          rows.put(tag, words);
        }
        Collections.addAll(words, line.substring(tab + 1).split(" ", -1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
