package io.github.govtargets.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The three standard streams of one run. Output is UTF-8 whatever the locale says, and a failed
 * write is remembered, so that the run can stop when its reader has gone.
 */
final class Console {
  private final InputStream in;
  private final WatchedOutput watched;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;

  Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    this.in = in;
    this.watched = new WatchedOutput(out);
    this.out = new PrintWriter(new OutputStreamWriter(watched, StandardCharsets.UTF_8), false);
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.terminal = terminal;
  }

  /** The streams of this process. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.console() != null);
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Whether a person sees standard output as it is written. */
  boolean terminal() {
    return terminal;
  }

  /** Writes one line with a plain line feed, the same on every system. */
  void line(String text) {
    out.print(text + "\n");
  }

  /** Writes one line to standard error. */
  void warn(String text) {
    err.print(text + "\n");
    err.flush();
  }

  /** Pushes out what was printed and says why standard output no longer takes any, if so. */
  Optional<IOException> outputFailure() {
    out.flush();
    return watched.failure();
  }
}
