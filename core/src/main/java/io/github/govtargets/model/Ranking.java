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
 * A position: {@code 居全省第一} is {@code =} 1 among 全省; {@code 前十} is {@code <=} 10; {@code 前列} has no
 * position.
 */
@Value.Immutable
@JsonShape
@JsonTypeName("ranking")
@JsonPropertyOrder({"type", "op", "position", "among", "wording"})
public abstract sealed class Ranking implements Condition, WithRanking permits ImmutableRanking {
  Ranking() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param op see {@link #op()}
   * @param position see {@link #position()}
   * @param among see {@link #among()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Ranking fromJson(
      @JsonProperty(value = "op", required = true) Comparison op,
      @JsonProperty("position") @Nullable Integer position,
      @JsonProperty("among") @Nullable String among,
      @JsonProperty("wording") @Nullable String wording) {
    return builder()
        .op(op)
        .position(Optional.ofNullable(position))
        .among(Optional.ofNullable(among))
        .wording(Optional.ofNullable(wording))
        .build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("type")
  public String type() {
    return "ranking";
  }

  /** {@return how the rank relates to the position} */
  @JsonProperty("op")
  public abstract Comparison op();

  /** {@return the position, from 1; absent where no number is said: 前列} */
  @JsonProperty("position")
  public abstract Optional<Integer> position();

  /** {@return among whom: 全省} */
  @JsonProperty("among")
  public abstract Optional<String> among();

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
    return ranking.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    if (op() == Comparison.RANGE) {
      throw new IllegalArgumentException("op: a ranking is no range");
    }
    if (position().isPresent() && position().get() < 1) {
      throw new IllegalArgumentException("position: below 1: " + position().get());
    }
    Text.checkNotBlank("among", among());
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Ranking. */
  public static final class Builder extends ImmutableRanking.Builder {
    Builder() {}
  }
}
