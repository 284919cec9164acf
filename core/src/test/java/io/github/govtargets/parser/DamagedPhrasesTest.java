package io.github.govtargets.parser;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is cut off a phrase or put into it: reading does not fail, and its spans are right. */
class DamagedPhrasesTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final String ALPHABET =
      "0123456789.%，。；：、（）“”《》[]万亿千百十两元个年月日第至到从由比与和均各分别其中增长下降达到力争确保以上左右超约近余多"
          + "－-—~×/·…\n\r\t \u3000\u00a0\u200b\ufeff\ufffd?？１２％．Ⅱ①A级😀";
  private static final int CHANGES = 25;

  static List<SpecRow> rows() {
    return SpecRow.all();
  }

  /** A text may break off or begin anywhere. */
  @ParameterizedTest
  @MethodSource("rows")
  void everyStartAndEndIsReadSoundly(SpecRow row) {
    String phrase = row.phrase();
    for (int cut = 0; cut <= phrase.length(); cut++) {
      Soundness.check(PARSER, phrase.substring(cut));
      Soundness.check(PARSER, phrase.substring(0, cut));
      Soundness.check(PARSER, Skeleton.GOALS.with(phrase.substring(cut)));
      Soundness.check(PARSER, Skeleton.GOALS.with(phrase.substring(0, cut)));
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
      Soundness.check(PARSER, Skeleton.GOALS.with(changed + "。"));
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
}
