package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A statement reported as holding: {@code 地区生产总值增长7.5%}, done or, with 预计, estimated. */
@Value.Immutable
@JsonShape
@JsonTypeName("result")
@JsonPropertyOrder({
  "kind",
  "indicator",
  "action",
  "condition",
  "period",
  "baseline",
  "pace",
  "estimated"
})
public abstract sealed class Result implements Statement, WithResult permits ImmutableResult {
  Result() {}

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
   * @param estimated see {@link #estimated()}
   * @return the value
   */
  @JsonCreator
  public static Result fromJson(
      @JsonProperty(value = "indicator", required = true) Indicator indicator,
      @JsonProperty("action") @Nullable String action,
      @JsonProperty(value = "condition", required = true) Condition condition,
      @JsonProperty("period") @Nullable Period period,
      @JsonProperty("baseline") @Nullable Baseline baseline,
      @JsonProperty("pace") @Nullable Pace pace,
      @JsonProperty("estimated") @Nullable Boolean estimated) {
    return builder()
        .indicator(indicator)
        .action(Optional.ofNullable(action))
        .condition(condition)
        .period(Optional.ofNullable(period))
        .baseline(Optional.ofNullable(baseline))
        .pace(Optional.ofNullable(pace))
        .estimated(estimated == null ? false : estimated)
        .build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("kind")
  public String kind() {
    return "result";
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

  /** {@return whether the report only expects it: 预计} */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @JsonProperty("estimated")
  public boolean estimated() {
    return false;
  }

  @Override
  public <R> R match(
      Function<? super Goal, ? extends R> goal, Function<? super Result, ? extends R> result) {
    return result.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("action", action());
  }

  /** Builds a Result. */
  public static final class Builder extends ImmutableResult.Builder {
    Builder() {}
  }
}
