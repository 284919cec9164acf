package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** A stretch of the original text and the part it plays in a statement. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"role", "start", "end"})
public abstract sealed class Role implements WithRole permits ImmutableRole {
  Role() {}

  /** A new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The part that {@code [start, end)} plays. */
  public static Role of(RoleName role, int start, int end) {
    return builder().role(role).start(start).end(end).build();
  }

  /** Exists for Jackson and is no API: use {@link #builder()}. */
  @JsonCreator
  public static Role fromJson(
      @JsonProperty(value = "role", required = true) RoleName role,
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end) {
    return builder().role(role).start(start).end(end).build();
  }

  /** The part. */
  @JsonProperty("role")
  public abstract RoleName role();

  /** The offset of the first character in the original text. */
  @JsonProperty("start")
  public abstract int start();

  /** The offset behind the last character. */
  @JsonProperty("end")
  public abstract int end();

  /** The stretch. */
  public Span span() {
    return Span.of(start(), end());
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkStretch(start(), end());
  }

  /** Builds a Role. */
  public static final class Builder extends ImmutableRole.Builder {
    Builder() {}
  }
}
