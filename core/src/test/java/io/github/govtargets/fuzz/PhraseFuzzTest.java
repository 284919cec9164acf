package io.github.govtargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.govtargets.parser.TargetParseException;
import io.github.govtargets.parser.TargetParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The strict parsers give a value or the one exception that they document, twice the same. */
class PhraseFuzzTest {
  private static final int YEAR = 2022;
  private static final TargetParser PARSER = TargetParser.standard();

  @DictionaryEntries({
    "到", "2025年", "“十四五”末", "年底前", "三年内", "上半年", "1-6月", "力争", "确保", "年均", "累计", "增长", "下降", "不低于",
    "超过", "近", "约", "以上", "左右", "以内", "多", "余", "%", "万", "亿元", "×10^", "分之", "个百分点", "/", "微克/立方米",
    "高于", "全省平均", "与", "同步", "居", "第", "位", "前列", "完成", "下达", "任务", "建成", "不发生", "Ⅱ类", "及以上", "零增长",
    "（约束性）", "（按产出计）", "其他条件“", "”：“", "“", "”", "-", "至", "负", "地区生产总值"
  })
  @FuzzTest(maxDuration = "10m")
  void parses(byte[] input) {
    String phrase = new String(input, StandardCharsets.UTF_8);
    List<Function<String, Object>> parsers =
        List.of(
            PARSER::parseQuantity,
            PARSER::parseUnit,
            PARSER::parseBound,
            PARSER::parseCondition,
            text -> PARSER.parseGoal(text, YEAR),
            text -> PARSER.parseResult(text, YEAR),
            text -> PARSER.parseDeadline(text, YEAR),
            text -> PARSER.parsePeriod(text, YEAR));
    for (Function<String, Object> parser : parsers) {
      assertThat(parse(parser, phrase)).isEqualTo(parse(parser, phrase));
    }
  }

  private static Object parse(Function<String, Object> parser, String phrase) {
    try {
      return parser.apply(phrase);
    } catch (TargetParseException e) {
      assertThat(e.text()).isEqualTo(phrase);
      assertThat(e.index()).isBetween(0, phrase.length());
      assertThat(e.reason()).isNotBlank();
      return e.index() + e.reason();
    }
  }
}
