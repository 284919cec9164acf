package io.github.govtargets.examples;

import io.github.govtargets.assess.Margin;
import io.github.govtargets.assess.Match;
import io.github.govtargets.assess.MatchState;
import io.github.govtargets.assess.ScoreLine;
import io.github.govtargets.examples.TableWriter.Column;
import java.util.List;

/** The table of a scorecard: a row for each goal, none left out. */
final class ScorecardTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("VERDICT", 9),
          new Column("INDICATOR", 24),
          new Column("GOAL", 24),
          new Column("RESULT", 24),
          new Column("MARGIN", 14),
          new Column("WHY", 36));

  private ScorecardTable() {}

  static List<String> lines(ScoredReports reports) {
    TableWriter writer = new TableWriter(COLUMNS);
    for (ScoreLine line : reports.card().lines()) {
      writer.row(
          List.of(
              Words.of(line.verdict()),
              line.goal().statement().indicator().name(),
              ConditionWords.of(line.goal().statement().condition()),
              result(line),
              margin(line),
              why(line)));
    }
    return writer.lines();
  }

  private static String result(ScoreLine line) {
    return line.matches().isEmpty()
        ? ""
        : ConditionWords.of(line.matches().get(0).result().statement().condition())
            + (line.matches().size() > 1 ? " and " + (line.matches().size() - 1) + " more" : "");
  }

  private static String margin(ScoreLine line) {
    return line.state() == MatchState.MATCHED
        ? line.matches().get(0).assessment().margin().map(ScorecardTable::signed).orElse("")
        : "";
  }

  private static String signed(Margin margin) {
    String sign = margin.amount().signum() > 0 ? "+" : "";
    return sign + DatasetRow.number(margin.amount()) + margin.unit().symbol();
  }

  /** A verdict speaks for itself; the others need a reason. */
  private static String why(ScoreLine line) {
    return switch (line.state()) {
      case MATCHED -> {
        Match match = line.matches().get(0);
        yield switch (match.assessment().verdict()) {
          case MET, MISSED -> match.assessment().estimated() ? "estimated" : "";
          case UNDECIDED -> line.reason();
        };
      }
      case AMBIGUOUS -> "ambiguous: " + line.reason();
      case INCOMPARABLE, NOT_DUE, UNNAMED -> line.reason();
    };
  }
}
