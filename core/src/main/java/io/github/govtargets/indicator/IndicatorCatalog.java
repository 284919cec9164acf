package io.github.govtargets.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The indicators that are known, by name and by code.
 *
 * <p>{@code IndicatorCatalog.standard().find("规上工业增加值")} gives the indicator with the code {@code
 * above-scale-industrial-value-added}. A name matches as a whole or not at all: {@code 生产总值},
 * {@code 人均生产总值} and {@code 单位生产总值能耗} are three indicators, and {@code 某产业增加值} is none. Immutable
 * and thread-safe.
 *
 * <p>Names compare without spaces and quotes, with letters and signs of any width and case. A scope
 * word in front is left out where the whole name is not known: {@code 全区生产总值} is {@code 生产总值}, but
 * {@code 全国重点实验室} is itself. The shipped names are found in either script; for names of one's own
 * in traditional script see {@link #with(Reader, String, UnaryOperator)}.
 *
 * <p>{@link #with(Reader, String)} adds rows of one's own. A table has one indicator a line, in
 * nine tab-separated columns; blank lines and lines that start with {@code #} are skipped:
 *
 * <pre>
 * code | name | aliases, comma-separated, or - | English name | HIGHER, LOWER or NEUTRAL | unit or - | basis | REAL, NOMINAL or - | source
 * </pre>
 */
public final class IndicatorCatalog {
  private static final String STANDARD_TABLE = "indicators.tsv";

  private final Map<String, CatalogIndicator> byCode;
  private final Map<String, CatalogIndicator> byKey;

  /** Of two rows with the same code, or with the same name, the earlier wins. */
  private IndicatorCatalog(List<CatalogIndicator> rows) {
    Map<String, CatalogIndicator> codes = new LinkedHashMap<>();
    Map<String, CatalogIndicator> keys = new HashMap<>();
    for (CatalogIndicator row : rows) {
      if (codes.putIfAbsent(row.code(), row) == null) {
        keys.putIfAbsent(NameKey.of(row.name()), row);
        for (String alias : row.aliases()) {
          keys.putIfAbsent(NameKey.of(alias), row);
        }
      }
    }
    this.byCode = Collections.unmodifiableMap(codes);
    this.byKey = Collections.unmodifiableMap(keys);
  }

  /** {@return the catalogue that the library ships} */
  public static IndicatorCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * {@return this catalogue and the indicators of another table, whose rows win over rows of the
   * same code or name}
   *
   * @param table the text of the table; it is read to its end and not closed
   * @param name what messages call the table: its file name
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   * @throws UncheckedIOException if reading fails
   */
  public IndicatorCatalog with(Reader table, String name) {
    return with(table, name, UnaryOperator.identity());
  }

  /**
   * {@return as {@link #with(Reader, String)}; each name and alias counts as {@code toSimplified}
   * gives it, too, so that a table in traditional script serves both}
   *
   * @param table the text of the table; it is read to its end and not closed
   * @param name what messages call the table: its file name
   * @param toSimplified gives a name in simplified script
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   * @throws UncheckedIOException if reading fails
   */
  public IndicatorCatalog with(Reader table, String name, UnaryOperator<String> toSimplified) {
    List<CatalogIndicator> all = new ArrayList<>();
    for (CatalogIndicator row : IndicatorTable.read(text(table), name)) {
      all.add(row.alsoAs(toSimplified));
    }
    all.addAll(byCode.values());
    return new IndicatorCatalog(all);
  }

  /**
   * {@return the indicator of a name, or of a key that a reading gives: {@code 单位GDP能耗}, {@code “單位
   * ＧＤＰ 能耗”} and {@code 全省单位GDP能耗} give {@code energy-intensity}}
   *
   * @param nameOrKey the name, or a key
   */
  public Optional<CatalogIndicator> find(String nameOrKey) {
    String key = NameKey.of(nameOrKey);
    CatalogIndicator known = byKey.get(key);
    if (known == null && NameKey.hasScope(key)) {
      known = byKey.get(NameKey.withoutScope(key));
    }
    return Optional.ofNullable(known);
  }

  /**
   * {@return the indicator of a name in any script: as it stands, or else as {@code toSimplified}
   * gives it}
   *
   * @param name the name in any script
   * @param toSimplified gives the name in simplified script
   */
  public Optional<CatalogIndicator> find(String name, UnaryOperator<String> toSimplified) {
    Optional<CatalogIndicator> known = find(name);
    return known.isPresent() ? known : find(toSimplified.apply(name));
  }

  /**
   * {@return the indicator of a code: {@code gdp}}
   *
   * @param code the code
   */
  public Optional<CatalogIndicator> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** {@return every indicator, those of added tables first, else in the order of the tables} */
  public List<CatalogIndicator> all() {
    return List.copyOf(byCode.values());
  }

  private static String text(Reader table) {
    StringWriter text = new StringWriter();
    try {
      table.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Loads the shipped table on first use. */
  private static final class Standard {
    static final IndicatorCatalog CATALOG = load();

    private static IndicatorCatalog load() {
      try (InputStream in = IndicatorCatalog.class.getResourceAsStream(STANDARD_TABLE)) {
        if (in == null) {
          throw new IllegalStateException(STANDARD_TABLE + ": not in the jar");
        }
        return new IndicatorCatalog(
            IndicatorTable.read(
                new String(in.readAllBytes(), StandardCharsets.UTF_8), STANDARD_TABLE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
