package io.github.govtargets.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.govtargets.model.Quantity;
import io.github.govtargets.parser.TargetParser;
import io.github.govtargets.unit.Dimension;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.measure.quantity.Area;
import javax.measure.quantity.Mass;
import javax.measure.spi.ServiceProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tech.units.indriya.function.RationalNumber;

/** Quantities as those of JSR 385, over {@code bridge.spec}. */
class MeasureBridgeTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final UnitCatalog UNITS = UnitCatalog.standard();
  private static final MeasureBridge BRIDGE = MeasureBridge.current();

  static Stream<Arguments> phrases() throws IOException {
    try (InputStream in = MeasureBridgeTest.class.getResourceAsStream("bridge.spec")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().stream()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void converts(String phrase, String expected) {
    Quantity quantity = PARSER.parseQuantity(phrase);
    assertThat(BRIDGE.unit(quantity.unit()).isPresent()).isEqualTo(!expected.equals("-"));
    assertThat(BRIDGE.quantity(quantity).map(MeasureBridgeTest::inSystemUnits).orElse("-"))
        .isEqualTo(expected);
  }

  /** A quantity is worth what the catalogue says of its unit, for every unit that JSR 385 has. */
  @Test
  void agreesWithTheCatalogue() {
    Set<Dimension> dimensions = new TreeSet<>();
    int units = 0;
    for (String symbol : UNITS.symbols()) {
      Unit unit = UNITS.resolve(symbol);
      Unit base = UNITS.resolve(unit.base());
      if (BRIDGE.unit(unit).isPresent() && unit.dimension() != Dimension.TEMPERATURE) {
        assertThat(value(converted(unit)))
            .as(symbol)
            .isEqualTo(value(converted(base)).times(unit.factor()));
        dimensions.add(unit.dimension());
        units++;
      }
    }
    assertThat(units).isGreaterThan(200);
    assertThat(dimensions)
        .containsExactlyInAnyOrder(
            Dimension.SHARE,
            Dimension.LENGTH,
            Dimension.AREA,
            Dimension.VOLUME,
            Dimension.MASS,
            Dimension.TIME,
            Dimension.SPEED,
            Dimension.FREQUENCY,
            Dimension.PRESSURE,
            Dimension.POWER,
            Dimension.ENERGY,
            Dimension.ELECTRIC,
            Dimension.CONCENTRATION);
  }

  @Test
  void isOfTheTypeThatItMeasures() {
    javax.measure.Quantity<?> area = BRIDGE.quantity(PARSER.parseQuantity("15亩")).orElseThrow();
    javax.measure.Unit<Area> hectare =
        BRIDGE.unit(UNITS.resolve("公顷")).orElseThrow().asType(Area.class);
    assertThat(area.asType(Area.class).to(hectare).getValue()).isEqualTo(1);
    assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> area.asType(Mass.class));
  }

  @Test
  void aNumberWithoutAUnitIsDimensionless() {
    assertThat(BRIDGE.unit(Unit.NONE)).isPresent();
  }

  @Test
  void aUnitOfOnesOwnIsConvertedByItsTable() {
    UnitCatalog own =
        UNITS.with(
            new StringReader("石\tMASS\t60\t-\tshi\t-\n米\tCOUNT\t-\t-\tgrains of rice\t-"),
            "own.tsv");
    assertThat(inSystemUnits(converted(own.resolve("石")))).isEqualTo("60 kg");
    assertThat(BRIDGE.unit(own.resolve("米"))).isEmpty();
  }

  @Test
  void takesAProviderThatIsGiven() {
    MeasureBridge bridge = MeasureBridge.of(ServiceProvider.of("Default"));
    assertThat(bridge.unit(UNITS.resolve("亩"))).isEqualTo(BRIDGE.unit(UNITS.resolve("亩")));
    assertThatNullPointerException()
        .isThrownBy(() -> MeasureBridge.of(null))
        .withMessage("provider");
  }

  private static javax.measure.Quantity<?> converted(Unit unit) {
    return BRIDGE.quantity(Quantity.of(BigDecimal.ONE, unit)).orElseThrow();
  }

  /** The value in system units as an exact decimal, or a quotient where none is, and the unit. */
  private static String inSystemUnits(javax.measure.Quantity<?> quantity) {
    Ratio value = value(quantity);
    return value
            .toDecimal()
            .map(decimal -> decimal.stripTrailingZeros().toPlainString())
            .orElseGet(value::toString)
        + " "
        + quantity.toSystemUnit().getUnit();
  }

  private static Ratio value(javax.measure.Quantity<?> quantity) {
    Number value = quantity.toSystemUnit().getValue();
    return value instanceof RationalNumber exact
        ? Ratio.of(exact.getDividend(), exact.getDivisor())
        : Ratio.of(new BigDecimal(value.toString()));
  }
}
