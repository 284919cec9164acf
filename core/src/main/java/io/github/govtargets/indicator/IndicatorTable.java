package io.github.govtargets.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of indicators; {@link IndicatorCatalog} gives its format. A bad row fails with
 * table, line and reason.
 */
final class IndicatorTable {
  private static final int COLUMNS = 9;
  private static final Set<String> BASES =
      Set.of("level", "growth", "decline", "increase", "decrease", "output");

  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  private IndicatorTable() {}

  static List<CatalogIndicator> read(String text, String table) {
    return new IndicatorTable().rows(text, table);
  }

  private List<CatalogIndicator> rows(String text, String table) {
    List<CatalogIndicator> rows = new ArrayList<>();
    int number = 0;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      number++;
      String line = text.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        try {
          CatalogIndicator row = row(line);
          checkNew(row, number);
          rows.add(row);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(table + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return List.copyOf(rows);
  }

  private void checkNew(CatalogIndicator row, int line) {
    checkNew("code", row.code(), codes.putIfAbsent(row.code(), line));
    checkNew("name", row.name(), names.putIfAbsent(key(row.name()), line));
    for (String alias : row.aliases()) {
      checkNew("aliases", alias, names.putIfAbsent(key(alias), line));
    }
  }

  private static String key(String name) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("nothing is left of the name " + name);
    }
    return key;
  }

  private static CatalogIndicator row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "needs " + COLUMNS + " tab-separated columns, has " + cells.length);
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    checkCode(cells[0]);
    if (cells[1].isEmpty()) {
      throw new IllegalArgumentException("name: empty");
    }
    if (!BASES.contains(cells[6])) {
      throw new IllegalArgumentException("basis: unknown: " + cells[6]);
    }
    return new CatalogIndicator(
        cells[0],
        cells[1],
        aliases(cells[2]),
        cells[3],
        constant(Direction.class, "direction", cells[4]),
        optional(cells[5]),
        cells[6],
        growth(cells[7]),
        cells[8]);
  }

  private static void checkCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean inner = i > 0 && i < code.length() - 1 && code.charAt(i - 1) != '-';
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && inner)) {
        throw new IllegalArgumentException("code: not in kebab case: " + code);
      }
    }
    if (code.isEmpty()) {
      throw new IllegalArgumentException("code: empty");
    }
  }

  private static List<String> aliases(String cell) {
    List<String> aliases = new ArrayList<>();
    if (!cell.equals("-")) {
      for (String alias : cell.split(",", -1)) {
        if (alias.isBlank()) {
          throw new IllegalArgumentException("aliases: an empty one: " + cell);
        }
        aliases.add(alias.strip());
      }
    }
    return aliases;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String column, String cell) {
    try {
      return Enum.valueOf(type, cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(column + ": unknown: " + cell, e);
    }
  }

  private static Optional<GrowthKind> growth(String cell) {
    return cell.equals("-")
        ? Optional.empty()
        : Optional.of(constant(GrowthKind.class, "growth", cell));
  }

  private static Optional<String> optional(String cell) {
    return cell.equals("-") || cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static void checkNew(String column, String value, @Nullable Integer earlier) {
    if (earlier != null) {
      throw new IllegalArgumentException(
          column + ": " + value + " stands on line " + earlier + " already");
    }
  }
}
