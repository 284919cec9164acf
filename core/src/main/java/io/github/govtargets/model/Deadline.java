package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The last day by which a goal is due: {@code 到2025年} is 2025-12-31, said in the clause. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"last", "origin", "wording"})
public abstract sealed class Deadline implements WithDeadline permits ImmutableDeadline {
  Deadline() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a deadline without its wording}
   *
   * @param last the last day
   * @param origin where it was said
   */
  public static Deadline of(LocalDate last, DeadlineOrigin origin) {
    return builder().last(last).origin(origin).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param last see {@link #last()}
   * @param origin see {@link #origin()}
   * @param wording see {@link #wording()}
   * @return the value
   */
  @JsonCreator
  public static Deadline fromJson(
      @JsonProperty(value = "last", required = true) LocalDate last,
      @JsonProperty(value = "origin", required = true) DeadlineOrigin origin,
      @JsonProperty("wording") @Nullable String wording) {
    return builder().last(last).origin(origin).wording(Optional.ofNullable(wording)).build();
  }

  /** {@return the last day} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  @JsonProperty("last")
  public abstract LocalDate last();

  /** {@return where it was said} */
  @JsonProperty("origin")
  public abstract DeadlineOrigin origin();

  /** {@return the words: 到2025年} */
  @JsonProperty("wording")
  public abstract Optional<String> wording();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("wording", wording());
  }

  /** Builds a Deadline. */
  public static final class Builder extends ImmutableDeadline.Builder {
    Builder() {}
  }
}
