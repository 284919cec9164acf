package io.github.govtargets.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {
  private static final int LETTERS = 12;

  /** Of few letters, so that many words begin alike; the letters are far and near in the code. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      word.append((char) ('一' + random.nextInt(LETTERS) * 37));
    }
    return word.toString();
  }

  private static long longest(Map<String, Integer> words, String text, int from, int to) {
    for (int end = to; end > from; end--) {
      Integer value = words.get(text.substring(from, end));
      if (value != null) {
        return (long) (end - from) << 32 | value;
      }
    }
    return Trie.NONE;
  }

  @Test
  void findsWhatAMapFinds() {
    Random random = new Random(20261130);
    Trie trie = new Trie(16);
    Map<String, Integer> words = new HashMap<>();
    for (int value = 0; value < 3000; value++) {
      String word = word(random);
      words.putIfAbsent(word, value);
      assertThat(trie.add(word, value)).isEqualTo(words.get(word));
    }
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = word(random) + word(random);
      assertThat(trie.get(text)).isEqualTo(words.getOrDefault(text, Trie.NONE));
      int from = random.nextInt(text.length());
      int to = from + random.nextInt(text.length() - from + 1);
      long expected = longest(words, text, from, to);
      assertThat(trie.longest(text.toCharArray(), from, to))
          .as("%s [%d, %d)", text, from, to)
          .isEqualTo(expected);
      found += expected == Trie.NONE ? 0 : 1;
    }
    assertThat(found).isBetween(5_000, 19_000);
  }

  @Test
  void aPartOfAWordIsNone() {
    Trie trie = new Trie(16);
    trie.add("固定资产投资", 7);
    assertThat(trie.get("固定资产")).isEqualTo(Trie.NONE);
    assertThat(trie.longest("固定资产投入".toCharArray(), 0, 6)).isEqualTo(Trie.NONE);
    assertThat(trie.longest("固定资产投资额".toCharArray(), 0, 7)).isEqualTo(6L << 32 | 7);
    assertThat(trie.longest("固定资产投资额".toCharArray(), 0, 5)).isEqualTo(Trie.NONE);
  }

  @Test
  void refusesTheEmptyWordAndTooManyWords() {
    Trie trie = new Trie(16);
    assertThatThrownBy(() -> trie.add("", 0)).hasMessage("word: empty");
    assertThatThrownBy(
            () -> {
              for (char first = '一'; ; first++) {
                for (int second = 0; second < 1 << 16; second++) {
                  trie.add(new String(new char[] {first, (char) second}), second);
                }
              }
            })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("words: too many, of more than 400,000 letters");
    assertThat(trie.get("一丁")).isEqualTo('丁');
  }
}
