package io.github.govtargets.examples;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says on standard error how far a long run has come: at most one line a second, and a last one.
 */
final class Progress {
  private static final long INTERVAL_NANOS = 1_000_000_000L;

  private final int files;
  private final Consumer<String> lines;
  private final LongSupplier nanoTime;
  private int done;
  private int findings;
  private long lastLine;

  Progress(int files, Consumer<String> lines, LongSupplier nanoTime) {
    this.files = files;
    this.lines = lines;
    this.nanoTime = nanoTime;
    this.lastLine = nanoTime.getAsLong();
  }

  /** A progress that says nothing. */
  static Progress silent() {
    return new Progress(0, line -> {}, () -> 0);
  }

  /** One more file is done, with this many findings. */
  void fileDone(int found) {
    done++;
    findings += found;
    long now = nanoTime.getAsLong();
    if (done == files || now - lastLine >= INTERVAL_NANOS) {
      lastLine = now;
      lines.accept(done + " of " + files + " files read, " + findings + " findings");
    }
  }
}
