package io.github.govtargets.examples;

import io.github.govtargets.examples.ReportPage.FieldRow;
import io.github.govtargets.examples.ReportPage.NumberRow;
import io.github.govtargets.examples.ReportPage.Row;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Role;
import io.github.govtargets.model.Source;
import java.util.List;
import java.util.Map;

/** The rows of a page's tables. */
final class PageRows {
  /** Characters of context on each side of a number that no finding uses. */
  private static final int AROUND = 14;

  private final Report report;
  private final FindingTable cells;
  private final Map<String, Integer> valueRanks;

  PageRows(Report report) {
    this.report = report;
    this.cells = new FindingTable(report);
    this.valueRanks = ValueOrder.ranks(report.reading().findings());
  }

  Row of(Finding finding, PageItem item) {
    List<String> shown = cells.cells(finding);
    Source source = finding.source();
    return new Row(
        item.index(),
        item.index() + 1,
        item.kind(),
        shown.get(1),
        shown.get(2),
        shown.get(3),
        shown.get(4),
        shown.get(5),
        String.join(" ", finding.doubts()),
        valueRanks.getOrDefault(finding.id(), 0),
        item.anchor().orElse(source.start()),
        source.start(),
        source.end(),
        source.text(),
        source.clean().equals(source.text()) ? "" : source.clean(),
        EvidenceFields.of(finding).stream().map(this::field).toList());
  }

  private FieldRow field(EvidenceFields.Field field) {
    return new FieldRow(
        field.name(), field.value(), field.words().stream().map(this::words).toList());
  }

  private FieldRow.Words words(Role role) {
    return new FieldRow.Words(role.start(), role.end(), report.text(role.start(), role.end()));
  }

  /** The row of a number that no finding uses, or of a diagnostic. */
  NumberRow of(PageItem item, String reason) {
    int start = item.span().start();
    int end = item.span().end();
    return new NumberRow(
        item.index(),
        item.anchor().isPresent(),
        start,
        end,
        report.text(start, end),
        reason,
        report.text(Math.max(0, start - AROUND), start),
        report.text(end, Math.min(report.text().length(), end + AROUND)));
  }
}
