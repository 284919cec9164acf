package io.github.govtargets.parser;

import io.github.govtargets.model.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spec files: what is read from a phrase, alone and in many surroundings. */
class SpecTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final int ANNOTATED = 6;

  static List<String> files() {
    return SpecRow.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void reads(String file) {
    SoftAssertions softly = new SoftAssertions();
    SpecRow.of(file).forEach(row -> reads(row, softly));
    softly.assertAll();
  }

  private static void reads(SpecRow row, SoftAssertions softly) {
    for (Skeleton skeleton : row.skeletons()) {
      SpecRow.Placed placed = row.in(skeleton);
      String text = placed.text();
      Reading reading = PARSER.read(text);
      String phrase = skeleton + " " + row.phrase();
      softly.assertThat(row.items(reading)).as(phrase).isEqualTo(row.items());
      softly.assertThat(kinds(reading)).as(phrase).isSubsetOf(row.kinds(skeleton));
      softly.assertThat(row.mentions(reading, placed)).as(phrase).isEqualTo(row.mentions());
      softly.assertThat(Roles.of(text, reading).faults()).as(phrase).isEmpty();
      softly.assertThat(reading.year()).as(phrase).contains(2022);
      softly.assertThat(reading.diagnostics()).as(phrase).isEmpty();
    }
  }

  private static List<String> kinds(Reading reading) {
    return reading.findings().stream().map(finding -> finding.statement().kind()).toList();
  }

  /** What a phrase says does not change with what stands around it. */
  @ParameterizedTest
  @MethodSource("files")
  void readsTheSameEverywhere(String file) {
    SoftAssertions softly = new SoftAssertions();
    Map<String, UnaryOperator<String>> surroundings = surroundings();
    for (SpecRow row : SpecRow.of(file)) {
      for (Skeleton skeleton : row.skeletons()) {
        surroundings.forEach(
            (name, around) -> {
              String sentence = around.apply(row.phrase());
              check(row, skeleton, name + " " + sentence, sentence, softly);
            });
      }
    }
    softly.assertAll();
  }

  private static Map<String, UnaryOperator<String>> surroundings() {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("exclaimed", phrase -> phrase + "！");
    all.put("at the end of a line", phrase -> phrase + "\n（二）优化营商环境。");
    all.put("between sentences", phrase -> "加强统筹协调。" + phrase + "。优化营商环境。");
    all.put("between semicolons", phrase -> "加强统筹协调；" + phrase + "；优化营商环境。");
    all.put("behind a comma", phrase -> "坚持稳中求进，" + phrase + "。");
    all.put("before a comma", phrase -> phrase + "，优化营商环境。");
    all.put("behind a heading", phrase -> "（一）加强统筹协调。" + phrase + "。");
    all.put("as a point", phrase -> "一是" + phrase + "。");
    all.put("behind spaces", phrase -> "\u3000\u3000" + phrase + "。");
    all.put("with spaces around digits", SpecTest::spaced);
    return all;
  }

  private static String spaced(String phrase) {
    return phrase.replaceAll("(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9%])(?=[\u4e00-\u9fff])", " ")
        + "。";
  }

  /** What a phrase says does not change with script, width and lines. */
  @ParameterizedTest
  @MethodSource("files")
  void readsTheSameInOtherClothes(String file) {
    SoftAssertions softly = new SoftAssertions();
    Map<String, UnaryOperator<String>> clothes = Clothes.ofLetters();
    clothes.putAll(Clothes.ofLines());
    for (SpecRow row : SpecRow.of(file)) {
      for (Skeleton skeleton : row.skeletons()) {
        String text = skeleton.with("坚持稳中求进，深化改革。" + row.phrase() + "。");
        clothes.forEach(
            (name, change) -> {
              Reading reading = PARSER.read(change.apply(text));
              softly
                  .assertThat(row.items(reading))
                  .as(name + " " + row.phrase())
                  .isEqualTo(row.items());
            });
      }
    }
    softly.assertAll();
  }

  /** What a phrase says does not change with damage that is repaired, as nearly all of it is. */
  @Test
  void readsTheSameBehindDamage() {
    UnaryOperator<String> traditional = Clothes.ofLetters().get("traditional");
    SoftAssertions softly = new SoftAssertions();
    int repaired = 0;
    List<SpecRow> rows = SpecRow.all();
    for (SpecRow row : rows) {
      Random random = new Random(row.phrase().hashCode());
      String text = row.skeletons().get(0).with("穩中求進，深化改革。" + row.phrase() + "。");
      String damaged = Noise.damaged(traditional.apply(text), ANNOTATED, random);
      Reading reading = PARSER.read(damaged);
      if (reading.diagnostics().isEmpty()) {
        repaired++;
        softly.assertThat(row.items(reading)).as(damaged).isEqualTo(row.items());
      }
    }
    softly.assertThat(repaired).isGreaterThan(rows.size() * 9 / 10);
    softly.assertAll();
  }

  private static void check(
      SpecRow row, Skeleton skeleton, String name, String sentence, SoftAssertions softly) {
    String text = skeleton.with(sentence);
    Reading reading = PARSER.read(text);
    softly.assertThat(row.items(reading)).as(name).isEqualTo(row.items());
    softly.assertThat(kinds(reading)).as(name).isSubsetOf(row.kinds(skeleton));
    softly.assertThat(Roles.of(text, reading).faults()).as(name).isEmpty();
  }
}
