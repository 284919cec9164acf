package io.github.govtargets.examples;

import io.github.govtargets.examples.ReportPage.Kind;
import io.github.govtargets.examples.ReportPage.NumberRow;
import io.github.govtargets.examples.ReportPage.NumberTable;
import io.github.govtargets.examples.ReportPage.Row;
import io.github.govtargets.examples.ReportPage.Section;
import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out a report that was read as the values of its page. */
final class PageBuilder {
  private static final String NO_SECTION = "Before the first heading";

  private final Report report;
  private final Reading reading;
  private final List<PageItem> items;
  private final PageRows rows;

  private PageBuilder(Report report) {
    this.report = report;
    this.reading = report.reading();
    this.items = new PageItems(reading).all();
    this.rows = new PageRows(report);
  }

  static ReportPage of(Report report) {
    return new PageBuilder(report).page();
  }

  private ReportPage page() {
    Iterator<PageItem> next = items.iterator();
    List<Section> sections = sections(next);
    return new ReportPage(
        reading.title().orElse(PageNames.last(report.file())),
        PageNames.last(report.file()),
        about(),
        report.note().orElse(""),
        kinds(),
        new PageText(report).blocks(items),
        sections,
        tables(next));
  }

  private List<Kind> kinds() {
    return Stream.of(
            new Kind("goal", reading.goals().size(), "goals"),
            new Kind("result", reading.results().size(), "results"),
            new Kind("mention", reading.mentions().size(), "other numbers"),
            new Kind("diagnostic", reading.diagnostics().size(), "not readable"))
        .filter(it -> it.count() > 0)
        .toList();
  }

  private List<NumberTable> tables(Iterator<PageItem> next) {
    List<NumberRow> numbers = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      numbers.add(rows.of(next.next(), Words.of(mention.reason())));
    }
    List<NumberRow> diagnostics = new ArrayList<>();
    for (Diagnostic diagnostic : reading.diagnostics()) {
      diagnostics.add(rows.of(next.next(), diagnostic.code() + ": " + diagnostic.message()));
    }
    return Stream.of(
            new NumberTable("mention", "Other numbers", "Number", "Reason", numbers),
            new NumberTable("diagnostic", "Not readable", "Words", "Diagnostic", diagnostics))
        .filter(it -> !it.rows().isEmpty())
        .toList();
  }

  private String about() {
    return Stream.of(
            reading.place().map(it -> it.name() + " (" + Words.of(it.level()) + ")"),
            reading.year().map(String::valueOf))
        .flatMap(it -> it.stream())
        .collect(Collectors.joining(", "));
  }

  /** The findings by the headings above them, in the order of the text. */
  private List<Section> sections(Iterator<PageItem> next) {
    Map<List<String>, List<Row>> bySection = new LinkedHashMap<>();
    for (Finding finding : reading.findings()) {
      bySection
          .computeIfAbsent(finding.source().section(), it -> new ArrayList<>())
          .add(rows.of(finding, next.next()));
    }
    List<Section> sections = new ArrayList<>();
    bySection.forEach((path, of) -> sections.add(section(sections.size(), path, of)));
    return sections;
  }

  private Section section(int index, List<String> path, List<Row> of) {
    int goals = (int) of.stream().filter(row -> row.kind().equals("goal")).count();
    return new Section(
        index,
        path.isEmpty() ? NO_SECTION : String.join(" › ", path),
        headingBefore(of.get(0).start()),
        goals,
        of.size() - goals,
        of);
  }

  private int headingBefore(int offset) {
    return reading.outline().stream()
        .mapToInt(Heading::start)
        .filter(start -> start <= offset)
        .max()
        .orElse(0);
  }
}
