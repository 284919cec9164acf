package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  private final StringWriter text = new StringWriter();

  @Test
  void quotesWhatHasToBeQuoted() throws Exception {
    write(false, List.of("增长7%，达到309亿元", "a,b", "他说\"好\"", "两\n行"));
    assertThat(text).hasToString("A,B,C,D\n增长7%，达到309亿元,\"a,b\",\"他说\"\"好\"\"\",\"两\n行\"\n");
  }

  @Test
  void startsWithAByteOrderMarkWhereAsked() throws Exception {
    write(true, List.of("1", "2", "3", "4"));
    assertThat(text).hasToString("\uFEFFA,B,C,D\n1,2,3,4\n");
  }

  @Test
  void disarmsFormulas() throws Exception {
    write(false, List.of("=HYPERLINK(1)", "-0.8", "-5", "+86"));
    assertThat(text).hasToString("A,B,C,D\n'=HYPERLINK(1),-0.8,-5,'+86\n");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatThrownBy(() -> write(false, List.of("1"))).hasMessage("cells: 1 for 4 columns");
  }

  private void write(boolean mark, List<String> row) throws IOException {
    try (CsvTable table = new CsvTable(text, List.of("A", "B", "C", "D"), mark)) {
      table.row(row);
    }
  }
}
