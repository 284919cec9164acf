package io.github.govtargets.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the text of files, of standard input and of the bundled sample. */
public final class TextFiles {
  /** No report comes near this; a larger file is not one. */
  static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final String SAMPLE = "sample-report.txt";

  private TextFiles() {}

  /** The name by which the bundled sample is shown. */
  static String sampleName() {
    return SAMPLE;
  }

  /** The bundled report about an invented district. */
  public static DecodedText sample() {
    try (InputStream in = TextFiles.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IllegalStateException(SAMPLE + " is not in the jar");
      }
      return TextDecoder.decode(in.readAllBytes());
    } catch (IOException | TextFileException e) {
      throw new IllegalStateException(SAMPLE + " cannot be read", e);
    }
  }

  static DecodedText read(InputStream in) throws TextFileException {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      refuseIfTooLarge(bytes.length);
      return TextDecoder.decode(bytes);
    } catch (IOException e) {
      throw new TextFileException("cannot be read: " + e.getMessage());
    }
  }

  /** The text of a file in UTF-8 or GBK. */
  public static DecodedText read(Path file) throws TextFileException {
    if (Files.isDirectory(file)) {
      throw new TextFileException("is a directory, not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (NoSuchFileException e) {
      throw new TextFileException("no such file");
    } catch (AccessDeniedException e) {
      throw new TextFileException("may not be read (permission denied)");
    } catch (IOException e) {
      throw new TextFileException("cannot be read: " + e.getMessage());
    }
  }

  private static void refuseIfTooLarge(int bytes) throws TextFileException {
    if (bytes > MAX_BYTES) {
      throw new TextFileException("is larger than " + MAX_BYTES / (1024 * 1024) + " MiB");
    }
  }
}
