package io.github.govtargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.govtargets.model.Finding;
import io.github.govtargets.parser.TargetParser;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * Any text is a table of words that can be read with, or is refused with the table's name and the
 * line.
 */
class WordTableFuzzTest {
  private static final String TEXT = "今年目标：焕新街区3个，到2026年研发投入强度達到3%以上，力争固定资产投资增长7%。";

  @DictionaryEntries({
    "act\t焕新", "grow\t", "to\t达到", "time\t", "pre>=\t", "zero\t", "plain\t", "\t", " ", "#"
  })
  @FuzzTest(maxDuration = "10m")
  void loads(byte[] input) {
    String table = new String(input, StandardCharsets.UTF_8);
    TargetParser parser;
    try {
      parser = TargetParser.builder().words(new StringReader(table), "own.tsv").build();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("(?s)own\\.tsv:\\d+: .+");
      return;
    }
    for (Finding finding : parser.read(TEXT).findings()) {
      String written = TEXT.substring(finding.source().start(), finding.source().end());
      assertThat(finding.source().text()).isEqualTo(written);
    }
  }
}
