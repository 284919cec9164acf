package io.github.govtargets.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The letters of {@code simplified.txt}: those of traditional script that the names of the shipped
 * indicators have in it. Other letters are left alone.
 */
final class Script {
  private static final String TABLE = "simplified.txt";
  private static final char[] SIMPLIFIED = load();

  private Script() {}

  /** 资 for 資; any letter that the table does not have for itself. */
  static char simplified(char c) {
    char simplified = SIMPLIFIED[c];
    return simplified == 0 ? c : simplified;
  }

  private static char[] load() {
    char[] letters = new char[Character.MAX_VALUE + 1];
    try (InputStream in = Script.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + ": not in the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.startsWith("#")) {
          for (int i = 0; i + 1 < line.length(); i += 2) {
            letters[line.charAt(i)] = line.charAt(i + 1);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }
}
