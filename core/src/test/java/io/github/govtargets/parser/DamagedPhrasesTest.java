package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is cut off a phrase or put into it: reading does not fail, and its spans are right. */
class DamagedPhrasesTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final String ALPHABET =
      "0123456789.%，。；：、（）“”《》[]万亿千百十两元个年月日第至到从由比与和均各分别其中增长下降达到力争确保以上左右超约近余多"
          + "－-—~×/·…\n\r\t \u3000\u00a0\u200b\ufeff\ufffd?？１２％．Ⅱ①A级😀";
  private static final int CHANGES = 25;
  private static final int SENTENCES = 4;
  private static final int LONGEST = 80;

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

  /** One letter less, one letter more, and two neighbours in each other's place: everywhere. */
  @ParameterizedTest
  @MethodSource("rows")
  void everyChangeOfOneLetterIsReadSoundly(SpecRow row) {
    String phrase = row.phrase();
    Random letters = new Random(phrase.hashCode());
    for (int at = 0; at <= phrase.length(); at++) {
      char letter = ALPHABET.charAt(letters.nextInt(ALPHABET.length()));
      check(new StringBuilder(phrase).insert(at, letter));
      if (at < phrase.length()) {
        check(new StringBuilder(phrase).deleteCharAt(at));
      }
      if (at > 0 && at < phrase.length()) {
        StringBuilder swapped = new StringBuilder(phrase).deleteCharAt(at);
        check(swapped.insert(at - 1, phrase.charAt(at)));
      }
    }
  }

  private static void check(StringBuilder phrase) {
    Soundness.check(PARSER, Skeleton.GOALS.with(phrase + "。"));
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
      check(changed);
    }
  }

  /** The same of real sentences with numbers, a few of every report. */
  @Test
  void reportSentencesAreReadSoundly() {
    List<String> sentences = new ArrayList<>();
    for (String name : Corpus.reports()) {
      List<String> numbered =
          Corpus.report(name)
              .lines()
              .flatMap(line -> Stream.of(line.split("[。；]")))
              .filter(sentence -> sentence.length() <= LONGEST && sentence.matches(".*[0-9].*"))
              .toList();
      int step = Math.max(1, numbered.size() / SENTENCES);
      for (int i = 0; i < numbered.size(); i += step) {
        sentences.add(numbered.get(i));
      }
    }
    assertThat(sentences).hasSizeGreaterThan(SENTENCES * 100);
    Random letters = new Random(sentences.size());
    for (String sentence : sentences) {
      for (int at = 0; at < sentence.length(); at++) {
        Soundness.check(PARSER, sentence.substring(at));
        Soundness.check(PARSER, sentence.substring(0, at));
        Soundness.check(PARSER, new StringBuilder(sentence).deleteCharAt(at).toString());
      }
      StringBuilder changed = new StringBuilder(sentence);
      change(changed, letters);
      Soundness.check(PARSER, changed.toString());
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
