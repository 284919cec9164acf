package io.github.govtargets.examples;

import io.github.govtargets.model.Diagnostic;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads whole reports and prints what they say. */
@Command(
    name = "read",
    sortOptions = false,
    description = "Reads reports and prints the goals and results that they state.")
final class ReadCommand implements Callable<Integer> {
  /** More diagnostics than this of one file are only counted. */
  private static final int MOST_DIAGNOSTICS = 20;

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description =
          "table (for people), jsonl (one finding a line), json (one report a line) or html (a page"
              + " for a browser); table if not given")
  private OutputFormat format;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "for html: the directory that gets a page for each report, and an index.html over them;"
              + " pages of the same names are replaced")
  private @Nullable Path out;

  @ArgGroup private @Nullable Kinds kinds;

  @Option(names = "--year", description = "the year of the reports, where the text does not say it")
  private @Nullable Integer year;

  @Option(names = "--mentions", description = "in the table: also the numbers that no finding uses")
  private boolean mentions;

  @Option(names = "--explain", description = "in the table: which words gave which field")
  private boolean explain;

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      paramLabel = "FILE",
      description =
          "a report in UTF-8 or GBK; - is standard input; without a file the bundled sample is"
              + " read")
  private List<String> files = List.of();

  /** At most one of the two. */
  private static final class Kinds {
    @Option(names = "--goals", description = "goals only")
    private boolean goals;

    @Option(names = "--results", description = "results only")
    private boolean results;
  }

  ReadCommand(Console console) {
    this.console = console;
    this.format = OutputFormat.TABLE;
  }

  /** Reads every file that can be read; the status says whether all could be. */
  @Override
  public Integer call() {
    List<ReportInput> inputs = inputs();
    try {
      return read(inputs, printer(inputs.size()));
    } catch (UncheckedIOException e) {
      console.warn("govtargets: output cannot be written: " + e.getCause());
      return Main.FAILED;
    }
  }

  private int read(List<ReportInput> inputs, ReportPrinter printer) {
    ReportReader reader = reader();
    Progress progress = progress(inputs.size());
    int status = 0;
    for (ReportInput input : inputs) {
      int found = 0;
      try {
        Report report = reader.read(input);
        report.note().ifPresent(note -> console.warn(input.name() + ": " + note));
        printDiagnostics(report);
        printer.print(report);
        found = report.reading().findings().size();
      } catch (TextFileException e) {
        console.warn(input.name() + ": " + e.getMessage());
        status = Main.BAD_INPUT;
      }
      progress.fileDone(found);
      if (console.outputFailure().isPresent()) {
        break;
      }
    }
    printer.finish();
    return status;
  }

  private List<ReportInput> inputs() {
    if (files.isEmpty()) {
      return List.of(ReportInput.sample());
    }
    return files.stream().map(name -> ReportInput.of(name, console.in())).toList();
  }

  private ReportReader reader() {
    return new ReportReader(year, kinds == null || !kinds.results, kinds == null || !kinds.goals);
  }

  private ReportPrinter printer(int inputs) {
    if (out != null && format != OutputFormat.HTML) {
      throw new ParameterException(spec.commandLine(), "--out is for --format html");
    }
    if (format != OutputFormat.TABLE && (mentions || explain)) {
      throw new ParameterException(
          spec.commandLine(), "--mentions and --explain are for --format table");
    }
    return switch (format) {
      case TABLE -> new TablePrinter(console, mentions, explain);
      case JSONL -> new JsonLinesPrinter(console);
      case JSON -> new JsonPrinter(console);
      case HTML -> pages(inputs);
    };
  }

  private ReportPrinter pages(int inputs) {
    if (out != null) {
      return new HtmlDirectory(out);
    }
    if (inputs > 1) {
      throw new ParameterException(
          spec.commandLine(), "--format html prints one report; --out DIR gets a page for each");
    }
    return new HtmlPrinter(console);
  }

  private Progress progress(int inputs) {
    return inputs > 1 && !console.terminal()
        ? new Progress(inputs, console::warn, System::nanoTime)
        : Progress.silent();
  }

  private void printDiagnostics(Report report) {
    List<Diagnostic> diagnostics = report.reading().diagnostics();
    diagnostics.stream()
        .limit(MOST_DIAGNOSTICS)
        .map(it -> report.file() + ": at " + it.start() + ": " + it.code() + ": " + it.message())
        .forEach(line -> console.warn(TableWriter.onOneLine(line)));
    if (diagnostics.size() > MOST_DIAGNOSTICS) {
      int more = diagnostics.size() - MOST_DIAGNOSTICS;
      console.warn(report.file() + ": and " + more + " more diagnostics (--format json has all)");
    }
  }
}
