package io.github.govtargets.examples.programs;

import io.github.govtargets.examples.HtmlPage;
import io.github.govtargets.examples.Report;
import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.TargetParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a report as a page that marks in the text what was read, and needs no other file. */
public final class WebPage {
  private WebPage() {}

  /** The arguments are the report and the page to write; without any, {@code report.html}. */
  public static void main(String[] args) throws IOException, TextFileException {
    Path page = Path.of(args.length < 2 ? "report.html" : args[1]);
    run(Common.out(), Common.text(args), page);
  }

  static void run(PrintStream out, String text, Path page) throws IOException {
    Reading reading = TargetParser.standard().read(text);
    String name = String.valueOf(page.getFileName());
    Files.writeString(page, HtmlPage.of(new Report(name, text, reading, Optional.empty())));
    out.println(name + ": " + reading.goals().size() + " goals marked");
    out.println(name + ": " + reading.results().size() + " results marked");
    out.println(name + ": " + reading.mentions().size() + " other numbers marked");
  }
}
