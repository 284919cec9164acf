package io.github.govtargets.examples;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Knows by their first bytes the kinds of file that are given by mistake for a text. */
final class FileFormat {
  private static final Map<String, String> BY_FIRST_BYTES =
      Map.of(
          "%PDF-", "a PDF document",
          "PK\u0003\u0004", "a ZIP archive or a Word (docx) document",
          "\u00D0\u00CF\u0011\u00E0", "a Word (doc) document",
          "\u00FF\u00FE", "in UTF-16",
          "\u00FE\u00FF", "in UTF-16",
          "\u001F\u008B", "a gzip file");

  private FileFormat() {}

  /** What the file is, as the end of a sentence, if it is one of these. */
  static Optional<String> named(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    return BY_FIRST_BYTES.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
