package io.github.govtargets.measure;

import io.github.govtargets.model.Quantity;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.measure.spi.ServiceProvider;

/**
 * Gives units and quantities as those of JSR 385 ({@code javax.measure}), for programs that
 * calculate with them: {@code 4.5亩} is 4.5 of a unit of {@code javax.measure.quantity.Area} that is
 * 2000/3 square metres, and {@code 0.5吨/亩} is 0.5 of a tonne by that unit.
 *
 * <pre>
 * MeasureBridge bridge = MeasureBridge.current();
 * bridge.quantity(parser.parseQuantity("4.5亩")).orElseThrow().asType(Area.class).toSystemUnit(); // 3000 m²
 * </pre>
 *
 * <p>What JSR 385 has no unit for gives an empty result: money and counted things (元, 家, 人次), for
 * which it would make 3家 equal to 3名; data and computing; months and years, which have no fixed
 * length; equivalents of coal and oil and apparent power, which are joules and watts only by a
 * convention; and every composite with a part of these (元/平方米, 人/平方公里). A share is dimensionless:
 * 6% is 6 of a hundredth, and so is 6个百分点. A number without a unit is dimensionless, too.
 *
 * <p>The values are passed on exactly, as whole numbers and quotients of whole numbers (of 摄氏度, as
 * decimals); what the provider then makes of them is its own affair. Indriya keeps them as rational
 * numbers and forgets how many digits were written (8.50 becomes 17/2), and its values do not say
 * 以上 or 左右: keep what was read as it is, and convert only to calculate.
 *
 * <p>Needs {@code javax.measure:unit-api} and a provider of it at run time; without them the class
 * does not load. On the module path, a program that uses it requires {@code java.measure}.
 * Immutable, and thread-safe where the provider is.
 */
public final class MeasureBridge {
  private final SystemUnits system;

  private MeasureBridge(SystemUnits system) {
    this.system = system;
  }

  /**
   * {@return the bridge to the units of {@code provider}}
   *
   * @param provider a provider of JSR 385
   */
  public static MeasureBridge of(ServiceProvider provider) {
    return new MeasureBridge(new SystemUnits(Objects.requireNonNull(provider, "provider")));
  }

  /**
   * {@return the bridge to the units of the provider that JSR 385 finds}
   *
   * @throws IllegalStateException if there is no provider
   */
  public static MeasureBridge current() {
    return of(ServiceProvider.current());
  }

  /**
   * {@return the unit of JSR 385 that is as large: for 亩 one of 2000/3 m², for 公里/小时 one of 5/18
   * m/s, for 摄氏度 one whose zero is at 273.15 K; empty where JSR 385 has none (元, 家, 元/平方米)}
   *
   * @param unit the unit
   */
  public Optional<javax.measure.Unit<?>> unit(Unit unit) {
    return term(unit).map(Term::unit);
  }

  /**
   * {@return the quantity of JSR 385 with the same value and unit: 4.3 times ten thousand 亩 is
   * 43,000 of {@link #unit}; empty where JSR 385 has no such unit}
   *
   * <p>{@code asType} of the result makes it a quantity of one type and throws a ClassCastException
   * where it is none of that type.
   *
   * @param quantity the quantity
   */
  public Optional<javax.measure.Quantity<?>> quantity(Quantity quantity) {
    return term(quantity.unit()).map(term -> term.quantity(quantity.exact()));
  }

  private Optional<Term> term(Unit unit) {
    Optional<SystemUnits.Base> base = base(unit);
    if (base.isPresent()) {
      return Optional.of(new Term(base.get().times(unit.factor()), List.of()));
    }
    String[] parts = unit.base().split("/", -1);
    Ratio factor = unit.factor();
    List<SystemUnits.Base> bases = new ArrayList<>();
    for (String part : parts) {
      Unit of = UnitCatalog.standard().resolve(part);
      Optional<SystemUnits.Base> found = part.isEmpty() ? Optional.empty() : base(of);
      if (parts.length == 1 || found.isEmpty() || found.get().shifted()) {
        return Optional.empty();
      }
      factor = bases.isEmpty() ? factor.times(of.factor()) : factor.dividedBy(of.factor());
      bases.add(found.get());
    }
    return Optional.of(new Term(bases.get(0).times(factor), bases.subList(1, bases.size())));
  }

  /** The row of a unit's base unit, unless a table of one's own means another thing by it. */
  private Optional<SystemUnits.Base> base(Unit unit) {
    boolean same = unit.dimension() == UnitCatalog.standard().resolve(unit.base()).dimension();
    return same ? system.base(unit.base()) : Optional.empty();
  }

  /** A unit, and those that it is divided by: 吨 and 亩 of 吨/亩. */
  private record Term(SystemUnits.Base above, List<SystemUnits.Base> below) {
    javax.measure.Unit<?> unit() {
      javax.measure.Unit<?> unit = above.unit();
      for (SystemUnits.Base base : below) {
        unit = unit.divide(base.unit());
      }
      return unit;
    }

    javax.measure.Quantity<?> quantity(Ratio value) {
      javax.measure.Quantity<?> quantity = above.quantity(value);
      for (SystemUnits.Base base : below) {
        quantity = quantity.divide(base.quantity(Ratio.ONE));
      }
      return quantity;
    }
  }
}
