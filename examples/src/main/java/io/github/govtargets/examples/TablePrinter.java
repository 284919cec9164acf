package io.github.govtargets.examples;

import io.github.govtargets.model.Reading;
import java.util.ArrayList;
import java.util.List;

/** Prints a report for people: a line about the report, its findings, its other numbers. */
final class TablePrinter implements ReportPrinter {
  private final Console console;
  private final boolean mentions;
  private final boolean explain;
  private boolean first = true;

  TablePrinter(Console console, boolean mentions, boolean explain) {
    this.console = console;
    this.mentions = mentions;
    this.explain = explain;
  }

  @Override
  public void print(Report report) {
    if (!first) {
      console.line("");
    }
    first = false;
    console.line(report.file() + ": " + about(report.reading()));
    console.line("");
    FindingTable.lines(report, explain).forEach(console::line);
    if (mentions) {
      console.line("");
      MentionTable.lines(report).forEach(console::line);
    }
  }

  private static String about(Reading reading) {
    List<String> parts = new ArrayList<>();
    reading.title().ifPresent(parts::add);
    reading.place().ifPresent(p -> parts.add(p.name() + " (" + Words.of(p.level()) + ")"));
    reading.year().ifPresent(year -> parts.add(String.valueOf(year)));
    parts.add(
        reading.findings().size() + " findings, " + reading.mentions().size() + " other numbers");
    return TableWriter.onOneLine(String.join("; ", parts));
  }
}
