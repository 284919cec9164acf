package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.govtargets.examples.TableWriter.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  private final TableWriter table =
      new TableWriter(
          List.of(new Column("KIND", 8), new Column("INDICATOR", 12), new Column("IS", 9)));

  @Test
  void alignsChineseAndLatinText() {
    table.row(List.of("goal", "粮食产量", "6%"));
    table.row(List.of("result", "GDP", "7%"));
    assertThat(table.lines())
        .containsExactly(
            "KIND    INDICATOR  IS", //
            "goal    粮食产量   6%",
            "result  GDP        7%");
  }

  @Test
  void continuesALongCellInTheNextLine() {
    table.row(List.of("goal", "固定资产投资增速", "6%"));
    assertThat(table.lines())
        .containsExactly(
            "KIND  INDICATOR     IS", //
            "goal  固定资产投资  6%",
            "      增速");
  }

  @Test
  void putsNotesBelowTheirRow() {
    table.row(List.of("goal", "GDP", "6%"), List.of("bound 左右"));
    assertThat(table.lines()).endsWith("goal  GDP        6%", "    bound 左右");
  }

  @Test
  void keepsARowOnItsLineWhenTextHoldsLineBreaks() {
    table.row(List.of("goal", "G\nDP", "6%"));
    assertThat(table.lines()).endsWith("goal  G DP       6%");
  }

  @Test
  void refusesARowOfTheWrongLength() {
    assertThatThrownBy(() -> table.row(List.of("goal")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cells: 1 for 3 columns");
  }
}
