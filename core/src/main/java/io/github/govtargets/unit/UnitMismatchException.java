package io.github.govtargets.unit;

/**
 * Thrown where two units would have to convert into each other and cannot: 元 into 亩, 元 into 美元, 家
 * into 名.
 */
public final class UnitMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Unit first;
  private final transient Unit second;

  /**
   * The units that do not convert into each other.
   *
   * @param first one unit
   * @param second the other unit
   */
  public UnitMismatchException(Unit first, Unit second) {
    super("no conversion from " + describe(first) + " to " + describe(second));
    this.first = first;
    this.second = second;
  }

  /** {@return the unit of the amount at hand} */
  public Unit first() {
    return first;
  }

  /** {@return the unit that was asked for} */
  public Unit second() {
    return second;
  }

  private static String describe(Unit unit) {
    String symbol = unit.symbol().isEmpty() ? "no unit" : unit.symbol();
    return symbol + " (" + unit.dimension() + ", base " + unit.base() + ")";
  }
}
