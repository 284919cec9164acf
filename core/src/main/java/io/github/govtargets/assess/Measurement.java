package io.github.govtargets.assess;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Quantity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity that somebody measured, as of a date.
 *
 * <p>{@code Measurement.of(Basis.LEVEL, quantity, date).withBase(lastYear)} can be held against a
 * goal for the level and against one for its growth.
 *
 * @param basis what the quantity is of the indicator: a level, a growth, what was delivered so far
 * @param value the quantity
 * @param date the last day that it covers; it counts from the start of the goal's period
 * @param base the level that a change starts from, last year's for a yearly growth
 * @param adjustment on what terms a change was measured
 */
public record Measurement(
    Basis basis,
    Quantity value,
    LocalDate date,
    Optional<Quantity> base,
    Optional<Adjustment> adjustment) {
  /**
   * Refuses nulls.
   *
   * @param basis see {@link #basis()}
   * @param value see {@link #value()}
   * @param date see {@link #date()}
   * @param base see {@link #base()}
   * @param adjustment see {@link #adjustment()}
   */
  public Measurement {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(adjustment, "adjustment");
  }

  /**
   * {@return a measurement with neither a base nor an adjustment}
   *
   * @param basis what is measured: a level, a growth, …
   * @param value the value
   * @param date the day that it is of
   */
  public static Measurement of(Basis basis, Quantity value, LocalDate date) {
    return new Measurement(basis, value, date, Optional.empty(), Optional.empty());
  }

  /**
   * {@return this with the level that a change starts from}
   *
   * @param level the level that the change starts from
   */
  public Measurement withBase(Quantity level) {
    return new Measurement(basis, value, date, Optional.of(level), adjustment);
  }

  /**
   * {@return this, measured on these terms}
   *
   * @param terms the terms
   */
  public Measurement withAdjustment(Adjustment terms) {
    return new Measurement(basis, value, date, base, Optional.of(terms));
  }
}
