package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What reading a text gives: what report it is, its findings, the numbers that are in none of them,
 * and what could not be read.
 *
 * <p>In JSON: <code>{"v": 1, "report": {…}, "findings": […], "mentions": […], "diagnostics": […]}
 * </code>.
 */
@Value.Immutable
@JsonShape
@JsonPropertyOrder({"v", "report", "findings", "mentions", "diagnostics"})
public abstract sealed class Reading implements WithReading permits ImmutableReading {
  /** The version of the JSON of a reading. */
  public static final int VERSION = 1;

  Reading() {}

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Exists for Jackson and is no API: use {@link #builder()}.
   *
   * @param v the version of the shape
   * @param report the properties that are together in JSON
   * @param findings see {@link #findings()}
   * @param mentions see {@link #mentions()}
   * @param diagnostics see {@link #diagnostics()}
   * @return the value
   */
  @JsonCreator
  public static Reading fromJson(
      @JsonProperty(value = "v", required = true) int v,
      @JsonProperty(value = "report", required = true) ReportJson report,
      @JsonProperty("findings") @Nullable List<Finding> findings,
      @JsonProperty("mentions") @Nullable List<Mention> mentions,
      @JsonProperty("diagnostics") @Nullable List<Diagnostic> diagnostics) {
    if (v != VERSION) {
      throw new IllegalArgumentException("v: version " + v + " is not " + VERSION);
    }
    Builder builder = builder();
    if (report.place() != null && report.level() != null) {
      builder.place(Place.of(report.place(), report.level()));
    }
    return builder
        .title(Optional.ofNullable(report.title()))
        .year(Optional.ofNullable(report.year()))
        .addAllOutline(orEmpty(report.outline()))
        .addAllFindings(orEmpty(findings))
        .addAllMentions(orEmpty(mentions))
        .addAllDiagnostics(orEmpty(diagnostics))
        .build();
  }

  /** {@return the title of the report, damage removed} */
  public abstract Optional<String> title();

  /** {@return the place whose report it is} */
  public abstract Optional<Place> place();

  /** {@return the year that the report plans} */
  public abstract Optional<Integer> year();

  /** {@return the headings, in the order of the text} */
  public abstract List<Heading> outline();

  /** {@return the statements, in the order of the text} */
  @JsonProperty("findings")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public abstract List<Finding> findings();

  /** {@return the numbers that have no role in any finding, in the order of the text} */
  @JsonProperty("mentions")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public abstract List<Mention> mentions();

  /** {@return what could not be read, or only by guessing, in the order of the text} */
  @JsonProperty("diagnostics")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public abstract List<Diagnostic> diagnostics();

  /** {@return every goal among the findings} */
  public List<Goal> goals() {
    return findings().stream()
        .map(Finding::statement)
        .filter(Goal.class::isInstance)
        .map(Goal.class::cast)
        .toList();
  }

  /** {@return every result among the findings} */
  public List<Result> results() {
    return findings().stream()
        .map(Finding::statement)
        .filter(Result.class::isInstance)
        .map(Result.class::cast)
        .toList();
  }

  @JsonProperty("v")
  int version() {
    return VERSION;
  }

  @JsonProperty("report")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  ReportJson report() {
    return new ReportJson(
        title().orElse(null),
        place().map(Place::name).orElse(null),
        place().map(Place::level).orElse(null),
        year().orElse(null),
        outline());
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Refuses values that make no sense. Called once, when the value is built. */
  @Value.Check
  void check() {
    Text.checkNotBlank("title", title());
  }

  /** Builds a Reading. */
  public static final class Builder extends ImmutableReading.Builder {
    Builder() {}
  }
}
