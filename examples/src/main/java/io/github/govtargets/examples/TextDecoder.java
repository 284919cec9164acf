package io.github.govtargets.examples;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a report: UTF-8, or GBK and its superset GB18030, in which many older
 * reports are published. Nothing is ever replaced: bytes that are neither are refused with the
 * reason. A byte order mark stays in the text, so that offsets are those of the file.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  /** The text that the bytes of a file are, or why they are none. */
  public static DecodedText decode(byte[] bytes) throws TextFileException {
    refuseIfNoText(bytes);
    int wrong = firstNotUtf8(bytes);
    DecodedText decoded =
        wrong < 0
            ? new DecodedText(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            : gb18030(bytes)
                .orElseThrow(
                    () ->
                        new TextFileException(
                            "is neither UTF-8 (byte "
                                + wrong
                                + " is wrong) nor Chinese text in GBK or GB18030"));
    refuseIfBlank(decoded.text());
    return decoded;
  }

  private static void refuseIfNoText(byte[] bytes) throws TextFileException {
    if (bytes.length == 0) {
      throw new TextFileException("is empty");
    }
    Optional<String> format = FileFormat.named(bytes);
    if (format.isPresent()) {
      throw new TextFileException("is " + format.get() + "; save it as UTF-8 text first");
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new TextFileException("is binary, not text");
      }
    }
  }

  private static void refuseIfBlank(String text) throws TextFileException {
    if (text.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xFEFF)) {
      throw new TextFileException("is empty: it holds nothing but white space");
    }
  }

  private static Optional<DecodedText> gb18030(byte[] bytes) {
    try {
      String text =
          GB18030
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return ChineseText.isPlausible(text)
          ? Optional.of(new DecodedText(text, GB18030))
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Where the first byte is that UTF-8 does not allow, or -1. */
  private static int firstNotUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return result.isError() ? in.position() : -1;
  }
}
