package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** Something in the text that the reader could not read, or had to guess. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"start", "end", "code", "message"})
public abstract sealed class Diagnostic implements WithDiagnostic permits ImmutableDiagnostic {
  Diagnostic() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @param code see {@link #code()}
   * @param message see {@link #message()}
   * @return the value
   */
  @JsonCreator
  public static Diagnostic fromJson(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end,
      @JsonProperty(value = "code", required = true) String code,
      @JsonProperty(value = "message", required = true) String message) {
    return builder().start(start).end(end).code(code).message(message).build();
  }

  /** {@return the offset of the first character in the original text} */
  @JsonProperty("start")
  public abstract int start();

  /** {@return the offset behind the last character} */
  @JsonProperty("end")
  public abstract int end();

  /** {@return what it is, for programs} */
  @JsonProperty("code")
  public abstract String code();

  /** {@return what it is, for people} */
  @JsonProperty("message")
  public abstract String message();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkOffsets(start(), end());
    Text.checkNotBlank("code", code());
    Text.checkNotBlank("message", message());
  }

  /** Builds a Diagnostic. */
  public static final class Builder extends ImmutableDiagnostic.Builder {
    Builder() {}
  }
}
