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
 * A statement whose condition is to hold by a deadline: {@code 力争2025年固定资产投资突破千亿元} is firm as
 * STRIVE and due on 2025-12-31.
 */
@Value.Immutable
@JsonShape
@JsonTypeName("goal")
@JsonPropertyOrder({
  "kind",
  "indicator",
  "action",
  "condition",
  "period",
  "baseline",
  "pace",
  "firmness",
  "firmnessWording",
  "nature",
  "responsible",
  "deadline"
})
public abstract sealed class Goal implements Statement, WithGoal permits ImmutableGoal {
  Goal() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param indicator see {@link #indicator()}
   * @param action see {@link #action()}
   * @param condition see {@link #condition()}
   * @param period see {@link #period()}
   * @param baseline see {@link #baseline()}
   * @param pace see {@link #pace()}
   * @param firmness see {@link #firmness()}
   * @param firmnessWording see {@link #firmnessWording()}
   * @param nature see {@link #nature()}
   * @param responsible see {@link #responsible()}
   * @param deadline see {@link #deadline()}
   * @return the value
   */
  @JsonCreator
  public static Goal fromJson(
      @JsonProperty(value = "indicator", required = true) Indicator indicator,
      @JsonProperty("action") @Nullable String action,
      @JsonProperty(value = "condition", required = true) Condition condition,
      @JsonProperty("period") @Nullable Period period,
      @JsonProperty("baseline") @Nullable Baseline baseline,
      @JsonProperty("pace") @Nullable Pace pace,
      @JsonProperty("firmness") @Nullable Firmness firmness,
      @JsonProperty("firmnessWording") @Nullable String firmnessWording,
      @JsonProperty("nature") @Nullable Nature nature,
      @JsonProperty("responsible") @Nullable String responsible,
      @JsonProperty("deadline") @Nullable Deadline deadline) {
    return builder()
        .indicator(indicator)
        .action(Optional.ofNullable(action))
        .condition(condition)
        .period(Optional.ofNullable(period))
        .baseline(Optional.ofNullable(baseline))
        .pace(Optional.ofNullable(pace))
        .firmness(firmness == null ? Firmness.PLAIN : firmness)
        .firmnessWording(Optional.ofNullable(firmnessWording))
        .nature(Optional.ofNullable(nature))
        .responsible(Optional.ofNullable(responsible))
        .deadline(Optional.ofNullable(deadline))
        .build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("kind")
  public String kind() {
    return "goal";
  }

  @Override
  @JsonProperty("indicator")
  public abstract Indicator indicator();

  @Override
  @JsonProperty("action")
  public abstract Optional<String> action();

  @Override
  @JsonProperty("condition")
  public abstract Condition condition();

  @Override
  @JsonProperty("period")
  public abstract Optional<Period> period();

  @Override
  @JsonProperty("baseline")
  public abstract Optional<Baseline> baseline();

  @Override
  @JsonProperty("pace")
  public abstract Optional<Pace> pace();

  /** {@return how firmly it is meant} */
  @Value.Default
  @JsonProperty("firmness")
  public Firmness firmness() {
    return Firmness.PLAIN;
  }

  /** {@return the word for it: 力争} */
  @JsonProperty("firmnessWording")
  public abstract Optional<String> firmnessWording();

  /** {@return its planning class, where one is stated} */
  @JsonProperty("nature")
  public abstract Optional<Nature> nature();

  /** {@return the body in charge, where one is named} */
  @JsonProperty("responsible")
  public abstract Optional<String> responsible();

  /** {@return by when it is due} */
  @JsonProperty("deadline")
  public abstract Optional<Deadline> deadline();

  @Override
  public <R> R match(
      Function<? super Goal, ? extends R> goal, Function<? super Result, ? extends R> result) {
    return goal.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("action", action());
    Text.checkNotBlank("firmnessWording", firmnessWording());
    Text.checkNotBlank("responsible", responsible());
  }

  /** Builds a Goal. */
  public static final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
