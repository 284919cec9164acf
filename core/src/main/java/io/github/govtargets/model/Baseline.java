package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a change is measured from: 同比, 比上年, 较2020年, 从47.5%. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"kind", "year", "value", "wording"})
public abstract sealed class Baseline implements WithBaseline permits ImmutableBaseline {
  Baseline() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a baseline that needs neither a year nor a value: 同比}
   *
   * @param kind the kind
   * @param wording the words for it
   */
  public static Baseline of(BaselineKind kind, String wording) {
    return builder().kind(kind).wording(wording).build();
  }

  /**
   * {@return a year: 较2020年}
   *
   * @param year the year to start from
   * @param wording the words for it
   */
  public static Baseline ofYear(int year, String wording) {
    return builder().kind(BaselineKind.YEAR).year(year).wording(wording).build();
  }

  /**
   * {@return a value: 从47.5%}
   *
   * @param value the value to start from
   * @param wording the words for it
   */
  public static Baseline ofValue(Quantity value, String wording) {
    return builder().kind(BaselineKind.VALUE).value(value).wording(wording).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param kind see {@link #kind()}
   * @param year see {@link #year()}
   * @param value see {@link #value()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Baseline fromJson(
      @JsonProperty(value = "kind", required = true) BaselineKind kind,
      @JsonProperty("year") @Nullable Integer year,
      @JsonProperty("value") @Nullable Quantity value,
      @JsonProperty("wording") @Nullable String wording) {
    return builder()
        .kind(kind)
        .year(Optional.ofNullable(year))
        .value(Optional.ofNullable(value))
        .wording(Optional.ofNullable(wording))
        .build();
  }

  /** {@return what kind of baseline} */
  @JsonProperty("kind")
  public abstract BaselineKind kind();

  /** {@return the year; present exactly for {@link BaselineKind#YEAR}} */
  @JsonProperty("year")
  public abstract Optional<Integer> year();

  /** {@return the value; present exactly for {@link BaselineKind#VALUE}} */
  @JsonProperty("value")
  public abstract Optional<Quantity> value();

  /** {@return the words} */
  @JsonProperty("wording")
  public abstract Optional<String> wording();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    if (year().isPresent() != (kind() == BaselineKind.YEAR)) {
      throw new IllegalArgumentException(
          "year: " + (year().isPresent() ? "set for " : "missing for ") + kind().text());
    }
    if (value().isPresent() != (kind() == BaselineKind.VALUE)) {
      throw new IllegalArgumentException(
          "value: " + (value().isPresent() ? "set for " : "missing for ") + kind().text());
    }
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Baseline. */
  public static final class Builder extends ImmutableBaseline.Builder {
    Builder() {}
  }
}
