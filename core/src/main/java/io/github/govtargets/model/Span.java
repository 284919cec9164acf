package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** A half-open stretch of text in UTF-16 offsets: {@code [start, end)}. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"start", "end"})
public abstract sealed class Span implements WithSpan permits ImmutableSpan {
  Span() {}

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The stretch from {@code start} to before {@code end}. */
  public static Span of(int start, int end) {
    return builder().start(start).end(end).build();
  }

  /** Exists for Jackson and is no API: use {@link #builder()}. */
  @JsonCreator
  public static Span fromJson(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end) {
    return builder().start(start).end(end).build();
  }

  /** The offset of the first character. */
  @JsonProperty("start")
  public abstract int start();

  /** The offset behind the last character. */
  @JsonProperty("end")
  public abstract int end();

  /** How many UTF-16 units the stretch has. */
  public int length() {
    return end() - start();
  }

  /** The stretch of {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start(), end()).toString();
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkOffsets(start(), end());
  }

  /** Builds a Span. */
  public static final class Builder extends ImmutableSpan.Builder {
    Builder() {}
  }
}
