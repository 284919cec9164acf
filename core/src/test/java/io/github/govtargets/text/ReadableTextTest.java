package io.github.govtargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two layers of single phrases, as {@code readable-text.spec} has them, and the maps back. */
class ReadableTextTest {
  /** One line of the spec: original, clean text, matching layer, codes of the damages. */
  record Example(String original, String clean, String match, List<String> damages) {
    static Example of(String line) {
      String[] fields = line.split("\t", -1);
      String clean = fields[1].equals("=") ? fields[0] : fields[1];
      List<String> codes =
          fields.length < 4 || fields[3].isEmpty() ? List.of() : List.of(fields[3].split(" "));
      return new Example(visible(fields[0]), visible(clean), visible(fields[2]), codes);
    }

    /** The specs write characters that cannot be seen as ones that can. */
    static String visible(String field) {
      return field
          .replace('⏎', '\n')
          .replace('␍', '\r')
          .replace('␣', ' ')
          .replace('⍽', '\u00A0')
          .replace('▢', '\u3000')
          .replace('∅', '\u200B')
          .replace('⍰', '\uE000')
          .replace('␉', '\t');
    }
  }

  static Stream<Example> examples() throws IOException {
    try (var in = ReadableTextTest.class.getResourceAsStream("readable-text.spec")) {
      String spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return spec.lines().filter(l -> !l.isEmpty() && !l.startsWith("# ")).map(Example::of);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAsTheSpecSays(Example example) {
    ReadableText text = ReadableText.of(example.original());
    assertThat(text.clean()).isEqualTo(example.clean());
    assertThat(text.match()).isEqualTo(example.match());
    assertThat(text.damages())
        .extracting(d -> (d.repaired() ? "" : "!") + d.kind().code())
        .isEqualTo(example.damages());
    checkMaps(text);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEveryPartOfAnExample(Example example) {
    String original = example.original();
    for (int i = 0; i <= original.length(); i++) {
      checkMaps(ReadableText.of(original.substring(0, i)));
      checkMaps(ReadableText.of(original.substring(i)));
    }
  }

  @Test
  void readsAnyNonsense() {
    Random random = new Random(7);
    String pieces =
        "<p>/<b>(?qūyō)（）\\rn&nbsp;#160_M_%一區產優為發\uFFFD\uE0CF€\u200B\n 　,，。.:；\"-—~0O○5Aa";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      checkMaps(ReadableText.of(text.toString()));
    }
  }

  private static void checkMaps(ReadableText text) {
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.clean().length(); i++) {
      assertThat(text.originalStart(i)).isGreaterThanOrEqualTo(start);
      assertThat(text.originalEnd(i + 1)).isGreaterThanOrEqualTo(end);
      start = text.originalStart(i);
      end = text.originalEnd(i + 1);
      assertThat(end).isGreaterThan(start).isLessThanOrEqualTo(text.original().length());
      assertThat(text.cleanIndex(start)).isLessThanOrEqualTo(i);
      assertThat(text.cleanIndex(end - 1)).isLessThanOrEqualTo(i).isGreaterThanOrEqualTo(i - 3);
    }
    int clean = 0;
    for (int i = 0; i < text.matchLength(); i++) {
      assertThat(text.cleanStart(i)).isGreaterThanOrEqualTo(clean);
      assertThat(text.cleanEnd(i + 1)).isGreaterThan(text.cleanStart(i));
      clean = text.cleanStart(i);
    }
    for (Damage damage : text.damages()) {
      assertThat(damage.end()).isLessThanOrEqualTo(text.original().length());
    }
  }

  @Test
  void mapsBackThroughBothLayers() {
    ReadableText text = ReadableText.of("固定資產(chǎn)投資 900億元");
    int from = text.match().indexOf("900");
    int to = from + "900亿元".length();
    assertThat(text.clean()).isEqualTo("固定資產投資 900億元");
    int start = text.originalStart(text.cleanStart(from));
    int end = text.originalEnd(text.cleanEnd(to));
    assertThat(text.original().substring(start, end)).isEqualTo("900億元");
    assertThat(text.originalEnd(4)).isEqualTo(4);
    assertThat(text.originalStart(4)).isEqualTo(10);
    assertThat(text.cleanIndex(6)).isEqualTo(4);
    assertThat(text.matchChars()).hasSize(text.matchLength()).startsWith('固');
    assertThat(text.matchAt(from)).isEqualTo('9');
  }

  @Test
  void mapsAShiftedRunCharacterByCharacter() {
    ReadableText text = ReadableText.of("過節(jié)，發展?jié)摿Α蹦詈肁");
    assertThat(text.clean()).isEqualTo("過節，發展潛力”念好A");
    int start = text.originalStart(text.clean().indexOf('潛'));
    int end = text.originalEnd(text.clean().indexOf('力') + 1);
    assertThat(text.original().substring(start, end)).isEqualTo("?jié)摿Α");
  }

  @Test
  void lineBreaksOfAllSystemsAreAlike() {
    assertThat(ReadableText.of("達到74.4\r\n\u200B\r\n萬億元").clean()).isEqualTo("達到74.4萬億元");
    assertThat(ReadableText.of("甲。\r\n乙。\r丙。\u2028丁").match()).isEqualTo("甲。\n乙。\n丙。\n丁");
  }

  @ParameterizedTest
  @ValueSource(strings = {"全年生產總值增長7.5%。", "1 (1)", "1（一）R", "1 & 5", "1_m_", "1\\x", "a?b="})
  void undamagedTextIsHandedOn(String original) {
    ReadableText text = ReadableText.of(original);
    assertThat(text.clean()).isSameAs(original);
    assertThat(text.damages()).isEmpty();
    assertThat(text.cleanIndex(3)).isEqualTo(3);
  }

  @Test
  void refusesIndexesOutsideTheText() {
    ReadableText text = ReadableText.of("區");
    assertThatThrownBy(() -> text.originalStart(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.originalEnd(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.cleanStart(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.cleanEnd(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.cleanIndex(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Damage(Damage.Kind.LOST_SPACE, 3, 3, true))
        .withMessageContaining("end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "?",
        "(a",
        "?ā)",
        "一(yī)",
        "&",
        "\\n",
        "\n\u200B",
        " ",
        ",",
        "1,",
        "?yōu)榘",
        "—一",
        "(jié jié "
      })
  void keepsPlacesInLongDamage(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    ReadableText read = ReadableText.of(text);
    int behind = 0;
    for (int i = 0; i < read.clean().length(); i++) {
      if (read.originalStart(i) < behind || read.originalEnd(i + 1) <= read.originalStart(i)) {
        fail("letter " + i + " stands at " + read.originalStart(i) + ", behind " + behind);
      }
      behind = read.originalStart(i);
    }
    assertThat(read.original()).isEqualTo(text);
    assertThat(behind).isLessThan(text.length());
  }
}
