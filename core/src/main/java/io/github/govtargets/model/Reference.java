package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a parity is tied to: another indicator (经济增长) or the average of a place (全省平均). */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"name", "key"})
public abstract sealed class Reference implements WithReference permits ImmutableReference {
  Reference() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a reference by its name alone}
   *
   * @param name the name as written
   */
  public static Reference of(String name) {
    return builder().name(name).build();
  }

  /**
   * {@return a reference with a key to compare by}
   *
   * @param name the name as written
   * @param key the key to compare by
   */
  public static Reference of(String name, String key) {
    return builder().name(name).key(key).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param name see {@link #name()}
   * @param key see {@link #key()}
   * @return the value
   */
  @JsonCreator
  public static Reference fromJson(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty("key") @Nullable String key) {
    return builder().name(name).key(Optional.ofNullable(key)).build();
  }

  /** {@return the name as written, damage removed} */
  @JsonProperty("name")
  public abstract String name();

  /** {@return the name folded to simplified script, to compare by} */
  @JsonProperty("key")
  public abstract Optional<String> key();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("name", name());
    Text.checkNotBlank("key", key());
  }

  /** Builds a Reference. */
  public static final class Builder extends ImmutableReference.Builder {
    Builder() {}
  }
}
