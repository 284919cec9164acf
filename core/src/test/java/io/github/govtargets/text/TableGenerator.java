package io.github.govtargets.text;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes {@code fold.txt} and {@code pinyin.txt} from ICU4J; run with the resource folder. */
final class TableGenerator {
  /** Characters that simplified text uses as themselves; ICU4J folds them, we do not. */
  static final String KEPT = "俱吒姊箝苎苧著藉跤阪麴";

  /** Variants that ICU4J leaves alone and reports use, each with its simplified form. */
  static final Map<Character, Character> VARIANTS =
      Map.of(
          '峯', '峰', '鎭', '镇', '卽', '即', '旣', '既', '麪', '面', '鉤', '钩', '敍', '叙', '牀', '床', '靑', '青');

  private static final int PAIRS_IN_A_LINE = 30;

  private TableGenerator() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.writeString(folder.resolve("fold.txt"), foldTable());
    Files.writeString(folder.resolve("pinyin.txt"), pinyinTable());
  }

  static SortedMap<Character, Character> pairs() {
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    SortedMap<Character, Character> pairs = new TreeMap<>();
    for (int c = 0x80; c < 0x10000; c++) {
      char from = (char) c;
      if (Character.isSurrogate(from) || KEPT.indexOf(from) >= 0) {
        continue;
      }
      String to = simplify.transliterate(compatible(from));
      if (to.length() == 1 && to.charAt(0) != from) {
        pairs.put(from, to.charAt(0));
      }
    }
    pairs.putAll(VARIANTS);
    pairs.replaceAll((from, to) -> VARIANTS.getOrDefault(to, to));
    return pairs;
  }

  /** Radicals and compatibility ideographs as the ideograph that they stand for. */
  private static String compatible(char c) {
    boolean radical = c >= 0x2E80 && c <= 0x2FD5;
    boolean ideograph = c >= 0xF900 && c <= 0xFAFF;
    String text = String.valueOf(c);
    return radical || ideograph ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  static String foldTable() {
    StringBuilder out =
        new StringBuilder(
            "# Characters and what the matching layer reads instead: first, second, first,"
                + " second.\n"
                + "# Made by TableGenerator: the Traditional-Simplified rules of ICU4J 79.1,"
                + " radicals and\n"
                + "# compatibility ideographs, and a few variants. Not folded, because simplified"
                + " text\n"
                + "# uses them as themselves: "
                + KEPT
                + "\n");
    int column = 0;
    for (Map.Entry<Character, Character> pair : pairs().entrySet()) {
      out.append(pair.getKey()).append(pair.getValue());
      if (++column % PAIRS_IN_A_LINE == 0) {
        out.append('\n');
      }
    }
    return out.append('\n').toString();
  }

  static String pinyinTable() {
    Transliterator toLatin = Transliterator.getInstance("Han-Latin");
    CharsetEncoder gbk = Charset.forName("GBK").newEncoder();
    SortedMap<String, StringBuilder> readings = new TreeMap<>();
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    SortedSet<String> syllables =
        new TreeSet<>(Set.of("me", "ne", "lo", "yo", "nüe", "lüe", "den"));
    for (int c = 0x4E00; c < 0xA000; c++) {
      String text = String.valueOf((char) c);
      if (!gbk.canEncode((char) c)) {
        continue;
      }
      String reading = toLatin.transliterate(text).trim();
      if (!reading.equals(text)) {
        syllables.add(toneless(reading));
        if (!simplify.transliterate(text).equals(text)) {
          readings.computeIfAbsent(reading, k -> new StringBuilder()).append(text);
        }
      }
    }
    StringBuilder out =
        new StringBuilder(
            "# Pinyin: what the repair of annotated pages has to know. Made by TableGenerator.\n"
                + "# First the syllables of Mandarin without tones, then traditional characters by"
                + " their\n"
                + "# commonest reading, both after the Han-Latin rules of ICU4J 79.1.\n");
    int width = 0;
    for (String syllable : syllables) {
      out.append(width == 0 ? "* " : " ").append(syllable);
      width += syllable.length() + 1;
      if (width > 90) {
        out.append('\n');
        width = 0;
      }
    }
    out.append(width == 0 ? "" : "\n");
    readings.forEach((reading, chars) -> out.append(reading).append(chars).append('\n'));
    return out.toString();
  }

  private static String toneless(String reading) {
    String marks = Normalizer.normalize(reading, Normalizer.Form.NFD);
    return Normalizer.normalize(
        marks.replaceAll("[\\u0300\\u0301\\u0304\\u030C]", ""), Normalizer.Form.NFC);
  }
}
