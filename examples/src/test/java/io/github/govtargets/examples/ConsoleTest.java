package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesUtf8AndPlainLineFeeds() {
    Console console = new Console(InputStream.nullInputStream(), out, err, false);
    console.line("增长6%");
    console.warn("注意");
    assertThat(console.outputFailure()).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("增长6%\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("注意\n");
  }

  @Test
  void remembersWhyOutputFailed() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console = new Console(InputStream.nullInputStream(), closed, err, false);
    console.line("增长6%");
    assertThat(console.outputFailure()).get().isInstanceOf(IOException.class);
  }
}
