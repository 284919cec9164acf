package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The phrases of {@code FALSEHOODS.md} are read as the page says. */
class FalsehoodsTest {
  private static final int YEAR = 2026;
  private static final String HEADING = "二、2026年主要目标\n";
  private static final Pattern ENTRY =
      Pattern.compile("## (.+)\\n[^`]*+(?:`[^`]+`[^`]*+)*?```reading( whole)?\\n((?s:.+?))```\\n");

  static Stream<Arguments> entries() throws IOException {
    List<Arguments> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(Files.readString(Path.of("FALSEHOODS.md")));
    while (entry.find()) {
      List<String> lines = entry.group(3).lines().toList();
      String phrase = String.join("\n", lines.stream().filter(l -> !l.startsWith("→")).toList());
      entries.add(
          Arguments.of(
              entry.group(1),
              (entry.group(2) == null ? HEADING : "") + phrase,
              lines.stream().filter(l -> l.startsWith("→")).toList()));
    }
    return entries.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void isReadAsThePageSays(String title, String text, List<String> expected) {
    assertThat(lines(TargetParser.standard().read(text, YEAR))).isEqualTo(expected);
  }

  @Test
  void everyEntryHasItsReading() throws IOException {
    assertThat(entries())
        .hasSize(
            (int)
                Files.readString(Path.of("FALSEHOODS.md"))
                    .lines()
                    .filter(l -> l.startsWith("## "))
                    .count());
  }

  /** What the page writes behind its arrows; the years of headings go without saying. */
  private static List<String> lines(Reading reading) {
    List<String> lines = new ArrayList<>();
    reading.findings().forEach(finding -> lines.add("→ " + Compact.stated(finding)));
    reading.mentions().stream()
        .filter(mention -> !isOfHeading(reading, mention.start()))
        .forEach(
            mention ->
                lines.add(
                    "→ not a target: " + mention.text() + " (" + mention.reason().text() + ")"));
    return lines;
  }

  private static boolean isOfHeading(Reading reading, int offset) {
    return reading.outline().stream().anyMatch(h -> h.start() <= offset && offset < h.end());
  }
}
