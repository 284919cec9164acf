package io.github.govtargets.parser;

import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.internal.PhraseReader;
import io.github.govtargets.internal.Simplified;
import io.github.govtargets.internal.TextReader;
import io.github.govtargets.unit.UnitCatalog;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Builds a {@link TargetParser} with units, indicators and words of one's own.
 *
 * <pre>
 * TargetParser parser =
 *     TargetParser.builder()
 *         .units(new StringReader("标箱位\tCOUNT\t-\t標箱位\tcontainer slot\t-\t-"), "units.tsv")
 *         .words(new StringReader("act\t焕新"), "words.tsv")
 *         .build();
 * </pre>
 *
 * <p>Tables have the format of the shipped ones: units that of {@link UnitCatalog}, indicators that
 * of {@link IndicatorCatalog}, in either script. A table of words has a tag, a tab and words
 * separated by spaces on a line, in either script; lines that start with {@code #} are skipped. The
 * tags that matter most:
 *
 * <table>
 * <caption>Tags of words</caption>
 * <tr><th>tag</th><th>words</th></tr>
 * <tr><td>{@code act}</td><td>verbs that make, do or bring in so many: 建成, 招引</td></tr>
 * <tr><td>{@code add}</td><td>verbs of an absolute increase: 新增</td></tr>
 * <tr><td>{@code grow}, {@code fall}</td><td>verbs of a relative change: 增长, 下降</td></tr>
 * <tr><td>{@code to}, {@code keep}</td><td>verbs before a level: 达到, 保持在</td></tr>
 * <tr><td>{@code pre>}, {@code pre>=}, {@code pre<=}, {@code pre<}, {@code pre~}</td>
 *     <td>bound words before a number: 超过, 不低于, 不超过, 低于, 约</td></tr>
 * <tr><td>{@code post>=}, {@code post<=}, {@code post~}</td>
 *     <td>bound words behind a number: 以上, 以内, 左右</td></tr>
 * <tr><td>{@code ensure}, {@code strive}</td><td>modals: 确保, 力争</td></tr>
 * <tr><td>{@code plain}</td><td>words that hide a trigger: 节约 holds no 约</td></tr>
 * </table>
 *
 * <p>A builder is for one thread and may build several parsers.
 */
public final class TargetParserBuilder {
  /** The length of the longest text that a parser reads unless told otherwise, in UTF-16 units. */
  public static final int DEFAULT_MAX_LENGTH = 20_000_000;

  private UnitCatalog units = UnitCatalog.standard();
  private IndicatorCatalog indicators = IndicatorCatalog.standard();
  private final List<Map.Entry<String, String>> words = new ArrayList<>();
  private int maxLength = DEFAULT_MAX_LENGTH;

  TargetParserBuilder() {}

  /**
   * Adds the units of a table; they win over shipped ones of the same symbol.
   *
   * @param table read to its end, not closed
   * @param name what messages call the table: its file name
   * @return this
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   */
  public TargetParserBuilder units(Reader table, String name) {
    units = units.with(table, name, Simplified::of);
    return this;
  }

  /**
   * Adds the indicators of a table; they win over shipped ones of the same name.
   *
   * @param table read to its end, not closed
   * @param name what messages call the table: its file name
   * @return this
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   */
  public TargetParserBuilder indicators(Reader table, String name) {
    indicators = indicators.with(table, name, Simplified::of);
    return this;
  }

  /**
   * Adds verbs, bound words and other words of a table. Its rows are checked by {@link #build()}.
   *
   * @param table read to its end, not closed
   * @param name what messages call the table: its file name
   * @return this
   */
  public TargetParserBuilder words(Reader table, String name) {
    StringWriter text = new StringWriter();
    try {
      table.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.add(Map.entry(Objects.requireNonNull(name, "name"), text.toString()));
    return this;
  }

  /**
   * Sets the length of the longest text that is read, in UTF-16 units; {@value #DEFAULT_MAX_LENGTH}
   * without this. Reading needs about 120 bytes of memory for each.
   *
   * @param maxLength the length
   * @return this
   * @throws IllegalArgumentException if it is not positive
   */
  public TargetParserBuilder maxLength(int maxLength) {
    if (maxLength <= 0) {
      throw new IllegalArgumentException("maxLength: " + maxLength + " is not positive");
    }
    this.maxLength = maxLength;
    return this;
  }

  /**
   * {@return a parser over what was set}
   *
   * @throws IllegalArgumentException naming table, line and reason if a row of words is wrong
   */
  public TargetParser build() {
    return new TargetParser(
        TextReader.of(units, indicators, words),
        PhraseReader.of(units, indicators, words),
        maxLength);
  }
}
