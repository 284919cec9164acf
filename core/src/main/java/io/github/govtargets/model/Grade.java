package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A grade of a scale: {@code 水质Ⅱ类及以上} is {@code >=} Ⅱ类. At least means as good or better. */
@Value.Immutable
@JsonShape
@JsonTypeName("grade")
@JsonPropertyOrder({"type", "op", "grade", "wording"})
public abstract sealed class Grade implements Condition, WithGrade permits ImmutableGrade {
  Grade() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param op see {@link #op()}
   * @param grade see {@link #grade()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Grade fromJson(
      @JsonProperty(value = "op", required = true) Comparison op,
      @JsonProperty(value = "grade", required = true) String grade,
      @JsonProperty("wording") @Nullable String wording) {
    return builder().op(op).grade(grade).wording(Optional.ofNullable(wording)).build();
  }

  /** {@inheritDoc} */
  @Override
  @JsonProperty("type")
  public String type() {
    return "grade";
  }

  /** {@return how the grade reached relates to the grade said} */
  @JsonProperty("op")
  public abstract Comparison op();

  /** {@return the grade as written: Ⅱ类} */
  @JsonProperty("grade")
  public abstract String grade();

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
    return grade.apply(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    if (op() == Comparison.RANGE) {
      throw new IllegalArgumentException("op: a grade is no range");
    }
    Text.checkNotBlank("grade", grade());
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Grade. */
  public static final class Builder extends ImmutableGrade.Builder {
    Builder() {}
  }
}
