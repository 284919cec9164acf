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

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the part that {@code [start, end)} plays}
   *
   * @param role the part
   * @param start the offset of its first character
   * @param end the offset behind its last character
   */
  public static Role of(RoleName role, int start, int end) {
    return builder().role(role).start(start).end(end).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param role see {@link #role()}
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @return the value
   */
  @JsonCreator
  public static Role fromJson(
      @JsonProperty(value = "role", required = true) RoleName role,
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end) {
    return builder().role(role).start(start).end(end).build();
  }

  /** {@return the part} */
  @JsonProperty("role")
  public abstract RoleName role();

  /** {@return the offset of the first character in the original text} */
  @JsonProperty("start")
  public abstract int start();

  /** {@return the offset behind the last character} */
  @JsonProperty("end")
  public abstract int end();

  /** {@return the stretch} */
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
