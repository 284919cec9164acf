package io.github.govtargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.Roles;
import io.github.govtargets.parser.TargetParser;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Any text can be read: nothing is thrown, spans are exact, and every number is accounted for. */
class ReadFuzzTest {
  private static final TargetParser PARSER = TargetParser.standard();

  @DictionaryEntries({
    "2022年",
    "今年",
    "去年",
    "工作目标",
    "回顾",
    "一、",
    "（一）",
    "。",
    "，",
    "、",
    "；",
    "%",
    "％",
    "_M_M_",
    "增长",
    "下降",
    "达到",
    "以上",
    "左右",
    "以内",
    "不低于",
    "力争",
    "确保",
    "其中",
    "分别",
    "累计",
    "年均",
    "同比",
    "从",
    "提高到",
    "高于",
    "全省平均",
    "第",
    "位",
    "前",
    "万",
    "亿",
    "万亿元",
    "千亿",
    "个百分点",
    "三分之一",
    "翻两番",
    "5%-6%",
    "1,234.5",
    "5G",
    "PM2.5",
    "“152”工程",
    "十四五",
    "2025年底前",
    "建成",
    "不发生",
    "Ⅱ类",
    "地区生产总值",
    "區(qū)",
    "展?jié)摿Α崩砟睿瑘猿帧",
    "&nbsp;",
    "&#12288;",
    "????",
    "　",
    "\u200b",
    "\u00a0"
  })
  @FuzzTest(maxDuration = "10m")
  void reads(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Reading reading = PARSER.read(text);
    assertThat(Roles.of(text, reading).faults()).isEmpty();
    assertThat(PARSER.read(text)).isEqualTo(reading);
    Set<String> ids = new HashSet<>();
    for (Finding finding : reading.findings()) {
      assertThat(ids.add(finding.id())).as("a new id: %s", finding.id()).isTrue();
    }
    for (Finding finding : reading.findings()) {
      assertThat(ids).containsAll(finding.partOf().stream().toList());
      assertThat(ids).containsAll(finding.stretchOf().stream().toList());
    }
    int last = 0;
    for (Heading heading : reading.outline()) {
      assertThat(heading.start()).isGreaterThanOrEqualTo(last);
      assertThat(heading.end()).isGreaterThan(heading.start());
      last = heading.end();
    }
    for (Diagnostic diagnostic : reading.diagnostics()) {
      assertThat(diagnostic.end()).isBetween(diagnostic.start() + 1, text.length());
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
