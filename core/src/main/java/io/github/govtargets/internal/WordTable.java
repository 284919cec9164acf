package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
    rows().forEach((tag, words) -> lists.put(tag, new WordList(words)));
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
    return new WordList(
        lists.entrySet().stream()
            .filter(list -> list.getKey().startsWith(family))
            .flatMap(list -> list.getValue().words().stream())
            .toList());
  }

  /** The words of a family of tags, {@code grade>=}, by the ordinal of the comparison. */
  WordList[] byComparison(String family) {
    return Arrays.stream(Comparison.values())
        .map(said -> lists.getOrDefault(family + said.text(), new WordList(List.of())))
        .toArray(WordList[]::new);
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
        rows.computeIfAbsent(line.substring(0, tab), tag -> new ArrayList<>())
            .addAll(List.of(line.substring(tab + 1).split(" ", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
