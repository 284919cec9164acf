package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  @Test
  void growsOnOneLine() {
    StringWriter terminal = new StringWriter();
    ProgressBar bar = new ProgressBar(2, new PrintWriter(terminal));
    bar.fileDone(7);
    bar.fileDone(3);
    assertThat(terminal.toString().split("\r"))
        .containsExactly(
            "",
            "[..............................] 0/2 files, 0 findings",
            "[###############...............] 1/2 files, 7 findings",
            "[##############################] 2/2 files, 10 findings\n");
  }
}
