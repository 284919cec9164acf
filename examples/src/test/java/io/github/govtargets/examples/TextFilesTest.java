package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
  @TempDir Path directory;

  @Test
  void readsAFile() throws Exception {
    Path file = Files.writeString(directory.resolve("report.txt"), "粮食产量8万吨");
    assertThat(TextFiles.read(file)).isEqualTo(new DecodedText("粮食产量8万吨", StandardCharsets.UTF_8));
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> TextFiles.read(directory.resolve("none.txt")))
        .hasMessage("no such file");
  }

  @Test
  void saysThatAPathIsADirectory() {
    assertThatThrownBy(() -> TextFiles.read(directory)).hasMessage("is a directory, not a file");
  }

  @Test
  void holdsASampleReport() {
    assertThat(TextFiles.sample().text()).startsWith("霁川市禾汀区2026年政府工作报告").hasSizeGreaterThan(4000);
  }
}
