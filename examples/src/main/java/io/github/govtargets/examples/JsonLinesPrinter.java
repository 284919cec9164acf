package io.github.govtargets.examples;

/** Prints one JSON object a finding, each on a line. */
final class JsonLinesPrinter implements ReportPrinter {
  private final Console console;
  private final JsonWriter writer = new JsonWriter();

  JsonLinesPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void print(Report report) {
    report
        .reading()
        .findings()
        .forEach(finding -> console.line(writer.write(report.file(), finding)));
  }
}
