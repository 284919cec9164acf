package io.github.govtargets.examples;

/** A report as one page for a browser that needs no other file. */
public final class HtmlPage {
  private HtmlPage() {}

  /** The page of a report that was read. */
  public static String of(Report report) {
    return new PageTemplate("report.mustache").fill(PageBuilder.of(report));
  }
}
