package io.github.govtargets.examples;

/** Prints a report as one page that needs no other file. */
final class HtmlPrinter implements ReportPrinter {
  private final Console console;
  private final PageTemplate template = new PageTemplate("report.mustache");

  HtmlPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void print(Report report) {
    console.out().print(template.fill(PageBuilder.of(report)));
  }
}
