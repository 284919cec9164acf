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
  /** {@return {@code goal} or {@code result}, as in JSON} */
  String kind();

  /** {@return what is measured} */
  Indicator indicator();

  /** {@return the verb: 新增, 建成} */
  Optional<String> action();

  /** {@return what is to hold, or holds} */
  Condition condition();

  /** {@return the time that is said for the value: 2021年} */
  Optional<Period> period();

  /** {@return what a change is measured from: 比上年} */
  Optional<Baseline> baseline();

  /** {@return how the value spreads over that time: 年均} */
  Optional<Pace> pace();

  /**
   * Applies the function for the kind that this is.
   *
   * @param <R> the type of what the function gives
   * @param goal for a goal
   * @param result for a result
   * @return what the function gives
   */
  <R> R match(
      Function<? super Goal, ? extends R> goal, Function<? super Result, ? extends R> result);
}
