package io.github.govtargets.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Standard streams in memory, to run the program in a test and to see what it says. */
final class Streams {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console;

  private Streams(String input) {
    console = new Console(inputOf(input), out, err, false);
  }

  static Streams empty() {
    return new Streams("");
  }

  static Streams withInput(String input) {
    return new Streams(input);
  }

  static InputStream inputOf(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  Console console() {
    return console;
  }

  /** Runs the program and returns its exit status. */
  int run(String... args) {
    return Main.run(console, args);
  }

  List<String> lines() {
    console.outputFailure();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  List<String> errorLines() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
