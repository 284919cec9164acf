package io.github.govtargets.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of a {@link Reading}, for those who take its JSON without this library.
 *
 * <pre>{@code
 * Files.writeString(Path.of("reading.schema.json"), ReadingSchema.json());
 * }</pre>
 *
 * <p>It says what this version writes: which properties are always there, which values each may
 * have, and that there are no others. A condition of a kind that only a later version knows keeps
 * its type and wording and passes. {@code #/$defs/line} is one finding that stands alone, with
 * {@code v} and {@code file} beside its fields.
 */
public final class ReadingSchema {
  /** The {@code $id} of the schema; it names the version of the shape and is no address. */
  public static final String ID = "urn:govtargets:reading:" + Reading.VERSION;

  private static final String RESOURCE = "reading.schema.json";

  private ReadingSchema() {}

  /** {@return the text of the schema} */
  public static String json() {
    try (InputStream in = ReadingSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}
