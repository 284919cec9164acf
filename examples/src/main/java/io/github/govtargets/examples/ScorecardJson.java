package io.github.govtargets.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.govtargets.assess.Assessment;
import io.github.govtargets.assess.Margin;
import io.github.govtargets.assess.Match;
import io.github.govtargets.assess.ScoreLine;
import io.github.govtargets.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A scorecard as JSON: the two files, and a line for each goal with its findings in the JSON of a
 * reading. A margin is a number where a decimal is exact, else a fraction ({@code "1/3"}).
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ScorecardJson(int v, String earlier, String later, List<Line> lines) {
  private static final int VERSION = 1;

  /** One goal. */
  record Line(String state, String verdict, String reason, Finding goal, List<Held> results) {}

  /** One result that it was held against. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Held(
      String verdict,
      String grounds,
      String reason,
      Optional<By> margin,
      Optional<String> direction,
      boolean estimated,
      Finding result) {}

  /** A margin with its unit. */
  record By(Object amount, String unit) {}

  static ScorecardJson of(ScoredReports reports) {
    return new ScorecardJson(
        VERSION,
        reports.earlier().file(),
        reports.later().file(),
        reports.card().lines().stream().map(ScorecardJson::line).toList());
  }

  private static Line line(ScoreLine line) {
    return new Line(
        DatasetRow.lower(line.state()),
        DatasetRow.lower(line.verdict()),
        line.reason(),
        line.goal(),
        line.matches().stream().map(ScorecardJson::held).toList());
  }

  private static Held held(Match match) {
    Assessment assessment = match.assessment();
    return new Held(
        DatasetRow.lower(assessment.verdict()),
        DatasetRow.lower(assessment.grounds()),
        assessment.reason(),
        assessment.margin().map(ScorecardJson::by),
        assessment.direction().map(DatasetRow::lower),
        assessment.estimated(),
        match.result());
  }

  private static By by(Margin margin) {
    Optional<BigDecimal> decimal = margin.decimal();
    Object amount = decimal.isPresent() ? decimal.get() : margin.amount().toString();
    return new By(amount, margin.unit().symbol());
  }
}
