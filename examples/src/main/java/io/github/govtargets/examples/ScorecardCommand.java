package io.github.govtargets.examples;

import io.github.govtargets.assess.Assessor;
import io.github.govtargets.assess.Scorecard;
import io.github.govtargets.assess.ScorecardMaker;
import io.github.govtargets.assess.Tolerance;
import io.github.govtargets.unit.Ratio;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the goals of one report against the results of the next. */
@Command(
    name = "scorecard",
    sortOptions = false,
    description = "Says what a later report tells of the goals of an earlier one.")
final class ScorecardCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "EARLIER", description = "the report with the goals")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER", description = "the report with the results")
  private String later = "";

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description = "table (for people), csv (a row for each goal and result) or json")
  private ScorecardFormat format;

  @Option(
      names = "--tolerance",
      paramLabel = "POINTS",
      description = "how many percentage points 左右 allows for rates; 0.5 if not given")
  private @Nullable BigDecimal points;

  @Mixin private HelpOption help = new HelpOption();

  ScorecardCommand(Console console) {
    this.console = console;
    this.format = ScorecardFormat.TABLE;
  }

  @Override
  public Integer call() {
    ScorecardMaker maker =
        ScorecardMaker.standard().withAssessor(Assessor.standard().withTolerance(tolerance()));
    ReportReader reader = new ReportReader(null, true, true);
    Optional<Report> goals = read(reader, earlier);
    Optional<Report> results = read(reader, later);
    if (goals.isEmpty() || results.isEmpty()) {
      return Main.BAD_INPUT;
    }
    warnOfYears(goals.get(), results.get());
    Scorecard card = maker.make(goals.get().reading(), results.get().reading());
    print(new ScoredReports(goals.get(), results.get(), card));
    return 0;
  }

  private Optional<Report> read(ReportReader reader, String file) {
    try {
      Report report = reader.read(ReportInput.of(file, console.in()));
      report.note().ifPresent(note -> console.warn(file + ": " + note));
      return Optional.of(report);
    } catch (TextFileException e) {
      console.warn(file + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void warnOfYears(Report goals, Report results) {
    Optional<Integer> first = goals.reading().year();
    Optional<Integer> second = results.reading().year();
    if (first.isPresent() && second.isPresent() && second.get() != first.get() + 1) {
      console.warn(
          "the reports are of "
              + first.get()
              + " and "
              + second.get()
              + ": a report reviews the year before its own");
    }
  }

  private Tolerance tolerance() {
    Tolerance standard = Tolerance.standard();
    if (points == null) {
      return standard;
    }
    if (points.signum() < 0) {
      throw new ParameterException(spec.commandLine(), "--tolerance is not to be negative");
    }
    return Tolerance.of(Ratio.of(points), standard.share());
  }

  private void print(ScoredReports reports) {
    switch (format) {
      case TABLE -> {
        console.line(reports.earlier().file() + " -> " + reports.later().file());
        console.line(reports.summary());
        console.line("");
        ScorecardTable.lines(reports).forEach(console::line);
      }
      case CSV -> console.out().print(csv(reports));
      case JSON -> console.line(new JsonWriter().write(ScorecardJson.of(reports)));
    }
  }

  private static String csv(ScoredReports reports) {
    StringWriter text = new StringWriter();
    try (CsvTable table = new CsvTable(text, ScorecardCsv.COLUMNS, false)) {
      for (List<String> row : new ScorecardCsv(reports).rows()) {
        table.row(row);
      }
    } catch (IOException e) {
      throw new IllegalStateException("text in memory cannot be written", e);
    }
    return text.toString();
  }
}
