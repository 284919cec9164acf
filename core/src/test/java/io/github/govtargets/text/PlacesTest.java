package io.github.govtargets.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each character and each damage stands in the original, as {@code places.spec} has it. */
class PlacesTest {
  static Stream<String> lines() throws IOException {
    try (var in = PlacesTest.class.getResourceAsStream("places.spec")) {
      String spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return spec.lines().filter(l -> !l.isEmpty() && !l.startsWith("# ")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void standsWhereTheSpecSays(String line) {
    String[] fields = line.split("\t", -1);
    String original = visible(fields[0]);
    ReadableText text = ReadableText.of(original);
    List<String> characters = new ArrayList<>();
    for (int i = 0; i < text.clean().length(); i++) {
      characters.add(original.substring(text.originalStart(i), text.originalEnd(i + 1)));
    }
    String clean = fields[1].equals("=") ? fields[0] : fields[1];
    assertThat(text.clean()).isEqualTo(visible(clean));
    assertThat(String.join("/", characters)).isEqualTo(visible(fields[2]));
    assertThat(text.damages().stream().map(d -> describe(d, original)))
        .containsExactly(
            Stream.of(fields[3].split(" ", -1)).map(PlacesTest::visible).toArray(String[]::new));
  }

  private static String describe(Damage damage, String original) {
    String stretch = original.substring(damage.start(), damage.end());
    return (damage.repaired() ? "" : "!") + damage.kind().code() + "=" + stretch;
  }

  private static String visible(String field) {
    return ReadableTextTest.Example.visible(field);
  }

  /** The indexes of the clean text that the matching layer is made of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲␣⏎⏎␣乙 | 0 2 5",
        "甲␣⏎乙 | 0 2 3",
        "甲▢▢二、乙 | 0 1 3 4 5",
        "甲，␣5，，6……丁 | 0 1 3 5 6 7 9",
        "5%——6 | 0 1 2 3 4",
        "A␣␣B | 0 1 3",
        "1␣9␣9␣7年 | 0 2 4 6 7",
        "⏎甲⏎ | 1 2"
      })
  void theMatchingLayerStandsInTheCleanText(String clean, String places) {
    ReadableText text = ReadableText.of(visible(clean));
    assertThat(
            IntStream.range(0, text.matchLength())
                .mapToObj(i -> "" + text.cleanStart(i))
                .collect(joining(" ")))
        .isEqualTo(places);
    assertThat(text.cleanStart(text.matchLength())).isEqualTo(clean.length());
    assertThat(text.cleanEnd(1)).isEqualTo(text.cleanStart(0) + 1);
  }
}
