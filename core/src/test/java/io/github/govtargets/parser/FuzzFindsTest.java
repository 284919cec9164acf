package io.github.govtargets.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that once failed to be read soundly, kept in {@code fuzz-finds.spec}. */
class FuzzFindsTest {
  private static final TargetParser PARSER = TargetParser.standard();

  static List<String> finds() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FuzzFindsTest.class.getResourceAsStream("fuzz-finds.spec"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void isReadSoundly(String find) {
    Soundness.check(PARSER, find);
    for (Skeleton skeleton : Skeleton.values()) {
      Soundness.check(PARSER, skeleton.with(find + "。"));
    }
  }
}
