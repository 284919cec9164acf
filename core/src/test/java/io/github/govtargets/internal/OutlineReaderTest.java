package io.github.govtargets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Part;
import io.github.govtargets.model.Reading;
import io.github.govtargets.text.ReadableText;
import io.github.govtargets.unit.UnitCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which part and year a heading or an opening sentence begins, and what is a heading. */
class OutlineReaderTest {
  private static final int FIRST_LETTERS = 4;

  static Stream<Arguments> reports() throws IOException {
    return rows("outline.spec");
  }

  static Stream<Arguments> lines() throws IOException {
    return rows("headings.spec");
  }

  private static Stream<Arguments> rows(String spec) throws IOException {
    try (InputStream in = OutlineReaderTest.class.getResourceAsStream(spec)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void divides(int year, String report, String expected) {
    Vocabulary words = Vocabulary.standard();
    char[] text = ReadableText.of(report.replace('/', '\n')).matchChars();
    Tokens tokens = new Lexer(words, new UnitWords(UnitCatalog.standard(), words)).read(text);
    List<String> parts = new ArrayList<>();
    for (Section section : new OutlineReader(tokens, year).read()) {
      if (section.part() != Part.OTHER) {
        int first = section.first().getYear();
        int last = section.last().getYear();
        int start = tokens.start(section.from());
        parts.add(
            section.part()
                + " "
                + (first == last ? "" + last : first + "-" + last)
                + " "
                + new String(text, start, FIRST_LETTERS));
      }
    }
    assertThat(String.join("; ", parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsHeadings(String report, String expected) {
    Reading reading = TextReader.standard().read(report.replace('/', '\n'), 2026);
    String headings =
        reading.outline().stream()
            .map(heading -> heading.level() + " " + heading.text())
            .collect(Collectors.joining("; "));
    assertThat(headings).isEqualTo(expected);
  }
}
