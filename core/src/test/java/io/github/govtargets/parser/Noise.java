package io.github.govtargets.parser;

import io.github.govtargets.text.NoiseModel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Damages a text in traditional script as scraped pages are: pinyin behind characters, shifts. */
final class Noise {
  private static final CharsetEncoder GBK = Charset.forName("GBK").newEncoder();
  private static final List<String> SYLLABLES =
      List.of("qū", "chǎn", "wěn", "lǜ", "zhuāng", "jié", "shù", "yōu", "ér");

  private Noise() {}

  /** The text without characters that the pages' character set has not. */
  static String encodable(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c != '?' && (c < 0x80 || GBK.canEncode(c)) ? c : '某');
    }
    return out.toString();
  }

  /** Annotates up to so many different characters, makes marks half-width and doubles some. */
  static String damaged(String traditional, int characters, Random random) {
    NoiseModel model = new NoiseModel(table(traditional, characters, random));
    return NoiseModel.doubled(model.annotate(traditional, true), random);
  }

  /** Pinyin for some characters that only the traditional script has. */
  private static Map<Character, String> table(String text, int characters, Random random) {
    TreeSet<Character> traditional = new TreeSet<>();
    String simplified = Compact.simplified(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != simplified.charAt(i)) {
        traditional.add(text.charAt(i));
      }
    }
    List<Character> from = List.copyOf(traditional);
    Map<Character, String> table = new HashMap<>();
    for (int i = 0; i < characters; i++) {
      table.put(
          from.get(random.nextInt(from.size())), SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return table;
  }
}
