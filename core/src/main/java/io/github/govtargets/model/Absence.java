package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An event that does not happen: {@code 不发生规模性返贫}. */
@Value.Immutable
@JsonShape
@JsonTypeName("absence")
@JsonPropertyOrder({"type", "what", "wording"})
public abstract sealed class Absence implements Condition, WithAbsence permits ImmutableAbsence {
  Absence() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param what see {@link #what()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Absence fromJson(
      @JsonProperty(value = "what", required = true) String what,
      @JsonProperty("wording") @Nullable String wording) {
    return builder().what(what).wording(Optional.ofNullable(wording)).build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("type")
  public String type() {
    return "absence";
  }

  /** {@return the event: 规模性返贫} */
  @JsonProperty("what")
  public abstract String what();

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
    return absence.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("what", what());
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Absence. */
  public static final class Builder extends ImmutableAbsence.Builder {
    Builder() {}
  }
}
