package io.github.govtargets.examples;

import java.io.PrintWriter;

/**
 * Draws on one line of a terminal how far a long run has come: {@code [####......] 52/130 files}.
 */
final class ProgressBar {
  private static final int WIDTH = 30;

  private final int files;
  private final PrintWriter terminal;
  private int done;
  private long findings;

  ProgressBar(int files, PrintWriter terminal) {
    this.files = files;
    this.terminal = terminal;
    draw();
  }

  /** One more file is done, with this many findings. */
  void fileDone(int found) {
    done++;
    findings += found;
    draw();
    if (done == files) {
      terminal.print("\n");
      terminal.flush();
    }
  }

  private void draw() {
    int full = files == 0 ? WIDTH : WIDTH * done / files;
    terminal.print(
        "\r["
            + "#".repeat(full)
            + ".".repeat(WIDTH - full)
            + "] "
            + done
            + "/"
            + files
            + " files, "
            + findings
            + " findings");
    terminal.flush();
  }
}
