package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.govtargets.model.Reading;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts: what is too long is refused, and no text needs a deep stack. */
class LongTextTest {
  private static final int STACK = 256 * 1024;
  private static final int LENGTH = 20_000;
  private static final int PHRASE = 1_000;
  private static final TargetParser PARSER = TargetParser.standard();

  @Test
  void refusesMoreThanTheMaximum() {
    int most = TargetParserBuilder.DEFAULT_MAX_LENGTH;
    assertThat(most).isEqualTo(20_000_000);
    String text = "一".repeat(most + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARSER.read(text))
        .withMessage("text: 20000001 characters are more than maxLength 20000000");
  }

  @Test
  void theMaximumCanBeSet() {
    TargetParser parser = TargetParser.builder().maxLength(10).build();
    assertThat(parser.read("2026年增长7%。").mentions()).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parser.read("2026年增长17%。"))
        .withMessage("text: 11 characters are more than maxLength 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parser.read("2026年增长17%。", 2026))
        .withMessage("text: 11 characters are more than maxLength 10");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void theMaximumIsPositive(int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetParser.builder().maxLength(length))
        .withMessage("maxLength: " + length + " is not positive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一万",
        "一亿",
        "一亿一万",
        "1.",
        "1,",
        "1%",
        "1-",
        "1/",
        "1万",
        "一",
        "十",
        "千亿",
        "百分之",
        "三分之一",
        "（",
        "(",
        "“",
        "”",
        "《",
        "“1+",
        "、",
        "，",
        "；",
        "。",
        "\n",
        " ",
        "?",
        "%",
        "_M_M_",
        "&",
        "&#",
        "&#12288;",
        "(a",
        "(ā)",
        "區(qū)",
        "潛Α崩",
        "第",
        "第1",
        "位",
        "前",
        "一、",
        "（一）",
        "一是",
        "年",
        "2025年",
        "年均",
        "到",
        "从",
        "从1",
        "由1%",
        "至",
        "与",
        "和",
        "与1同步",
        "的",
        "其中",
        "分别",
        "增长",
        "增长1%",
        "增长1%、",
        "增长1%，其中",
        "增长1%，力争2%，",
        "不低于",
        "不",
        "高于",
        "高于全省",
        "力争",
        "确保",
        "建成",
        "完成",
        "不发生",
        "Ⅱ类",
        "元/",
        "元/人",
        "2×",
        "×10^",
        "10^9",
        "十四五",
        "2025年底前",
        "今年",
        "去年",
        "二、今年目标\n",
        "甲市",
        "😀",
        "\ud83d",
        "\u200b"
      })
  void aSmallStackIsEnough(String part) throws Exception {
    String text = part.repeat(LENGTH / part.length());
    Reading reading = inSmallStack(() -> PARSER.read(text));
    assertThat(inSmallStack(() -> PARSER.read("二、2026年工作目标\n" + text)).year()).contains(2026);
    Soundness.check(text, reading);
    String phrase = part.repeat(PHRASE / part.length());
    inSmallStack(() -> strictly(() -> PARSER.parseGoal(phrase, 2026)));
    inSmallStack(() -> strictly(() -> PARSER.parseCondition(phrase)));
    inSmallStack(() -> strictly(() -> PARSER.parseUnit(phrase)));
    inSmallStack(() -> strictly(() -> PARSER.parseDeadline(phrase, 2026)));
  }

  /** Parses or refuses; anything else that is thrown comes out. */
  private static Optional<Object> strictly(Supplier<Object> parse) {
    try {
      return Optional.of(parse.get());
    } catch (TargetParseException e) {
      return Optional.empty();
    }
  }

  private static <T> T inSmallStack(Callable<T> reading) throws Exception {
    FutureTask<T> task = new FutureTask<>(reading);
    new Thread(null, task, "small", STACK).start();
    return task.get();
  }
}
