package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A value that another body sets: {@code 完成上级下达任务} is assigned by 上级. */
@Value.Immutable
@JsonShape
@JsonTypeName("assigned")
@JsonPropertyOrder({"type", "by", "op", "wording"})
public abstract sealed class Assigned implements Condition, WithAssigned permits ImmutableAssigned {
  Assigned() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param by see {@link #by()}
   * @param op see {@link #op()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Assigned fromJson(
      @JsonProperty(value = "by", required = true) String by,
      @JsonProperty("op") @Nullable Comparison op,
      @JsonProperty("wording") @Nullable String wording) {
    return builder()
        .by(by)
        .op(Optional.ofNullable(op))
        .wording(Optional.ofNullable(wording))
        .build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("type")
  public String type() {
    return "assigned";
  }

  /** {@return who sets the value} */
  @JsonProperty("by")
  public abstract String by();

  /** {@return how the indicator relates to that value, where it is said} */
  @JsonProperty("op")
  public abstract Optional<Comparison> op();

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
    return assigned.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("by", by());
    if (op().isPresent() && op().get() == Comparison.RANGE) {
      throw new IllegalArgumentException("op: an assigned value is no range");
    }
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Assigned. */
  public static final class Builder extends ImmutableAssigned.Builder {
    Builder() {}
  }
}
