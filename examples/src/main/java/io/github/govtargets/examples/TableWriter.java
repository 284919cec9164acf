package io.github.govtargets.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays rows out in columns for people. A column is as wide as its widest cell, up to the limit that
 * was given for it; a longer cell goes on in the next line. Widths are display widths, so that
 * Chinese text lines up. Spaces at the end of a line are left out.
 */
final class TableWriter {
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  /** A heading and the greatest width that its column may take. */
  record Column(String heading, int limit) {}

  private record Row(List<String> cells, List<String> notes) {}

  TableWriter(List<Column> columns) {
    this.columns = List.copyOf(columns);
    rows.add(new Row(columns.stream().map(Column::heading).toList(), List.of()));
  }

  /** Adds a row: one cell for each column. */
  void row(List<String> cells) {
    row(cells, List.of());
  }

  /** Adds a row with lines below it that belong to it and keep out of the columns. */
  void row(List<String> cells, List<String> notes) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "cells: " + cells.size() + " for " + columns.size() + " columns");
    }
    rows.add(new Row(cells.stream().map(TableWriter::onOneLine).toList(), List.copyOf(notes)));
  }

  /** The lines of the table, its headings first. */
  List<String> lines() {
    List<Integer> widths = widths();
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      append(row, widths, lines);
    }
    return lines;
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      int widest =
          rows.stream().mapToInt(r -> DisplayWidth.of(r.cells().get(column))).max().orElse(0);
      widths.add(Math.min(widest, columns.get(i).limit()));
    }
    return widths;
  }

  private static void append(Row row, List<Integer> widths, List<String> lines) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      wrapped.add(TextWrap.wrap(row.cells().get(i), Math.max(2, widths.get(i))));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.size(); i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(cell);
        text.append(" ".repeat(Math.max(0, widths.get(i) - DisplayWidth.of(cell))));
      }
      lines.add(text.toString().stripTrailing());
    }
    row.notes().forEach(note -> lines.add("    " + onOneLine(note)));
  }

  /** Line breaks and other control characters would break the table: each becomes a space. */
  static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
