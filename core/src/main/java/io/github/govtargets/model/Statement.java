package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a text says of an indicator: that a condition is to hold ({@link Goal}) or holds ({@link
 * Result}).
 *
 * <p>{@code 固定资产投资增长7%以上} has the indicator 固定资产投资 and a {@link Threshold} of the basis GROWTH. A
 * statement has no position: two that say the same are equal, wherever they stand.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true)
@JsonSubTypes({@JsonSubTypes.Type(Goal.class), @JsonSubTypes.Type(Result.class)})
public sealed interface Statement permits Goal, Result {
  /** {@code goal} or {@code result}, as in JSON. */
  String kind();

  /** What is measured. */
  Indicator indicator();

  /** The verb: 新增, 建成. */
  Optional<String> action();

  /** What is to hold, or holds. */
  Condition condition();

  /** The time that is said for the value: 2021年. */
  Optional<Period> period();

  /** What a change is measured from: 比上年. */
  Optional<Baseline> baseline();

  /** How the value spreads over that time: 年均. */
  Optional<Pace> pace();

  /** Applies the function for the kind that this is. */
  <R> R match(
      Function<? super Goal, ? extends R> goal, Function<? super Result, ? extends R> result);
}
