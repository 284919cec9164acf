package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A heading of a report: {@code 一、2021年工作回顾} is of level 1, year 2021 and part REVIEW. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"start", "end", "text", "level", "year", "part"})
public abstract sealed class Heading implements WithHeading permits ImmutableHeading {
  Heading() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @param text see {@link #text()}
   * @param level see {@link #level()}
   * @param year see {@link #year()}
   * @param part see {@link #part()}
   * @return the value
   */
  @JsonCreator
  public static Heading fromJson(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end,
      @JsonProperty(value = "text", required = true) String text,
      @JsonProperty(value = "level", required = true) int level,
      @JsonProperty("year") @Nullable Integer year,
      @JsonProperty(value = "part", required = true) Part part) {
    return builder()
        .start(start)
        .end(end)
        .text(text)
        .level(level)
        .year(Optional.ofNullable(year))
        .part(part)
        .build();
  }

  /** {@return the offset of the first character in the original text} */
  @JsonProperty("start")
  public abstract int start();

  /** {@return the offset behind the last character} */
  @JsonProperty("end")
  public abstract int end();

  /** {@return the heading, damage removed} */
  @JsonProperty("text")
  public abstract String text();

  /** {@return its depth, from 1} */
  @JsonProperty("level")
  public abstract int level();

  /** {@return the year it names} */
  @JsonProperty("year")
  public abstract Optional<Integer> year();

  /** {@return what its section is about} */
  @JsonProperty("part")
  public abstract Part part();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkStretch(start(), end());
    Text.checkNotBlank("text", text());
    if (level() < 1) {
      throw new IllegalArgumentException("level: below 1: " + level());
    }
  }

  /** Builds a Heading. */
  public static final class Builder extends ImmutableHeading.Builder {
    Builder() {}
  }
}
