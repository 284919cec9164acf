package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A kind of condition that this version does not know, read from what a later version wrote: its
 * type and wording are kept.
 */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"type", "wording"})
public abstract sealed class Other implements Condition, WithOther permits ImmutableOther {
  Other() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param type see {@link #type()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Other fromJson(
      @JsonProperty(value = "type", required = true) String type,
      @JsonProperty("wording") @Nullable String wording) {
    return builder().type(type).wording(Optional.ofNullable(wording)).build();
  }

  /** The name of the kind. */
  @Override
  @JsonProperty("type")
  public abstract String type();

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
    return other.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("type", type());
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Other. */
  public static final class Builder extends ImmutableOther.Builder {
    Builder() {}
  }
}
