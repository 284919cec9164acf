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
 * A value within a bound: {@code 增长7%以上} is the basis GROWTH with {@code >=} 7%.
 *
 * <p>Its wording is that of its bound.
 */
@Value.Immutable
@JsonShape
@JsonTypeName("threshold")
@JsonPropertyOrder({"type", "basis", "bound", "adjustment"})
public abstract sealed class Threshold implements Condition, WithThreshold
    permits ImmutableThreshold {
  Threshold() {}

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A threshold without an adjustment. */
  public static Threshold of(Basis basis, Bound bound) {
    return builder().basis(basis).bound(bound).build();
  }

  /** Exists for Jackson and is no API: use {@link #builder()}. */
  @JsonCreator
  public static Threshold fromJson(
      @JsonProperty(value = "basis", required = true) Basis basis,
      @JsonProperty(value = "bound", required = true) Bound bound,
      @JsonProperty("adjustment") @Nullable Adjustment adjustment) {
    return builder().basis(basis).bound(bound).adjustment(Optional.ofNullable(adjustment)).build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("type")
  public String type() {
    return "threshold";
  }

  /** What of the indicator is bounded. */
  @JsonProperty("basis")
  public abstract Basis basis();

  /** The values that are allowed. */
  @JsonProperty("bound")
  public abstract Bound bound();

  /** On what terms a change is measured: 可比, 同口径. */
  @JsonProperty("adjustment")
  public abstract Optional<Adjustment> adjustment();

  /** The wording of the bound. */
  @Override
  public Optional<String> wording() {
    return bound().wording();
  }

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
    return threshold.apply(this);
  }

  /** Builds a Threshold. */
  public static final class Builder extends ImmutableThreshold.Builder {
    Builder() {}
  }
}
