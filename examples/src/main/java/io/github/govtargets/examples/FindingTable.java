package io.github.govtargets.examples;

import io.github.govtargets.examples.TableWriter.Column;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of a report's findings: a row for each. */
final class FindingTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("KIND", 6),
          new Column("INDICATOR", 32),
          new Column("CONDITION", 34),
          new Column("WHEN", 13),
          new Column("FIRMNESS", 13),
          new Column("NOTE", 26));

  private final Map<String, String> indicatorById = new HashMap<>();

  FindingTable(Report report) {
    for (Finding finding : report.reading().findings()) {
      indicatorById.put(finding.id(), finding.statement().indicator().name());
    }
  }

  /** The lines of the table; with {@code explain}, each row is followed by its evidence. */
  static List<String> lines(Report report, boolean explain) {
    FindingTable table = new FindingTable(report);
    TableWriter writer = new TableWriter(COLUMNS);
    for (Finding finding : report.reading().findings()) {
      writer.row(
          table.cells(finding), explain ? Explanation.lines(report, finding.source()) : List.of());
    }
    return writer.lines();
  }

  /** The cells of a row: kind, indicator, condition, when, firmness, note. */
  List<String> cells(Finding finding) {
    Statement statement = finding.statement();
    return List.of(
        statement.match(goal -> "goal", result -> "result"),
        statement.indicator().name(),
        condition(statement),
        statement.match(FindingTable::deadline, result -> period(result)),
        statement.match(FindingTable::firmness, r -> r.estimated() ? "estimated" : ""),
        note(finding));
  }

  private static String condition(Statement statement) {
    return Stream.of(
            Stream.of(ConditionWords.of(statement.condition())),
            statement.pace().map(Words::of).stream(),
            statement.baseline().map(Words::of).stream())
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }

  private static String deadline(Goal goal) {
    return goal.deadline().map(deadline -> "by " + deadline.last()).orElseGet(() -> period(goal));
  }

  private static String period(Statement statement) {
    return statement.period().map(Words::of).orElse("");
  }

  private static String firmness(Goal goal) {
    return switch (goal.firmness()) {
      case PLAIN -> "";
      default -> Words.of(goal.firmness()) + Words.inBrackets(goal.firmnessWording());
    };
  }

  private String note(Finding finding) {
    List<String> notes = new ArrayList<>();
    finding.partOf().ifPresent(id -> notes.add("part of " + indicatorById.getOrDefault(id, id)));
    finding.stretchOf().ifPresent(id -> notes.add("beyond " + indicatorById.getOrDefault(id, id)));
    finding.doubts().forEach(code -> notes.add("? " + code));
    return String.join("; ", notes);
  }
}
