package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Source;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void findsTheSentenceOfAStatement() {
    String text = "去年很好。今年生产总值增长6%，粮食8万吨；其余不变。完";
    assertThat(sentence(text, "粮食8万吨")).isEqualTo("今年生产总值增长6%，粮食8万吨；其余不变。");
  }

  @Test
  void stopsAtLineBreaksAndTheEnds() {
    assertThat(sentence("标题\n生产总值增长6%\n下一行", "增长6%")).isEqualTo("生产总值增长6%");
    assertThat(sentence("生产总值增长6%", "增长6%")).isEqualTo("生产总值增长6%");
  }

  @Test
  void repairsTheSentence() {
    String text = "實現(xiàn)固定資產(chǎn)投資900億元。其余不變。";
    assertThat(sentence(text, "固定資產(chǎn)投資900億元")).isEqualTo("實現固定資產投資900億元。");
  }

  private static String sentence(String text, String words) {
    int start = text.indexOf(words);
    Source source =
        Source.builder().start(start).end(start + words.length()).text(words).clean(words).build();
    return new Sentences(text).of(source);
  }
}
