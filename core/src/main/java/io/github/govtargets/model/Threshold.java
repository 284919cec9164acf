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

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a threshold without an adjustment}
   *
   * @param basis what the bound is of
   * @param bound the bound
   */
  public static Threshold of(Basis basis, Bound bound) {
    return builder().basis(basis).bound(bound).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param basis see {@link #basis()}
   * @param bound see {@link #bound()}
   * @param adjustment see {@link #adjustment()}
   * @return the value
   */
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

  /** {@return what of the indicator is bounded} */
  @JsonProperty("basis")
  public abstract Basis basis();

  /** {@return the values that are allowed} */
  @JsonProperty("bound")
  public abstract Bound bound();

  /** {@return on what terms a change is measured: 可比, 同口径} */
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
