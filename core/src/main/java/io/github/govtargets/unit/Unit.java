package io.github.govtargets.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit as a text writes it: {@code 元}, {@code 畝}, {@code 人次}, {@code 微克/立方米}.
 *
 * <p>Two units are equal when their symbols are: 亩 and 畝 are two units, of one {@link #canonical()}
 * symbol, that convert into each other one to one. Units come from a {@link UnitCatalog}.
 * Immutable. In JSON a unit is its symbol.
 */
public final class Unit {
  /** The unit of a number that stands without one; its symbol is empty. */
  public static final Unit NONE =
      new Unit("", "", Dimension.NONE, "", Ratio.ONE, UnitTable.NO_LABELS);

  private final String symbol;
  private final String canonical;
  private final Dimension dimension;
  private final String base;
  private final Ratio factor;
  private final UnitTable.Labels labels;

  Unit(
      String symbol,
      String canonical,
      Dimension dimension,
      String base,
      Ratio factor,
      UnitTable.Labels labels) {
    this.symbol = Objects.requireNonNull(symbol, "symbol");
    this.canonical = canonical;
    this.dimension = dimension;
    this.base = base;
    this.factor = factor;
    this.labels = labels;
  }

  /**
   * A classifier, or any unit that no table knows: counts itself and converts into nothing else.
   */
  static Unit classifier(String symbol) {
    return new Unit(symbol, symbol, Dimension.COUNT, symbol, Ratio.ONE, UnitTable.NO_LABELS);
  }

  /** This unit under another symbol. */
  Unit named(String alias) {
    return new Unit(alias, canonical, dimension, base, factor, labels);
  }

  /**
   * {@return the unit that {@link UnitCatalog#standard()} resolves {@code symbol} to} Exists so
   * that Jackson can read a unit; it is no API. Programs call {@link UnitCatalog#resolve}.
   *
   * @param symbol see {@link #symbol()}
   */
  @JsonCreator
  public static Unit fromJson(String symbol) {
    return UnitCatalog.standard().resolve(symbol);
  }

  /**
   * {@return the unit as written, in the script it was written in: {@code 畝}} Empty for {@link
   * #NONE}.
   */
  @JsonValue
  public String symbol() {
    return symbol;
  }

  /** {@return the main symbol of the unit in its catalogue: {@code 亩} for 畝 and for 亩} */
  public String canonical() {
    return canonical;
  }

  /** {@return what the unit measures} */
  public Dimension dimension() {
    return dimension;
  }

  /**
   * {@return the symbol of the unit that {@link #factor()} counts in: {@code 平方米} for 亩} A unit
   * that converts into no other is its own base.
   */
  public String base() {
    return base;
  }

  /** {@return how many base units one of this unit is, exactly: {@code 2000/3} for 亩} */
  public Ratio factor() {
    return factor;
  }

  /** {@return the English name, where the catalogue has one: {@code mu} for 亩} */
  public Optional<String> englishName() {
    return labels.englishName();
  }

  /**
   * {@return the unit's code in a public list, where it has one: {@code UCUM:m2}, {@code
   * REC20:MTK}, {@code ISO4217:CNY}}
   */
  public Optional<String> code() {
    return labels.code();
  }

  /**
   * {@return whether the symbol is a unit only in company: the characters behind a number may as
   * well begin another word (里 in 里程, 门 in 门诊), so that a reader wants more evidence before it
   * takes them for a unit}
   */
  public boolean weak() {
    return labels.weak();
  }

  /**
   * {@return whether amounts in this unit convert into {@code other}: 亩 into 公顷 does, 元 into 美元
   * does not}
   *
   * @param other the other unit
   */
  public boolean convertsTo(Unit other) {
    return dimension == other.dimension && base.equals(other.base);
  }

  /**
   * {@return how many of {@code to} one of this unit is: 公顷 to 亩 gives 15}
   *
   * @param to the unit to convert to
   * @throws UnitMismatchException if the units do not convert into each other
   */
  public Ratio factorTo(Unit to) {
    if (!convertsTo(to)) {
      throw new UnitMismatchException(this, to);
    }
    return factor.dividedBy(to.factor);
  }

  /**
   * {@return {@code amount} of this unit in {@code to}, exactly: 2 of 公顷 in 亩 gives 30}
   *
   * @param amount how much of this unit
   * @param to the unit to convert to
   * @throws UnitMismatchException if the units do not convert into each other
   * @throws ArithmeticException if no decimal is exact: one 亩 in 公顷 is 1/15
   */
  public BigDecimal convert(BigDecimal amount, Unit to) {
    Ratio factor = factorTo(to);
    if (factor.equals(Ratio.ONE)) {
      return amount;
    }
    Ratio result = factor.times(Ratio.of(amount));
    return result
        .toDecimal()
        .orElseThrow(
            () ->
                new ArithmeticException(
                    amount
                        + " "
                        + symbol
                        + " is "
                        + result
                        + " "
                        + to.symbol
                        + ", which no decimal holds: pass a MathContext to round, or use"
                        + " factorTo"));
  }

  /**
   * {@return {@code amount} of this unit in {@code to}, rounded by {@code context}}
   *
   * @param amount how much of this unit
   * @param to the unit to convert to
   * @param context how to round
   * @throws UnitMismatchException if the units do not convert into each other
   */
  public BigDecimal convert(BigDecimal amount, Unit to, MathContext context) {
    return factorTo(to).times(Ratio.of(amount)).toDecimal(context);
  }

  @Override
  public boolean equals(Object object) {
    return this == object || object instanceof Unit other && symbol.equals(other.symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  /** The symbol. */
  @Override
  public String toString() {
    return symbol;
  }
}
