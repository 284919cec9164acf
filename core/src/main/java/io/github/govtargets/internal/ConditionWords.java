package io.github.govtargets.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code conditions.tsv}, by tag, longest first. */
final class ConditionWords {
  private static final String TABLE = "conditions.tsv";
  private static final Map<String, List<String>> WORDS = load();

  /** For every tag the low six bits of the letters that its words begin with. */
  private static final Map<String, Long> FIRST = first();

  private ConditionWords() {}

  /** All tags. */
  static Set<String> tags() {
    return WORDS.keySet();
  }

  /** The words of a tag, longest first. */
  static List<String> of(String tag) {
    List<String> words = WORDS.get(tag);
    if (words == null) {
      throw new IllegalArgumentException(TABLE + ": no tag " + tag);
    }
    return words;
  }

  /** The end of the longest word of {@code tag} at {@code at}; {@code at} where there is none. */
  static int end(String tag, char[] text, int at, int to) {
    Long first = FIRST.get(tag);
    if (first != null && (at >= to || (first >>> text[at] & 1) == 0)) {
      return at;
    }
    for (String word : of(tag)) {
      if (startsWith(text, at, to, word)) {
        return at + word.length();
      }
    }
    return at;
  }

  /** Where the longest word of {@code tag} before {@code end} starts; {@code end} for none. */
  static int start(String tag, char[] text, int from, int end) {
    for (String word : of(tag)) {
      if (end - from >= word.length() && startsWith(text, end - word.length(), end, word)) {
        return end - word.length();
      }
    }
    return end;
  }

  static boolean startsWith(char[] text, int at, int to, String word) {
    if (at < 0 || word.length() > to - at) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Long> first() {
    Map<String, Long> first = new HashMap<>();
    WORDS.forEach(
        (tag, words) -> {
          long letters = 0;
          for (String word : words) {
            letters |= word.isEmpty() ? -1 : 1L << word.charAt(0);
          }
          first.put(tag, letters);
        });
    return first;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    try (InputStream in = ConditionWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + ": not in the jar");
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
          throw new IllegalStateException(TABLE + ":" + number + ": no tab behind the tag");
        }
        List<String> row = words.computeIfAbsent(line.substring(0, tab), tag -> new ArrayList<>());
        row.addAll(List.of(line.substring(tab + 1).split(" ", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.values().forEach(row -> row.sort(Comparator.comparingInt(String::length).reversed()));
    return words;
  }
}
