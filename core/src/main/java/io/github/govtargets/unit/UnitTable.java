package io.github.govtargets.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a table of units; {@link UnitCatalog} gives its format. A bad row fails with table, line
 * and reason.
 */
final class UnitTable {
  static final Labels NO_LABELS = new Labels(Optional.empty(), Optional.empty(), false);

  private UnitTable() {}

  static List<Row> read(BufferedReader in, String name) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    try {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          try {
            Row row = row(line);
            checkNew(row, number, seen);
            rows.add(row);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  private static void checkNew(Row row, int line, Map<String, Integer> seen) {
    List<String> symbols = new ArrayList<>(row.aliases());
    symbols.add(row.symbol());
    for (String symbol : symbols) {
      Integer earlier = seen.putIfAbsent(symbol, line);
      if (earlier != null) {
        throw new IllegalArgumentException(
            "symbol " + symbol + " stands on line " + earlier + " already");
      }
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 6) {
      throw new IllegalArgumentException("needs 6 tab-separated columns, has " + cells.length);
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    if (cells[0].isEmpty()) {
      throw new IllegalArgumentException("symbol: empty");
    }
    boolean weak = cells.length > 6 && cells[6].startsWith("weak");
    return new Row(
        cells[0],
        dimension(cells[1]),
        factor(cells[2]),
        aliases(cells[3]),
        new Labels(text(cells[4]), text(cells[5]), weak));
  }

  private static Dimension dimension(String cell) {
    try {
      return Dimension.valueOf(cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("dimension: unknown: " + cell, e);
    }
  }

  private static Optional<Ratio> factor(String cell) {
    if (cell.equals("-")) {
      return Optional.empty();
    }
    try {
      Ratio factor = Ratio.parse(cell);
      if (factor.signum() > 0) {
        return Optional.of(factor);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("factor: neither a number nor -: " + cell, e);
    }
    throw new IllegalArgumentException("factor: not above zero: " + cell);
  }

  private static List<String> aliases(String cell) {
    List<String> aliases = new ArrayList<>();
    if (!cell.equals("-") && !cell.isEmpty()) {
      for (String alias : cell.split(",", -1)) {
        if (alias.isBlank()) {
          throw new IllegalArgumentException("aliases: an empty one: " + cell);
        }
        aliases.add(alias.strip());
      }
    }
    return aliases;
  }

  private static Optional<String> text(String cell) {
    return cell.equals("-") || cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** One line of a table. */
  record Row(
      String symbol,
      Dimension dimension,
      Optional<Ratio> factor,
      List<String> aliases,
      Labels labels) {

    /** This row with its symbols as {@code toSimplified} gives them among the aliases. */
    Row alsoAs(UnaryOperator<String> toSimplified) {
      Set<String> symbols = new LinkedHashSet<>(aliases);
      symbols.add(toSimplified.apply(symbol));
      aliases.forEach(alias -> symbols.add(toSimplified.apply(alias)));
      symbols.remove(symbol);
      return new Row(symbol, dimension, factor, List.copyOf(symbols), labels);
    }

    boolean isBase() {
      return factor.isPresent() && factor.get().equals(Ratio.ONE);
    }

    /** Rows of one group convert into each other: those of one dimension, of one currency. */
    String group() {
      return dimension == Dimension.MONEY && labels.code().isPresent()
          ? dimension + " " + labels.code().get()
          : dimension.toString();
    }

    Unit unit(Map<String, String> bases) {
      String base = factor.isPresent() ? bases.getOrDefault(group(), group()) : symbol;
      return new Unit(symbol, symbol, dimension, base, factor.orElse(Ratio.ONE), labels);
    }
  }

  /** What a table says of a unit beside its size. */
  record Labels(Optional<String> englishName, Optional<String> code, boolean weak) {}
}
