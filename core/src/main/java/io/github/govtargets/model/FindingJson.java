package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding as JSON has it: the properties of its statement beside its own. */
@JsonShape
@JsonPropertyOrder({
  "id",
  "kind",
  "indicator",
  "action",
  "condition",
  "period",
  "baseline",
  "pace",
  "firmness",
  "firmnessWording",
  "nature",
  "responsible",
  "deadline",
  "estimated",
  "partOf",
  "stretchOf",
  "doubts",
  "source"
})
final class FindingJson {
  private final Finding finding;
  private final Statement statement;
  private final Optional<Goal> goal;

  FindingJson(Finding finding) {
    this.finding = finding;
    this.statement = finding.statement();
    this.goal = statement.match(Optional::of, result -> Optional.empty());
  }

  @JsonCreator
  static FindingJson fromJson(
      @JsonProperty(value = "id", required = true) String id,
      @JsonProperty(value = "kind", required = true) String kind,
      @JsonProperty(value = "indicator", required = true) Indicator indicator,
      @JsonProperty("action") @Nullable String action,
      @JsonProperty(value = "condition", required = true) Condition condition,
      @JsonProperty("period") @Nullable Period period,
      @JsonProperty("baseline") @Nullable Baseline baseline,
      @JsonProperty("pace") @Nullable Pace pace,
      @JsonProperty("firmness") @Nullable Firmness firmness,
      @JsonProperty("firmnessWording") @Nullable String firmnessWording,
      @JsonProperty("nature") @Nullable Nature nature,
      @JsonProperty("responsible") @Nullable String responsible,
      @JsonProperty("deadline") @Nullable Deadline deadline,
      @JsonProperty("estimated") @Nullable Boolean estimated,
      @JsonProperty("partOf") @Nullable String partOf,
      @JsonProperty("stretchOf") @Nullable String stretchOf,
      @JsonProperty("doubts") @Nullable List<String> doubts,
      @JsonProperty(value = "source", required = true) Source source) {
    Statement statement =
        switch (kind) {
          case "goal" ->
              Goal.fromJson(
                  indicator,
                  action,
                  condition,
                  period,
                  baseline,
                  pace,
                  firmness,
                  firmnessWording,
                  nature,
                  responsible,
                  deadline);
          case "result" ->
              Result.fromJson(indicator, action, condition, period, baseline, pace, estimated);
          default -> throw new IllegalArgumentException("kind: neither goal nor result: " + kind);
        };
    return new FindingJson(
        Finding.builder()
            .id(id)
            .statement(statement)
            .source(source)
            .partOf(Optional.ofNullable(partOf))
            .stretchOf(Optional.ofNullable(stretchOf))
            .addAllDoubts(doubts == null ? List.of() : doubts)
            .build());
  }

  Finding finding() {
    return finding;
  }

  @JsonProperty("id")
  String id() {
    return finding.id();
  }

  @JsonProperty("kind")
  String kind() {
    return statement.kind();
  }

  @JsonProperty("indicator")
  Indicator indicator() {
    return statement.indicator();
  }

  @JsonProperty("action")
  Optional<String> action() {
    return statement.action();
  }

  @JsonProperty("condition")
  Condition condition() {
    return statement.condition();
  }

  @JsonProperty("period")
  Optional<Period> period() {
    return statement.period();
  }

  @JsonProperty("baseline")
  Optional<Baseline> baseline() {
    return statement.baseline();
  }

  @JsonProperty("pace")
  Optional<Pace> pace() {
    return statement.pace();
  }

  @JsonProperty("firmness")
  Optional<Firmness> firmness() {
    return goal.map(Goal::firmness);
  }

  @JsonProperty("firmnessWording")
  Optional<String> firmnessWording() {
    return goal.flatMap(Goal::firmnessWording);
  }

  @JsonProperty("nature")
  Optional<Nature> nature() {
    return goal.flatMap(Goal::nature);
  }

  @JsonProperty("responsible")
  Optional<String> responsible() {
    return goal.flatMap(Goal::responsible);
  }

  @JsonProperty("deadline")
  Optional<Deadline> deadline() {
    return goal.flatMap(Goal::deadline);
  }

  @JsonProperty("estimated")
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  boolean estimated() {
    return statement.match(aGoal -> false, Result::estimated);
  }

  @JsonProperty("partOf")
  Optional<String> partOf() {
    return finding.partOf();
  }

  @JsonProperty("stretchOf")
  Optional<String> stretchOf() {
    return finding.stretchOf();
  }

  @JsonProperty("doubts")
  List<String> doubts() {
    return finding.doubts();
  }

  @JsonProperty("source")
  Source source() {
    return finding.source();
  }
}
