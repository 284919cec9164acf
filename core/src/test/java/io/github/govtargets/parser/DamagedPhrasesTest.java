package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is cut off a phrase or put into it: reading does not fail, and its spans are right. */
class DamagedPhrasesTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final String ALPHABET =
      "0123456789.%，。；：、（）“”《》[]万亿千百十两元个年月日第至到从由比与和均各分别其中增长下降达到力争确保以上左右超约近余多"
          + "－-—~×/·…\n\r\t \u3000\u00a0\u200b\ufeff\ufffd?？１２％．Ⅱ①A级😀";
  private static final int CHANGES = 40;

  static List<SpecRow> rows() {
    return SpecRow.all();
  }

  /** A text may break off or begin anywhere. */
  @ParameterizedTest
  @MethodSource("rows")
  void everyStartAndEndIsReadSoundly(SpecRow row) {
    String phrase = row.phrase();
    for (int cut = 0; cut <= phrase.length(); cut++) {
      sound(phrase.substring(cut));
      sound(phrase.substring(0, cut));
      sound(Skeleton.GOALS.with(phrase.substring(cut)));
      sound(Skeleton.GOALS.with(phrase.substring(0, cut)));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void changedPhrasesAreReadSoundly(SpecRow row) {
    Random random = new Random(row.phrase().hashCode());
    for (int i = 0; i < CHANGES; i++) {
      StringBuilder changed = new StringBuilder(row.phrase());
      for (int times = 1 + i % 3; times > 0 && changed.length() > 1; times--) {
        change(changed, random);
      }
      sound(Skeleton.GOALS.with(changed + "。"));
    }
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    char letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    switch (random.nextInt(4)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, letter);
      case 2 -> text.setCharAt(at, letter);
      default -> {
        int other = random.nextInt(text.length());
        char kept = text.charAt(at);
        text.setCharAt(at, text.charAt(other));
        text.setCharAt(other, kept);
      }
    }
  }

  /** No number is lost, every span lies in the text, findings are linked to findings. */
  private static void sound(String text) {
    Reading reading = read(text);
    assertThat(Roles.of(text, reading).faults()).as(text).isEmpty();
    Set<String> ids = new HashSet<>();
    int last = 0;
    for (Finding finding : reading.findings()) {
      assertThat(ids.add(finding.id())).as(text).isTrue();
      int at = place(finding.source());
      assertThat(at).as(text).isGreaterThanOrEqualTo(last);
      last = at;
    }
    for (Finding finding : reading.findings()) {
      finding.partOf().ifPresent(id -> assertThat(ids).as(text).contains(id));
      finding.stretchOf().ifPresent(id -> assertThat(ids).as(text).contains(id));
    }
    for (Heading heading : reading.outline()) {
      assertThat(heading.end()).as(text).isBetween(heading.start() + 1, text.length());
    }
    for (Diagnostic diagnostic : reading.diagnostics()) {
      assertThat(diagnostic.end()).as(text).isBetween(diagnostic.start() + 1, text.length());
    }
  }

  private static Reading read(String text) {
    try {
      return PARSER.read(text);
    } catch (RuntimeException e) {
      throw new AssertionError("reading failed: " + text, e);
    }
  }

  private static int place(Source source) {
    return source.quantity().map(span -> span.start()).orElse(source.start());
  }
}
