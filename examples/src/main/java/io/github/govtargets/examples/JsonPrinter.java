package io.github.govtargets.examples;

/** Prints one JSON object a report, each on a line. */
final class JsonPrinter implements ReportPrinter {
  private final Console console;
  private final JsonWriter writer = new JsonWriter();

  JsonPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void print(Report report) {
    console.line(writer.write(report.reading()));
  }
}
