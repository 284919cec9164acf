package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process of its own: real pipes, and a locale that knows no Chinese. */
class MainProcessTest {
  @Test
  void readsAPipeAndWritesUtf8WhateverTheLocale() throws Exception {
    Process process = start("read", "--goals", "-");
    try (OutputStream input = process.getOutputStream()) {
      input.write("2026年目标：\n力争粮食产量稳定在8万吨以上。\n".getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output).startsWith("-: ").contains("粮食产量");
  }

  @Test
  void reportsItsExitStatus() throws Exception {
    Process process = start("read", "no-such-file.txt");
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(output).isEqualTo("no-such-file.txt: no such file\n");
  }

  private static Process start(String... args) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=ISO-8859-1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.command().addAll(List.of(args));
    builder.environment().put("LC_ALL", "C");
    builder.redirectErrorStream(true);
    return builder.start();
  }
}
