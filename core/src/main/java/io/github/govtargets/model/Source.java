package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement was read from: the stretch of the original text, in UTF-16 offsets, and what
 * its parts mean.
 */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"start", "end", "text", "clean", "section", "quantity", "roles"})
public abstract sealed class Source implements WithSource permits ImmutableSource {
  Source() {}

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
   * @param clean see {@link #clean()}
   * @param section see {@link #section()}
   * @param quantity see {@link #quantity()}
   * @param roles see {@link #roles()}
   * @return the value
   */
  @JsonCreator
  public static Source fromJson(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end,
      @JsonProperty(value = "text", required = true) String text,
      @JsonProperty(value = "clean", required = true) String clean,
      @JsonProperty("section") @Nullable List<String> section,
      @JsonProperty("quantity") @Nullable Span quantity,
      @JsonProperty("roles") @Nullable List<Role> roles) {
    return builder()
        .start(start)
        .end(end)
        .text(text)
        .clean(clean)
        .addAllSection(section == null ? List.of() : section)
        .quantity(Optional.ofNullable(quantity))
        .addAllRoles(roles == null ? List.of() : roles)
        .build();
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

  /** {@return the text with its damage repaired} */
  @JsonProperty("clean")
  public abstract String clean();

  /** {@return the headings above, outermost first} */
  @JsonProperty("section")
  public abstract List<String> section();

  /** {@return the quantity, or the word in its stead} */
  @JsonProperty("quantity")
  public abstract Optional<Span> quantity();

  /** {@return the parts of the statement, in the order of the text} */
  @JsonProperty("roles")
  public abstract List<Role> roles();

  /** {@return the stretch} */
  public Span span() {
    return Span.of(start(), end());
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkStretch(start(), end(), text());
    Text.checkNotBlank("clean", clean());
  }

  /** Builds a Source. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
