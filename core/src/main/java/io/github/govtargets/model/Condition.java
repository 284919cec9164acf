package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that can hold of an indicator. Sealed: {@link #match} asks for one function for each
 * kind, so that no kind is forgotten.
 *
 * <pre>{@code
 * String kind = condition.match(
 *     threshold -> "bounded", parity -> "tied", ranking -> "ranked", assigned -> "set by another",
 *     milestone -> "a stage", absence -> "an absence", grade -> "a grade", other -> other.type());
 * }</pre>
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(Threshold.class),
  @JsonSubTypes.Type(Parity.class),
  @JsonSubTypes.Type(Ranking.class),
  @JsonSubTypes.Type(Assigned.class),
  @JsonSubTypes.Type(Milestone.class),
  @JsonSubTypes.Type(Absence.class),
  @JsonSubTypes.Type(Grade.class)
})
public sealed interface Condition
    permits Threshold, Parity, Ranking, Assigned, Milestone, Absence, Grade, Other {
  /** {@return the name of the kind, as in JSON: {@code threshold}} */
  String type();

  /** {@return the words that make the condition, where they say more than the values do} */
  Optional<String> wording();

  /**
   * Applies the function for the kind that this is.
   *
   * @param <R> the type of what the function gives
   * @param threshold for a threshold
   * @param parity for a parity
   * @param ranking for a ranking
   * @param assigned for a value set by another body
   * @param milestone for a stage of a work
   * @param absence for an absence
   * @param grade for a grade
   * @param other for anything else
   * @return what the function gives
   */
  <R> R match(
      Function<? super Threshold, ? extends R> threshold,
      Function<? super Parity, ? extends R> parity,
      Function<? super Ranking, ? extends R> ranking,
      Function<? super Assigned, ? extends R> assigned,
      Function<? super Milestone, ? extends R> milestone,
      Function<? super Absence, ? extends R> absence,
      Function<? super Grade, ? extends R> grade,
      Function<? super Other, ? extends R> other);
}
