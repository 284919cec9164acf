package io.github.govtargets.measure;

import io.github.govtargets.unit.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Area;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.ElectricCharge;
import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.ElectricPotential;
import javax.measure.quantity.ElectricResistance;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Frequency;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Power;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Temperature;
import javax.measure.quantity.Time;
import javax.measure.quantity.Volume;
import javax.measure.spi.QuantityFactory;
import javax.measure.spi.ServiceProvider;
import javax.measure.spi.SystemOfUnits;

/**
 * The base units of {@code bases.tsv}, each made of the system unit that a provider has for its
 * type.
 */
final class SystemUnits {
  private final ServiceProvider provider;
  private final SystemOfUnits system;
  private final Map<String, Base> bases = new HashMap<>();

  SystemUnits(ServiceProvider provider) {
    this.provider = provider;
    this.system = provider.getSystemOfUnitsService().getSystemOfUnits();
    for (BaseTable.Row row : BaseTable.standard()) {
      of(row).ifPresent(base -> bases.put(row.symbol(), base));
    }
  }

  /** The base unit of a symbol, if the table and the provider have it. */
  Optional<Base> base(String symbol) {
    return Optional.ofNullable(bases.get(symbol));
  }

  private Optional<Base> of(BaseTable.Row row) {
    return switch (row.type()) {
      case "Area" -> of(Area.class, row);
      case "Dimensionless" -> of(Dimensionless.class, row);
      case "ElectricCharge" -> of(ElectricCharge.class, row);
      case "ElectricCurrent" -> of(ElectricCurrent.class, row);
      case "ElectricPotential" -> of(ElectricPotential.class, row);
      case "ElectricResistance" -> of(ElectricResistance.class, row);
      case "Energy" -> of(Energy.class, row);
      case "Frequency" -> of(Frequency.class, row);
      case "Length" -> of(Length.class, row);
      case "Mass" -> of(Mass.class, row);
      case "Power" -> of(Power.class, row);
      case "Pressure" -> of(Pressure.class, row);
      case "Speed" -> of(Speed.class, row);
      case "Temperature" -> of(Temperature.class, row);
      case "Time" -> of(Time.class, row);
      case "Volume" -> of(Volume.class, row);
      default -> throw new IllegalArgumentException("type: unknown: " + row.type());
    };
  }

  private <Q extends Quantity<Q>> Optional<Base> of(Class<Q> type, BaseTable.Row row) {
    return Optional.ofNullable(system.getUnit(type))
        .map(
            unit ->
                new Typed<>(provider.getQuantityFactory(type), unit, row.factor(), row.offset()));
  }

  /** A base unit, or a multiple of one. */
  sealed interface Base permits Typed {
    /** The unit of JSR 385. */
    Unit<?> unit();

    /** So many of the unit. */
    Quantity<?> quantity(Ratio value);

    /** This unit with {@code factor} of it as one. */
    Base times(Ratio factor);

    /** Whether its zero is another than the system unit's. */
    boolean shifted();
  }

  /** A multiple of the system unit of one type, with its zero {@code offset} above that one's. */
  private record Typed<Q extends Quantity<Q>>(
      QuantityFactory<Q> factory, Unit<Q> system, Ratio factor, Ratio offset) implements Base {

    @Override
    public Unit<Q> unit() {
      Unit<Q> scaled = system;
      if (!factor.numerator().equals(BigInteger.ONE)) {
        scaled = scaled.multiply(factor.numerator());
      }
      if (!factor.denominator().equals(BigInteger.ONE)) {
        scaled = scaled.divide(factor.denominator());
      }
      return shifted() ? scaled.shift(offset.toDecimal().orElseThrow()) : scaled;
    }

    @Override
    public Quantity<Q> quantity(Ratio value) {
      if (shifted()) {
        // half of 75 ℃ is no 37.5 ℃
        BigDecimal decimal =
            value.toDecimal().orElseGet(() -> value.toDecimal(MathContext.DECIMAL128));
        return factory.create(decimal, unit());
      }
      Quantity<Q> whole = factory.create(value.numerator(), unit());
      return value.denominator().equals(BigInteger.ONE) ? whole : whole.divide(value.denominator());
    }

    @Override
    public Base times(Ratio by) {
      return new Typed<>(factory, system, factor.times(by), offset);
    }

    @Override
    public boolean shifted() {
      return offset.signum() != 0;
    }
  }
}
