package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

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

  static List<SpecRow> rows() {
    return SpecRow.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void reads(SpecRow row) {
    for (Skeleton skeleton : row.skeletons()) {
      String text = skeleton.with(row.phrase() + "。");
      Reading reading = PARSER.read(text);
      assertThat(row.items(reading)).isEqualTo(row.items());
      assertThat(kinds(reading)).isSubsetOf(row.kinds(skeleton));
      assertThat(mentions(reading, skeleton, row)).isEqualTo(row.mentions());
      assertThat(Roles.of(text, reading).faults()).isEmpty();
      assertThat(reading.year()).contains(2022);
      assertThat(reading.diagnostics()).isEmpty();
    }
  }

  private static List<String> kinds(Reading reading) {
    return reading.findings().stream().map(finding -> finding.statement().kind()).toList();
  }

  private static List<String> mentions(Reading reading, Skeleton skeleton, SpecRow row) {
    int end = skeleton.start() + row.phrase().length();
    return reading.mentions().stream()
        .filter(mention -> mention.start() >= skeleton.start() && mention.end() <= end)
        .map(SpecRow::mention)
        .toList();
  }

  /** What a phrase says does not change with what stands around it. */
  @ParameterizedTest
  @MethodSource("rows")
  void readsTheSameEverywhere(SpecRow row) {
    for (Skeleton skeleton : row.skeletons()) {
      surroundings()
          .forEach((name, around) -> check(row, skeleton, name, around.apply(row.phrase())));
    }
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
  @MethodSource("rows")
  void readsTheSameInOtherClothes(SpecRow row) {
    for (Skeleton skeleton : row.skeletons()) {
      String text = skeleton.with("坚持稳中求进，深化改革。" + row.phrase() + "。");
      Map<String, UnaryOperator<String>> clothes = Clothes.ofLetters();
      clothes.putAll(Clothes.ofLines());
      clothes.forEach(
          (name, change) -> {
            Reading reading = PARSER.read(change.apply(text));
            assertThat(row.items(reading)).as(name).isEqualTo(row.items());
          });
    }
  }

  /** What a phrase says does not change with damage that is repaired, as nearly all of it is. */
  @Test
  void readsTheSameBehindDamage() {
    UnaryOperator<String> traditional = Clothes.ofLetters().get("traditional");
    SoftAssertions softly = new SoftAssertions();
    int repaired = 0;
    List<SpecRow> rows = rows();
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

  private static void check(SpecRow row, Skeleton skeleton, String name, String sentence) {
    String text = skeleton.with(sentence);
    Reading reading = PARSER.read(text);
    assertThat(row.items(reading)).as(name).isEqualTo(row.items());
    assertThat(kinds(reading)).as(name).isSubsetOf(row.kinds(skeleton));
    assertThat(Roles.of(text, reading).faults()).as(name).isEmpty();
  }
}
