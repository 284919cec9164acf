package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An exact number with its unit, as written: {@code 900亿元} is the amount 900, the scale 100,000,000
 * and the unit 元.
 *
 * <p>Nothing is rounded: 5.00 keeps its zeros, and 三分之一 is the amount 100 of 3, with the unit %.
 * Two quantities are equal when they are written alike; compare {@link #exact()} for equal values.
 */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"amount", "of", "scale", "unit"})
public abstract sealed class Quantity implements WithQuantity permits ImmutableQuantity {
  /** 1e999999999, which JSON may hold, is a number of a billion digits; no report has one. */
  private static final int MAX_EXPONENT = 1000;

  Quantity() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return {@code amount} of {@code unit}}
   *
   * @param amount the number
   * @param unit its unit
   */
  public static Quantity of(BigDecimal amount, Unit unit) {
    return builder().amount(amount).unit(unit).build();
  }

  /**
   * {@return {@code amount} times {@code scale} of {@code unit}: 900, 100,000,000 and 元 for 900亿元}
   *
   * @param amount the number
   * @param scale the multiplier, a power of ten
   * @param unit its unit
   */
  public static Quantity of(BigDecimal amount, long scale, Unit unit) {
    return builder().amount(amount).scale(scale).unit(unit).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param amount see {@link #amount()}
   * @param of see {@link #of()}
   * @param scale see {@link #scale()}
   * @param unit see {@link #unit()}
   * @return the value
   */
  @JsonCreator
  public static Quantity fromJson(
      @JsonProperty(value = "amount", required = true) BigDecimal amount,
      @JsonProperty("of") @Nullable Integer of,
      @JsonProperty("scale") @Nullable Long scale,
      @JsonProperty("unit") @Nullable Unit unit) {
    return builder()
        .amount(amount)
        .of(of == null ? 1 : of)
        .scale(scale == null ? 1 : scale)
        .unit(unit == null ? Unit.NONE : unit)
        .build();
  }

  /** {@return the number before its multiplier: 900 in 900亿元} */
  @JsonProperty("amount")
  public abstract BigDecimal amount();

  /** {@return what the amount is divided by: 3 in 三分之一, else 1} */
  @Value.Default
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = IsOne.class)
  @JsonProperty("of")
  public int of() {
    return 1;
  }

  /** {@return the multiplier, a power of ten: 100,000,000 for 亿, else 1} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonProperty("scale")
  public long scale() {
    return 1;
  }

  /** {@return the unit as written, or {@link Unit#NONE}} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonProperty("unit")
  public Unit unit() {
    return Unit.NONE;
  }

  /** {@return the value, exactly: amount times scale, divided by {@link #of()}} */
  public Ratio exact() {
    return of() == 1
        ? Ratio.of(amount().multiply(BigDecimal.valueOf(scale())))
        : Ratio.of(amount()).times(Ratio.of(scale(), of()));
  }

  /**
   * {@return the value in another unit, exactly: 1亩 in 平方米 is 2000/3}
   *
   * @param other the unit to convert to
   * @throws io.github.govtargets.unit.UnitMismatchException if the units do not convert into each
   *     other
   */
  public Ratio exactIn(Unit other) {
    return exact().times(unit().factorTo(other));
  }

  /**
   * {@return the value as a decimal where one is exact: 90000000000 for 900亿元, nothing for 三分之一}
   */
  public Optional<BigDecimal> decimal() {
    return of() == 1
        ? Optional.of(amount().multiply(BigDecimal.valueOf(scale())))
        : exact().toDecimal();
  }

  /**
   * {@return the value as a decimal, rounded by {@code context}}
   *
   * @param context how to round
   */
  public BigDecimal decimal(MathContext context) {
    return exact().toDecimal(context);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  Quantity check() {
    if (Math.abs((long) amount().scale()) > MAX_EXPONENT) {
      throw new IllegalArgumentException(
          "amount: exponent beyond " + MAX_EXPONENT + ": " + amount());
    }
    if (of() < 1) {
      throw new IllegalArgumentException("of: below 1: " + of());
    }
    long scale = scale();
    while (scale >= 10 && scale % 10 == 0) {
      scale /= 10;
    }
    if (scale != 1) {
      throw new IllegalArgumentException("scale: not a power of ten: " + scale());
    }
    return amount().scale() < 0 ? withAmount(amount().setScale(0)) : this;
  }

  /** Builds a Quantity. */
  public static final class Builder extends ImmutableQuantity.Builder {
    Builder() {}
  }
}
