package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A stage that a named work reaches: {@code 地铁3号线建成通车}. */
@Value.Immutable
@JsonShape
@JsonTypeName("milestone")
@JsonPropertyOrder({"type", "stage", "wording"})
public abstract sealed class Milestone implements Condition, WithMilestone
    permits ImmutableMilestone {
  Milestone() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param stage see {@link #stage()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Milestone fromJson(
      @JsonProperty(value = "stage", required = true) Stage stage,
      @JsonProperty("wording") @Nullable String wording) {
    return builder().stage(stage).wording(Optional.ofNullable(wording)).build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("type")
  public String type() {
    return "milestone";
  }

  /** {@return the stage} */
  @JsonProperty("stage")
  public abstract Stage stage();

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
    return milestone.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Milestone. */
  public static final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
