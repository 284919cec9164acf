package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Reading;
import io.github.govtargets.text.Damage;
import io.github.govtargets.text.ReadableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real reports in other clothes say the same: other script, width, lines, and repaired damage. */
class ClothesTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final Map<String, String> ROUND = new HashMap<>();
  private static final int ANNOTATED = 80;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yuhang-2022",
        "national-china-2023",
        "county-boye-2022-noisy",
        "province-guizhou-2026",
        "city-baoding-2014",
        "province-hunan-2026",
        "county-gaoyang-2018",
        "national-china-2024",
        "province-zhejiang-2026",
        "province-gansu-2026",
        "province-hebei-2019",
        "district-xushui-2019-noisy"
      })
  void clothesChangeNothing(String name) {
    String text = Corpus.report(name);
    List<String> said = said(PARSER.read(text));
    assertThat(said).hasSizeGreaterThan(40);
    Map<String, UnaryOperator<String>> clothes = Clothes.ofLetters();
    clothes.putAll(Clothes.ofLines());
    List<String> differences = new ArrayList<>();
    clothes.forEach(
        (what, change) -> {
          List<String> other = said(PARSER.read(change.apply(text)));
          without(said, other).forEach(line -> differences.add(what + " loses " + line));
          without(other, said).forEach(line -> differences.add(what + " adds " + line));
        });
    assertThat(differences).isEmpty();
  }

  /** ICU4J does not bring every character back (沉 becomes 沈): both sides go the same way. */
  private static List<String> said(Reading reading) {
    return reading.findings().stream()
        .map(Compact::whole)
        .map(line -> ROUND.computeIfAbsent(line, ClothesTest::round))
        .toList();
  }

  private static String round(String line) {
    return Compact.simplified(Clothes.ofLetters().get("traditional").apply(line));
  }

  private static List<String> without(List<String> all, List<String> taken) {
    List<String> left = new ArrayList<>(all);
    taken.forEach(left::remove);
    return left;
  }

  /** A sentence that no lost character touches says what it said before the damage. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "national-china-2023",
        "province-guizhou-2026",
        "city-baoding-2026",
        "province-zhejiang-2026",
        "county-gaoyang-2018",
        "province-hebei-2019"
      })
  void repairedDamageChangesNothing(String name) {
    String text =
        Noise.encodable(Clothes.ofLetters().get("traditional").apply(Corpus.report(name)));
    Random random = new Random(name.hashCode());
    String damaged = Noise.damaged(text, ANNOTATED, random);
    Map<String, List<List<String>>> clean = new HashMap<>();
    for (Sentence sentence : Sentence.of(text, PARSER.read(text))) {
      clean.computeIfAbsent(sentence.text, key -> new ArrayList<>()).add(sentence.said);
    }
    List<Sentence> sentences = Sentence.of(damaged, PARSER.read(damaged));
    List<String> differences = new ArrayList<>();
    int same = 0;
    for (Sentence sentence : sentences) {
      List<List<String>> before = clean.getOrDefault(sentence.text, List.of());
      if (sentence.whole && before.contains(sentence.said)) {
        same++;
      } else if (sentence.whole && !before.isEmpty()) {
        differences.add(sentence.text + ": " + sentence.said + " was " + before);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(same).isGreaterThan(sentences.size() * 8 / 10);
  }

  /** A sentence as it is matched, what is read from it, and whether nothing in it is lost. */
  private record Sentence(String text, List<String> said, boolean whole) {
    static List<Sentence> of(String original, Reading reading) {
      ReadableText text = ReadableText.of(original);
      List<Sentence> sentences = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < text.matchLength(); i++) {
        char c = text.matchAt(i);
        if ((c == '。' || c == '\n') && i > from) {
          sentences.add(of(text, from, i, reading));
        }
        if (c == '。' || c == '\n') {
          from = i + 1;
        }
      }
      return sentences;
    }

    private static Sentence of(ReadableText text, int from, int to, Reading reading) {
      int start = text.originalStart(text.cleanStart(from));
      int end = text.originalEnd(text.cleanEnd(to));
      List<String> said =
          reading.findings().stream()
              .filter(finding -> start <= place(finding) && place(finding) < end)
              .map(Compact::whole)
              .toList();
      boolean whole =
          text.damages().stream()
              .filter(damage -> !damage.repaired())
              .noneMatch((Damage damage) -> damage.start() < end && damage.end() > start);
      return new Sentence(text.match().substring(from, to), said, whole);
    }

    private static int place(Finding finding) {
      return finding.source().quantity().map(span -> span.start()).orElse(finding.source().start());
    }
  }
}
