package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included: {@code 2021年} is 2021-01-01 to 2021-12-31. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"first", "last", "wording"})
public abstract sealed class Period implements WithPeriod permits ImmutablePeriod {
  Period() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the days from {@code first} to {@code last}}
   *
   * @param first the first day
   * @param last the last day
   */
  public static Period of(LocalDate first, LocalDate last) {
    return builder().first(first).last(last).build();
  }

  /**
   * {@return a calendar year}
   *
   * @param year the year
   */
  public static Period ofYear(int year) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param first see {@link #first()}
   * @param last see {@link #last()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Period fromJson(
      @JsonProperty(value = "first", required = true) LocalDate first,
      @JsonProperty(value = "last", required = true) LocalDate last,
      @JsonProperty("wording") @Nullable String wording) {
    return builder().first(first).last(last).wording(Optional.ofNullable(wording)).build();
  }

  /** {@return the first day} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  @JsonProperty("first")
  public abstract LocalDate first();

  /** {@return the last day} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  @JsonProperty("last")
  public abstract LocalDate last();

  /** {@return the words: 五年来} */
  @JsonProperty("wording")
  public abstract Optional<String> wording();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    if (last().isBefore(first())) {
      throw new IllegalArgumentException("last: " + last() + " is before first, " + first());
    }
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Period. */
  public static final class Builder extends ImmutablePeriod.Builder {
    Builder() {}
  }
}
