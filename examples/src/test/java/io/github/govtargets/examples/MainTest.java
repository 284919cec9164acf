package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void explainsItself() {
    Streams streams = Streams.empty();
    assertThat(streams.run("--help")).isZero();
    assertThat(String.join("\n", streams.lines()))
        .contains("read", "phrase", "scorecard", "dataset", "Exit status:");
  }

  @Test
  void asksForACommand() {
    Streams streams = Streams.empty();
    assertThat(streams.run()).isEqualTo(2);
    assertThat(streams.lines()).isEmpty();
    assertThat(streams.errorLines().get(0))
        .isEqualTo("Missing command: read, phrase, scorecard, dataset or chart");
  }

  @Test
  void refusesAnUnknownOption() {
    Streams streams = Streams.empty();
    assertThat(streams.run("read", "--nonsense")).isEqualTo(2);
    assertThat(streams.lines()).isEmpty();
    assertThat(streams.errorLines().get(0)).contains("--nonsense");
  }

  @Test
  void saysNothingWhenItsReaderHasHadEnough() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.run(failing("Broken pipe", err), "read")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void saysWhyOutputCannotBeWritten() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.run(failing("No space left on device", err), "read")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("govtargets: output cannot be written: No space left on device\n");
  }

  private static Console failing(String message, OutputStream err) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Console(InputStream.nullInputStream(), out, err, false);
  }
}
