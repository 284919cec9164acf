package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;

/** The place whose report it is: {@code 余杭区} of the level DISTRICT. */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"name", "level"})
public abstract sealed class Place implements WithPlace permits ImmutablePlace {
  Place() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a place}
   *
   * @param name the name as written
   * @param level the level of its government
   */
  public static Place of(String name, PlaceLevel level) {
    return builder().name(name).level(level).build();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param name see {@link #name()}
   * @param level see {@link #level()}
   * @return the value
   */
  @JsonCreator
  public static Place fromJson(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "level", required = true) PlaceLevel level) {
    return builder().name(name).level(level).build();
  }

  /** {@return the name as written, damage removed} */
  @JsonProperty("name")
  public abstract String name();

  /** {@return its administrative level} */
  @JsonProperty("level")
  public abstract PlaceLevel level();

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("name", name());
  }

  /** Builds a Place. */
  public static final class Builder extends ImmutablePlace.Builder {
    Builder() {}
  }
}
