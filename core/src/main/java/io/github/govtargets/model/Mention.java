package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** A number that has no role in any finding: {@code 5G} is a NAME. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"start", "end", "text", "reason"})
public abstract sealed class Mention implements WithMention permits ImmutableMention {
  Mention() {}

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
   * @param reason see {@link #reason()}
   * @return the value
   */
  @JsonCreator
  public static Mention fromJson(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end,
      @JsonProperty(value = "text", required = true) String text,
      @JsonProperty(value = "reason", required = true) MentionReason reason) {
    return builder().start(start).end(end).text(text).reason(reason).build();
  }

  /** {@return the offset of the first character in the original text} */
  @JsonProperty("start")
  public abstract int start();

  /** {@return the offset behind the last character} */
  @JsonProperty("end")
  public abstract int end();

  /** {@return the exact characters of the stretch} */
  @JsonProperty("text")
  public abstract String text();

  /** {@return why it has none} */
  @JsonProperty("reason")
  public abstract MentionReason reason();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkStretch(start(), end(), text());
  }

  /** Builds a Mention. */
  public static final class Builder extends ImmutableMention.Builder {
    Builder() {}
  }
}
