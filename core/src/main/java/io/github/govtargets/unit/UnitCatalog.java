package io.github.govtargets.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The units that are known, by symbol, in both scripts.
 *
 * <p>{@code UnitCatalog.standard().resolve("畝")} gives the unit with the symbol 畝, dimension area
 * and a factor of 2000/3 平方米. Immutable and thread-safe.
 *
 * <p>{@link #with(Reader, String)} adds rows of one's own. A table has one unit a line, in
 * tab-separated columns; blank lines and lines that start with {@code #} are skipped:
 *
 * <pre>
 * symbol | dimension | factor to the base unit: 15, 0.5, 2000/3, or - | aliases, comma-separated, or - | English name | code, or - | note
 * </pre>
 *
 * <p>Factors count in the base unit of the dimension, of money in that of each currency (told apart
 * by code). The base is named after the first row with the factor 1, of the shipped table where
 * that has one. A row whose factor is {@code -} converts into nothing else. A note that begins with
 * {@code weak} marks a {@linkplain Unit#weak() weak} symbol.
 */
public final class UnitCatalog {
  /** No unit has more parts; a longer chain is taken as one word. */
  private static final int MAX_SLASHES = 4;

  private static final String STANDARD_TABLE = "units.tsv";

  private final List<UnitTable.Row> rows;

  /** The symbol of the base unit of each group of rows. */
  private final Map<String, String> bases;

  private final Map<String, Unit> units;

  private UnitCatalog(List<UnitTable.Row> rows, Map<String, String> bases) {
    this.rows = rows;
    this.bases = bases;
    this.units = index(rows, bases);
  }

  /** {@return the catalogue that the library ships} */
  public static UnitCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * {@return this catalogue and the units of another table, whose rows win over rows of the same
   * symbol}
   *
   * @param table the text of the table; it is read to its end and not closed
   * @param name what messages call the table: its file name
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   * @throws UncheckedIOException if reading fails
   */
  public UnitCatalog with(Reader table, String name) {
    return with(table, name, UnaryOperator.identity());
  }

  /**
   * {@return as {@link #with(Reader, String)}; each symbol and alias counts as {@code toSimplified}
   * gives it, too, so that a table in traditional script serves both}
   *
   * @param table the text of the table; it is read to its end and not closed
   * @param name what messages call the table: its file name
   * @param toSimplified gives a symbol in simplified script
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   * @throws UncheckedIOException if reading fails
   */
  public UnitCatalog with(Reader table, String name, UnaryOperator<String> toSimplified) {
    List<UnitTable.Row> own =
        UnitTable.read(new BufferedReader(table), name).stream()
            .map(row -> row.alsoAs(toSimplified))
            .toList();
    List<UnitTable.Row> all = new ArrayList<>(own);
    all.addAll(rows);
    return new UnitCatalog(Collections.unmodifiableList(all), bases(bases, own));
  }

  /**
   * {@return the unit that the tables have under {@code symbol}, main symbol or alias, in either
   * script}
   *
   * @param symbol the symbol as written
   */
  public Optional<Unit> find(String symbol) {
    return Optional.ofNullable(units.get(symbol));
  }

  /**
   * {@return the unit of any symbol: the known one; nothing for an empty symbol; for {@code A/B}
   * the composite of its parts ({@code 元/平方米}, {@code 吨/万元}); else a classifier, which counts and
   * converts into nothing else}
   *
   * @param symbol the symbol as written
   */
  public Unit resolve(String symbol) {
    if (symbol.isEmpty()) {
      return Unit.NONE;
    }
    Unit known = units.get(symbol);
    if (known != null) {
      return known;
    }
    int slash = Math.max(symbol.lastIndexOf('/'), symbol.lastIndexOf('／'));
    return slash > 0 && slash < symbol.length() - 1 && slashes(symbol) <= MAX_SLASHES
        ? composite(symbol, resolve(symbol.substring(0, slash)), symbol.substring(slash + 1))
        : Unit.classifier(symbol);
  }

  /** {@return every symbol that {@link #find} knows: main symbols and aliases} */
  public Set<String> symbols() {
    return units.keySet();
  }

  private static long slashes(String symbol) {
    return symbol.chars().filter(c -> c == '/' || c == '／').count();
  }

  private Unit composite(String symbol, Unit above, String below) {
    int digits = units.containsKey(below) ? 0 : Multiplier.end(below);
    Unit each = resolve(below.substring(digits));
    Ratio count = Multiplier.value(below, digits);
    return new Unit(
        symbol,
        above.canonical() + "/" + below.substring(0, digits) + each.canonical(),
        Dimension.COMPOSITE,
        above.base() + "/" + each.base(),
        above.factor().dividedBy(each.factor().times(count)),
        UnitTable.NO_LABELS);
  }

  /** {@code known}, and the bases of groups that only {@code rows} have. */
  private static Map<String, String> bases(Map<String, String> known, List<UnitTable.Row> rows) {
    Map<String, String> bases = new HashMap<>(known);
    for (UnitTable.Row row : rows) {
      if (row.isBase()) {
        bases.putIfAbsent(row.group(), row.symbol());
      }
    }
    return Collections.unmodifiableMap(bases);
  }

  private static Map<String, Unit> index(List<UnitTable.Row> rows, Map<String, String> bases) {
    Map<String, Unit> units = new HashMap<>();
    for (UnitTable.Row row : rows) {
      Unit unit = row.unit(bases);
      units.putIfAbsent(row.symbol(), unit);
      for (String alias : row.aliases()) {
        units.putIfAbsent(alias, unit.named(alias));
      }
    }
    return Collections.unmodifiableMap(units);
  }

  /** Loads the shipped table on first use. */
  private static final class Standard {
    static final UnitCatalog CATALOG = load();

    private static UnitCatalog load() {
      try (InputStream in = UnitCatalog.class.getResourceAsStream(STANDARD_TABLE)) {
        if (in == null) {
          throw new IllegalStateException(STANDARD_TABLE + ": not in the jar");
        }
        List<UnitTable.Row> rows =
            UnitTable.read(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                STANDARD_TABLE);
        return new UnitCatalog(rows, bases(Map.of(), rows));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
