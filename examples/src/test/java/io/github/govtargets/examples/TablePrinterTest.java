package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablePrinterTest {
  private final Streams streams = Streams.empty();

  @Test
  void printsARowForEachFinding() {
    new TablePrinter(streams.console(), false, false).print(Reports.small());
    assertThat(streams.lines())
        .containsExactly(
            "small.txt: 政府工作报告; 禾汀区 (district); 2026; 3 findings, 1 other numbers",
            "",
            "KIND    INDICATOR  CONDITION                WHEN           FIRMNESS       NOTE",
            "result  投资       level = 820亿元          2025",
            "goal    投资       level >= 900亿元 (以上)  by 2026-12-31",
            "goal    投资       level > 1000亿元 (突破)  by 2026-12-31  strive (力争)  beyond 投资; ?",
            "                                                                         "
                + " unit-carried");
  }

  @Test
  void explainsWhichWordsGaveWhichField() {
    new TablePrinter(streams.console(), false, true).print(Reports.small());
    assertThat(streams.lines())
        .containsSequence(
            "goal    投资       level >= 900亿元 (以上)  by 2026-12-31",
            "    at 15: 投资900亿元以上",
            "    indicator 投资 | quantity 900亿元 | bound 以上");
  }

  @Test
  void listsTheOtherNumbers() {
    new TablePrinter(streams.console(), true, false).print(Reports.small());
    assertThat(streams.lines())
        .endsWith(
            "AT  NUMBER  REASON  CONTEXT", //
            "10  2026年  date    去年投资820亿元。[2026年]投资900亿元以上，");
  }

  @Test
  void separatesReportsByAnEmptyLine() {
    TablePrinter printer = new TablePrinter(streams.console(), false, false);
    printer.print(Reports.small());
    printer.print(Reports.small());
    assertThat(streams.lines().get(7)).isEmpty();
    assertThat(streams.lines().get(8)).startsWith("small.txt: ");
  }
}
