package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Damage made by {@link NoiseModel} is undone, or what is not undone lies inside a reported damage.
 */
class DamagedTextTest {
  private static final int LONGEST_LOSS = 16;
  private static final Path REPORTS = Path.of("../../shared/reports");
  private static final String YUHANG =
      "456ac9824fdece9dfaf98d7f80e23dc1135ac74b9ee8f104d8094e8f39538d1a";
  private static final String SAMPLE =
      "一年來，我們堅持穩中求進，全區經濟運行總體平穩。全年實現地區生產總值2502.2億元、增長7.5%；"
          + "完成財政總收入745.31億元，城鎮和農村居民人均可支配收入分別達到77184元、48705元。";

  private final CharsetEncoder gbk = Charset.forName("GBK").newEncoder();
  private int runs;
  private int undone;

  @Test
  void damagedSampleReadsAsTheSample() {
    String noisy =
        new NoiseModel(Map.of('區', "qū", '產', "chǎn", '穩', "wěn")).annotate(SAMPLE, true);
    assertThat(noisy).contains("全區(qū)", "總體平穩(wěn)。").doesNotContain("，");
    assertThat(ReadableText.of(noisy).match()).isEqualTo(ReadableText.of(SAMPLE).match());
  }

  @Test
  void damageOfRandomTextIsUndoneOrReported() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      String text = randomText(random);
      damageAndCompare(text, randomTable(text, random, 10 + seed), random, "seed " + seed);
    }
    assertThat(undone).as("undone of %s shifted runs", runs).isGreaterThan(runs * 88 / 100);
  }

  @Test
  void damageOfReportsIsUndoneOrReported() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(REPORTS), "no reports beside the project");
    Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    List<Path> files;
    try (Stream<Path> all = Files.list(REPORTS)) {
      files = all.filter(f -> f.toString().endsWith("2026.txt")).sorted().toList();
    }
    for (Path file : files) {
      Random random = new Random(file.getFileName().toString().hashCode());
      String text = encodable(traditional.transliterate(Files.readString(file)));
      damageAndCompare(text, randomTable(text, random, 80), random, file.getFileName().toString());
    }
    assertThat(undone).as("undone of %s shifted runs", runs).isGreaterThan(runs * 88 / 100);
  }

  @Test
  void damagedTwinsReadAsTheirCleanOnes() throws IOException {
    Path twins = REPORTS.resolveSibling("noisy-twins");
    Assumptions.assumeTrue(Files.isDirectory(twins), "no twins beside the project");
    String[][] pairs = {
      {"city-baoding-2021.synth-heavy.txt", "city-baoding-2021.trad.txt"},
      {"national-china-2023.synth-seedlike.txt", "national-china-2023.trad.txt"}
    };
    for (String[] pair : pairs) {
      ReadableText damaged = ReadableText.of(Files.readString(twins.resolve(pair[0])));
      ReadableText clean = ReadableText.of(Files.readString(twins.resolve(pair[1])));
      compare(damaged, clean.match(), pair[0]);
      assertThat(damaged.damages().stream().filter(d -> !d.repaired()).count()).isLessThan(8);
    }
  }

  @Test
  void scrapedReportIsRepairedToTheCharacter() throws Exception {
    Path report = REPORTS.resolve("yuhang-2022.txt");
    Assumptions.assumeTrue(Files.exists(report), "no reports beside the project");
    String clean = ReadableText.of(Files.readString(report)).clean();
    assertThat(clean).hasSize(16459);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(clean.getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(YUHANG);
  }

  private void damageAndCompare(
      String text, Map<Character, String> table, Random random, String name) {
    NoiseModel model = new NoiseModel(table);
    String noisy = model.annotate(text, random.nextBoolean());
    if (random.nextBoolean()) {
      noisy = NoiseModel.doubled(noisy, random);
    }
    ReadableText damaged = ReadableText.of(noisy);
    long lost = damaged.damages().stream().filter(d -> !d.repaired()).count();
    runs += model.shifts();
    undone += (int) Math.max(0, model.shifts() - lost);
    compare(damaged, ReadableText.of(text).match(), name);
  }

  /** What no unrepaired damage touches stands in the clean text, in order, with small gaps only. */
  private static void compare(ReadableText damaged, String clean, String name) {
    int place = 0;
    for (String piece : pieces(damaged)) {
      int found = clean.indexOf(piece, place);
      if (found < 0 || found - place > LONGEST_LOSS) {
        fail(name + ": " + firstDifference(piece, clean, place));
      }
      place = found + piece.length();
    }
    assertThat(clean.length() - place).as(name).isLessThanOrEqualTo(LONGEST_LOSS);
  }

  /**
   * The end of the longest start of a piece that stands near a place, and what stands there
   * instead.
   */
  private static String firstDifference(String piece, String clean, int place) {
    int best = 0;
    int at = place;
    for (int from = place; from <= Math.min(place + LONGEST_LOSS, clean.length()); from++) {
      int same = 0;
      while (same < piece.length()
          && from + same < clean.length()
          && piece.charAt(same) == clean.charAt(from + same)) {
        same++;
      }
      if (same > best) {
        best = same;
        at = from;
      }
    }
    return excerpt(piece, best) + " instead of " + excerpt(clean, at + best);
  }

  private static String excerpt(String text, int around) {
    return text.substring(Math.max(0, around - 6), Math.min(text.length(), around + 6));
  }

  /** The stretches of the matching layer that no unrepaired damage touches. */
  private static List<String> pieces(ReadableText text) {
    boolean[] lost = new boolean[text.original().length() + 1];
    for (Damage damage : text.damages()) {
      for (int i = damage.start(); i < damage.end() && !damage.repaired(); i++) {
        lost[i] = true;
      }
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.matchLength(); i++) {
      boolean touched = false;
      int end = text.originalEnd(text.cleanEnd(i + 1));
      for (int k = text.originalStart(text.cleanStart(i)); k < end; k++) {
        touched |= lost[k];
      }
      if (!touched) {
        piece.append(text.matchAt(i));
      } else if (piece.length() > 0) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private String encodable(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c != '?' && (c < 0x80 || gbk.canEncode(c)) ? c : '某');
    }
    return out.toString();
  }

  private static String randomText(Random random) {
    List<Character> known = new ArrayList<>(TableGenerator.pairs().keySet());
    CharsetEncoder gbk = Charset.forName("GBK").newEncoder();
    StringBuilder alphabet = new StringBuilder("，。、；：“”");
    while (alphabet.length() < 250) {
      char c =
          random.nextInt(3) > 0
              ? (char) (0x4E00 + random.nextInt(0x51A0))
              : known.get(random.nextInt(known.size()));
      if (c >= 0x4E00 && gbk.canEncode(c)) {
        alphabet.append(c);
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      if (random.nextInt(40) == 0) {
        text.append(random.nextInt(1000)).append(random.nextBoolean() ? "%" : "GDP");
      } else if (random.nextInt(150) == 0) {
        text.append("。\n");
      }
    }
    return text.toString();
  }

  /** Pinyin for some characters of a text: traditional ones most of all, as on real pages. */
  private static Map<Character, String> randomTable(String text, Random random, int size) {
    TreeSet<Character> distinct = new TreeSet<>();
    for (char c : text.toCharArray()) {
      if (c >= 0x4E00 && c < 0xA000) {
        distinct.add(c);
      }
    }
    List<Character> chars = new ArrayList<>(distinct);
    List<Character> traditional = chars.stream().filter(c -> !Pinyin.reading(c).isEmpty()).toList();
    List<String> syllables =
        List.of("qū", "chǎn", "wěn", "lǜ", "zhuāng", "jié", "shù", "yōu", "ér");
    Map<Character, String> table = new HashMap<>();
    for (int i = 0; i < size; i++) {
      List<Character> from = random.nextInt(4) == 0 || traditional.isEmpty() ? chars : traditional;
      char c = from.get(random.nextInt(from.size()));
      table.put(c, syllables.get(random.nextInt(syllables.size())));
    }
    return table;
  }
}
