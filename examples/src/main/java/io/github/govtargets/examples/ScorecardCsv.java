package io.github.govtargets.examples;

import io.github.govtargets.assess.Assessment;
import io.github.govtargets.assess.Match;
import io.github.govtargets.assess.ScoreLine;
import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a scorecard: one for each result that a goal was held against, one for a goal without
 * any.
 */
final class ScorecardCsv {
  static final List<String> COLUMNS = columns();

  private final Sentences earlier;
  private final Sentences later;
  private final ScoredReports reports;

  ScorecardCsv(ScoredReports reports) {
    this.reports = reports;
    this.earlier = new Sentences(reports.earlier().text());
    this.later = new Sentences(reports.later().text());
  }

  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (ScoreLine line : reports.card().lines()) {
      if (line.matches().isEmpty()) {
        rows.add(row(line, Optional.empty()));
      }
      line.matches().forEach(match -> rows.add(row(line, Optional.of(match))));
    }
    return rows;
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>();
    columns.addAll(
        List.of("state", "verdict", "grounds", "reason", "margin", "margin_unit", "direction"));
    for (String side : List.of("goal", "result")) {
      for (String column :
          List.of(
              "id",
              "indicator",
              "code",
              "basis",
              "bound",
              "low",
              "high",
              "unit",
              "wording",
              "start",
              "end",
              "sentence")) {
        columns.add(side + "_" + column);
      }
    }
    return List.copyOf(columns);
  }

  private List<String> row(ScoreLine line, Optional<Match> match) {
    Optional<Assessment> assessment = match.map(Match::assessment);
    List<String> cells = new ArrayList<>();
    cells.add(DatasetRow.lower(line.state()));
    cells.add(DatasetRow.lower(line.verdict()));
    cells.add(assessment.map(it -> DatasetRow.lower(it.grounds())).orElse(""));
    cells.add(assessment.map(Assessment::reason).orElseGet(line::reason));
    cells.add(
        assessment
            .flatMap(Assessment::margin)
            .map(margin -> DatasetRow.number(margin.amount()))
            .orElse(""));
    cells.add(
        assessment.flatMap(Assessment::margin).map(margin -> margin.unit().symbol()).orElse(""));
    cells.add(assessment.flatMap(Assessment::direction).map(ScorecardCsv::name).orElse(""));
    cells.addAll(side(line.goal(), earlier));
    cells.addAll(
        match
            .map(it -> side(it.result(), later))
            .orElseGet(() -> List.of("", "", "", "", "", "", "", "", "", "", "", "")));
    return cells;
  }

  private static String name(Direction direction) {
    return DatasetRow.lower(direction);
  }

  private static List<String> side(Finding finding, Sentences sentences) {
    ConditionFields condition = ConditionFields.of(finding.statement().condition());
    return List.of(
        finding.id(),
        finding.statement().indicator().name(),
        finding.statement().indicator().code().orElse(""),
        condition.basis(),
        condition.bound(),
        condition.low(),
        condition.high(),
        condition.unit(),
        condition.wording(),
        String.valueOf(finding.source().start()),
        String.valueOf(finding.source().end()),
        sentences.of(finding.source()));
  }
}
