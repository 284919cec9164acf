package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement where it was found.
 *
 * <p>{@code 900億元以上，力爭突破千億} gives two findings of one indicator, the second a {@link #stretchOf()}
 * of the first. In JSON the statement's properties stand beside those of the finding.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {
  Finding() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param json the finding, flat
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Finding fromJson(FindingJson json) {
    return json.finding();
  }

  /** {@return a short hash of what the finding says, the same in a second reading of the text} */
  public abstract String id();

  /** {@return what is said} */
  public abstract Statement statement();

  /** {@return where it is said} */
  public abstract Source source();

  /** {@return the id of the finding that this is a part of: 其中} */
  public abstract Optional<String> partOf();

  /** {@return the id of the finding that this goes beyond: 力争突破千亿} */
  public abstract Optional<String> stretchOf();

  /** {@return the codes of the rules that had to choose, so that users can sample them} */
  public abstract List<String> doubts();

  @JsonValue
  FindingJson json() {
    return new FindingJson(this);
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("id", id());
    Text.checkNotBlank("partOf", partOf());
    Text.checkNotBlank("stretchOf", stretchOf());
  }

  /** Builds a Finding. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
