package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value tied to another: {@code 与经济增长同步} is {@code =} 经济增长; {@code 高于全省平均2个百分点} is {@code >} 全省平均
 * with a margin of {@code =} 2个百分点.
 */
@Value.Immutable
@JsonShape
@JsonTypeName("parity")
@JsonPropertyOrder({"type", "op", "reference", "margin", "wording"})
public abstract sealed class Parity implements Condition, WithParity permits ImmutableParity {
  Parity() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param op see {@link #op()}
   * @param reference see {@link #reference()}
   * @param margin see {@link #margin()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Parity fromJson(
      @JsonProperty(value = "op", required = true) Comparison op,
      @JsonProperty(value = "reference", required = true) Reference reference,
      @JsonProperty("margin") @Nullable Bound margin,
      @JsonProperty("wording") @Nullable String wording) {
    return builder()
        .op(op)
        .reference(reference)
        .margin(Optional.ofNullable(margin))
        .wording(Optional.ofNullable(wording))
        .build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("type")
  public String type() {
    return "parity";
  }

  /** {@return how the indicator relates to the reference} */
  @JsonProperty("op")
  public abstract Comparison op();

  /** {@return what it is tied to} */
  @JsonProperty("reference")
  public abstract Reference reference();

  /** {@return by how much it differs} */
  @JsonProperty("margin")
  public abstract Optional<Bound> margin();

  @Override
  @JsonProperty("wording")
  public abstract Optional<String> wording();

  @Override
  public <R> R match(
      Function<? super Threshold, ? extends R> threshold,
      Function<? super Parity, ? extends R> parity,
      Function<? super Ranking, ? extends R> ranking,
      Function<? super Assigned, ? extends R> assigned,
      Function<? super Milestone, ? extends R> milestone,
      Function<? super Absence, ? extends R> absence,
      Function<? super Grade, ? extends R> grade,
      Function<? super Other, ? extends R> other) {
    return parity.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    if (op() == Comparison.RANGE) {
      throw new IllegalArgumentException("op: a parity is no range");
    }
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Parity. */
  public static final class Builder extends ImmutableParity.Builder {
    Builder() {}
  }
}
