package io.github.govtargets.examples;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows as CSV (RFC 4180): a heading, then a row a line, cells quoted where they have to be.
 *
 * <p>A spreadsheet takes text that starts with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula, and what a report says is not to be run: such text, unless it is a number, gets an
 * apostrophe in front.
 */
final class CsvTable implements AutoCloseable {
  /** Without it, some spreadsheets take UTF-8 for the encoding of their country. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String FORMULA_STARTS = "=+-@";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final List<String> columns;
  private final SequenceWriter rows;

  /** Starts a table; closing it closes {@code target}. */
  CsvTable(Writer target, List<String> columns, boolean byteOrderMark) throws IOException {
    this.columns = List.copyOf(columns);
    if (byteOrderMark) {
      target.write(BYTE_ORDER_MARK);
    }
    this.rows = writer(columns).writeValues(target);
    rows.write(columns);
  }

  /** Adds a row: one cell for each column. */
  void row(List<String> cells) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "cells: " + cells.size() + " for " + columns.size() + " columns");
    }
    rows.write(cells.stream().map(CsvTable::harmless).toList());
  }

  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static ObjectWriter writer(List<String> columns) {
    CsvMapper mapper =
        CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    CsvSchema.Builder schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    return mapper.writer(schema.build());
  }
}
