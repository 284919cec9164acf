package io.github.govtargets.parser;

import io.github.govtargets.model.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Reads all phrases of the spec files as one text; as a program it prints what a digest says. */
final class SpecReading {
  private SpecReading() {}

  public static void main(String[] args) {
    System.out.print(digest(TargetParser.standard().read(text())));
  }

  /** The phrases, each a line. */
  static String text() {
    return Skeleton.GOALS.with(
        SpecRow.all().stream().map(SpecRow::phrase).collect(Collectors.joining("。\n")) + "。");
  }

  /** A digest of everything that a reading says. */
  static String digest(Reading reading) {
    try {
      byte[] said = reading.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
