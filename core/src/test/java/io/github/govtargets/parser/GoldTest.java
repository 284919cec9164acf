package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.govtargets.model.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Holds readings of annotated reports against their annotations. */
class GoldTest {
  private static final Set<String> UNSCORED = Set.of("assigned", "milestone", "absence", "grade");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** The annotated reports, each with its number of items that count. */
  private static final Map<String, Integer> REPORTS =
      Map.of(
          "yuhang-2022", 342,
          "national-china-2023", 164,
          "county-boye-2022-noisy", 115,
          "province-guizhou-2026", 238);

  @Test
  void annotatedReportsAreReadAsAnnotated() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    GoldScore pooled = new GoldScore();
    for (Map.Entry<String, Integer> report : REPORTS.entrySet()) {
      String name = report.getKey();
      List<GoldItem> gold = gold(name);
      List<GoldItem> read = read(name);
      GoldScore score = new GoldScore().add(gold, read);
      pooled.add(gold, read);
      String told = name + ": " + score + "\n" + String.join("\n", score.differences());
      softly.assertThat(score.wanted()).as(name).isEqualTo(report.getValue());
      softly.assertThat(score.core()).as("core of %s", told).isGreaterThanOrEqualTo(0.98);
      softly.assertThat(score.all()).as("all of %s", told).isGreaterThanOrEqualTo(0.94);
      softly
          .assertThat(score.indicatorExact())
          .as("names of %s", told)
          .isGreaterThanOrEqualTo(0.88);
      softly
          .assertThat(score.unconfused())
          .as("unconfused of %s", told)
          .isGreaterThanOrEqualTo(0.99);
    }
    softly.assertThat(pooled.coreGoal()).as("core_goal").isGreaterThanOrEqualTo(0.97);
    softly.assertThat(pooled.firmRecall()).as("firm_recall").isGreaterThanOrEqualTo(0.90);
    softly.assertThat(pooled.deadlineRecall()).as("deadline_recall").isGreaterThanOrEqualTo(0.90);
    softly.assertThat(pooled.reference()).as("reference").isGreaterThanOrEqualTo(0.90);
    softly.assertAll();
  }

  /** The figures themselves: an annotation held against itself, and against what is wrong. */
  @Test
  void figuresTellRightFromWrong() throws IOException {
    List<GoldItem> gold = gold("province-guizhou-2026");
    List<GoldItem> counted = gold.stream().filter(i -> !i.kind().equals("optional")).toList();
    GoldScore same = new GoldScore().add(gold, counted);
    assertThat(same.core()).isEqualTo(1);
    assertThat(same.all()).isEqualTo(1);
    assertThat(same.differences()).isEmpty();
    GoldScore half = new GoldScore().add(gold, counted.subList(0, counted.size() / 2));
    assertThat(half.core()).isBetween(0.66, 0.67);
    List<GoldItem> renamed = new ArrayList<>();
    for (GoldItem item : counted) {
      GoldItem other = counted.get((renamed.size() + 1) % counted.size());
      renamed.add(
          new GoldItem(
              item.at(),
              item.quote(),
              item.kind(),
              other.names().subList(0, 1),
              item.bases(),
              item.op(),
              item.low(),
              item.high(),
              item.unit(),
              "strive",
              "1999-12-31",
              "某"));
    }
    GoldScore wrong = new GoldScore().add(gold, renamed);
    assertThat(wrong.core()).isEqualTo(1);
    assertThat(wrong.all()).isLessThan(0.6);
    assertThat(wrong.indicatorExact()).isLessThan(0.2);
    assertThat(wrong.unconfused()).isLessThan(0.5);
    assertThat(wrong.deadlineRecall()).isZero();
    assertThat(wrong.reference()).isZero();
  }

  private static List<GoldItem> gold(String name) throws IOException {
    List<GoldItem> items = new ArrayList<>();
    String lines = Corpus.text(Corpus.folder("gold").resolve(name + ".gold.jsonl"));
    for (String line : lines.split("\n")) {
      items.add(GoldItem.annotated(JSON.readTree(line)));
    }
    return items;
  }

  private static List<GoldItem> read(String name) throws IOException {
    String report = Corpus.report(name);
    List<GoldItem> items = new ArrayList<>();
    for (Finding finding : TargetParser.standard().read(report).findings()) {
      JsonNode json = JSON.readTree(JSON.writeValueAsString(finding));
      if (!UNSCORED.contains(json.get("condition").get("type").asText())) {
        items.add(GoldItem.read(json, report));
      }
    }
    return items;
  }
}
