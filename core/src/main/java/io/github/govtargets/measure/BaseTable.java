package io.github.govtargets.measure;

import io.github.govtargets.unit.Ratio;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code bases.tsv}, which says what its columns are. */
final class BaseTable {
  private static final String TABLE = "bases.tsv";

  private BaseTable() {}

  /** The rows of the shipped table. */
  static List<Row> standard() {
    try (InputStream in = BaseTable.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + ": not in the jar");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(BufferedReader in) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        String[] cells = line.split("\t", -1);
        Ratio offset = cells[3].equals("-") ? Ratio.ZERO : Ratio.parse(cells[3]);
        rows.add(new Row(cells[0], cells[1], Ratio.parse(cells[2]), offset));
      }
    }
    return List.copyOf(rows);
  }

  /** One line of the table. */
  record Row(String symbol, String type, Ratio factor, Ratio offset) {}
}
