package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What values are allowed: {@code 900亿元以上} is {@code >=} 900亿元 with the wording 以上; {@code 5%-6%}
 * is a range.
 *
 * <p>A range has {@link #low()} and {@link #high()}; every other comparison has {@link #value()}.
 */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"op", "value", "low", "high", "wording"})
public abstract sealed class Bound implements WithBound permits ImmutableBound {
  Bound() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a bound by one quantity}
   *
   * @param op how allowed values relate to the quantity
   * @param value the quantity
   */
  public static Bound of(Comparison op, Quantity value) {
    return builder().op(op).value(value).build();
  }

  /**
   * {@return the values from {@code low} to {@code high}, both included}
   *
   * @param low the lower end
   * @param high the upper end
   */
  public static Bound range(Quantity low, Quantity high) {
    return builder().op(Comparison.RANGE).low(low).high(high).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param op see {@link #op()}
   * @param value see {@link #value()}
   * @param low see {@link #low()}
   * @param high see {@link #high()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Bound fromJson(
      @JsonProperty(value = "op", required = true) Comparison op,
      @JsonProperty("value") @Nullable Quantity value,
      @JsonProperty("low") @Nullable Quantity low,
      @JsonProperty("high") @Nullable Quantity high,
      @JsonProperty("wording") @Nullable String wording) {
    return builder()
        .op(op)
        .value(Optional.ofNullable(value))
        .low(Optional.ofNullable(low))
        .high(Optional.ofNullable(high))
        .wording(Optional.ofNullable(wording))
        .build();
  }

  /** {@return how a value that is allowed relates to the quantity} */
  @JsonProperty("op")
  public abstract Comparison op();

  /** {@return the quantity, unless this is a range} */
  @JsonProperty("value")
  public abstract Optional<Quantity> value();

  /** {@return the lower end of a range} */
  @JsonProperty("low")
  public abstract Optional<Quantity> low();

  /** {@return the upper end of a range} */
  @JsonProperty("high")
  public abstract Optional<Quantity> high();

  /** {@return the words that make the bound: 以上, 左右, 控制在…以内, 三分之一} */
  @JsonProperty("wording")
  public abstract Optional<String> wording();

  private static void checkOrder(Quantity low, Quantity high) {
    if (!low.unit().convertsTo(high.unit())) {
      throw new IllegalArgumentException(
          "high: its unit " + high.unit() + " does not convert into that of low, " + low.unit());
    }
    if (high.exactIn(low.unit()).compareTo(low.exact()) < 0) {
      throw new IllegalArgumentException("high: below low");
    }
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    boolean range = op() == Comparison.RANGE;
    if (value().isPresent() == range) {
      throw new IllegalArgumentException("value: " + (range ? "set for a range" : "missing"));
    }
    if (low().isPresent() != range || high().isPresent() != range) {
      throw new IllegalArgumentException(
          "low, high: " + (range ? "both needed for a range" : "set for " + op().text()));
    }
    if (range) {
      checkOrder(low().get(), high().get());
    }
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Bound. */
  public static final class Builder extends ImmutableBound.Builder {
    Builder() {}
  }
}
