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

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the stretch from {@code start} to before {@code end}}
   *
   * @param start the offset of its first character
   * @param end the offset behind its last character
   */
  public static Span of(int start, int end) {
    return builder().start(start).end(end).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @return the value
   */
  @JsonCreator
  public static Span fromJson(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end) {
    return builder().start(start).end(end).build();
  }

  /** {@return the offset of the first character} */
  @JsonProperty("start")
  public abstract int start();

  /** {@return the offset behind the last character} */
  @JsonProperty("end")
  public abstract int end();

  /** {@return how many UTF-16 units the stretch has} */
  public int length() {
    return end() - start();
  }

  /**
   * {@return the stretch of {@code text}}
   *
   * @param text the text
   */
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
