package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What is measured: 固定资产投资. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"name", "key", "code"})
public abstract sealed class Indicator implements WithIndicator permits ImmutableIndicator {
  Indicator() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return an indicator without a code}
   *
   * @param name the name as written
   * @param key the key to compare by
   */
  public static Indicator of(String name, String key) {
    return builder().name(name).key(key).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param name see {@link #name()}
   * @param key see {@link #key()}
   * @param code see {@link #code()}
   * @return the value
   */
  @JsonCreator
  public static Indicator fromJson(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "key", required = true) String key,
      @JsonProperty("code") @Nullable String code) {
    return builder().name(name).key(key).code(Optional.ofNullable(code)).build();
  }

  /** {@return the name as written, damage removed, in the script of the text: 固定資產投資} */
  @JsonProperty("name")
  public abstract String name();

  /** {@return the name folded to simplified script, to compare by: 固定资产投资} */
  @JsonProperty("key")
  public abstract String key();

  /**
   * {@return the code in the indicator catalogue, where it is known: {@code
   * fixed-asset-investment}}
   */
  @JsonProperty("code")
  public abstract Optional<String> code();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("name", name());
    Text.checkNotBlank("key", key());
    Text.checkNotBlank("code", code());
  }

  /** Builds a Indicator. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
