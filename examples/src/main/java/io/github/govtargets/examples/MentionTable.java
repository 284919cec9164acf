package io.github.govtargets.examples;

import io.github.govtargets.examples.TableWriter.Column;
import io.github.govtargets.model.Mention;
import java.util.List;

/** The table of the numbers that no finding uses, each with the reason and the words around it. */
final class MentionTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("AT", 8),
          new Column("NUMBER", 24),
          new Column("REASON", 22),
          new Column("CONTEXT", 60));

  /** Characters of context on each side. */
  private static final int AROUND = 10;

  private MentionTable() {}

  static List<String> lines(Report report) {
    TableWriter writer = new TableWriter(COLUMNS);
    for (Mention mention : report.reading().mentions()) {
      writer.row(
          List.of(
              String.valueOf(mention.start()),
              mention.text(),
              Words.of(mention.reason()),
              context(report, mention)));
    }
    return writer.lines();
  }

  private static String context(Report report, Mention mention) {
    int from = Math.max(0, mention.start() - AROUND);
    int to = Math.min(report.text().length(), mention.end() + AROUND);
    return report.text(from, mention.start())
        + "["
        + report.text(mention.start(), mention.end())
        + "]"
        + report.text(mention.end(), to);
  }
}
