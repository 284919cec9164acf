package io.github.govtargets.examples;

import io.github.govtargets.assess.Scorecard;
import io.github.govtargets.assess.ScorecardMaker;
import io.github.govtargets.assess.Verdict;
import io.github.govtargets.examples.ScorecardBars.Bar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.XYChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws what reports say as PNG files. */
@Command(
    name = "chart",
    description = "Draws a growth goal across years and places, or a scorecard, as a PNG file.",
    synopsisSubcommandLabel = "(growth | scorecard)")
final class ChartCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help = new HelpOption();

  ChartCommand(Console console) {
    this.console = console;
    System.setProperty("java.awt.headless", "true");
  }

  /** Without a kind of chart there is nothing to do: says which there are. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing kind of chart: growth or scorecard");
  }

  @Command(
      name = "growth",
      sortOptions = false,
      description = "Draws the growth that reports aim at in their year: a line for each place.")
  int growth(
      @Option(
              names = "--indicator",
              defaultValue = "gdp",
              paramLabel = "INDICATOR",
              description = "the code or the name of the indicator; gdp if not given")
          String indicator,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "PNG",
              description = "the file to write")
          Path out,
      @Mixin HelpOption helpOption,
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "the reports")
          List<String> files) {
    return draw(
        out,
        () -> {
          List<GrowthPoint> points = new ArrayList<>();
          for (String file : files) {
            GrowthPoint.of(read(file), indicator)
                .ifPresentOrElse(
                    points::add,
                    () ->
                        console.warn(file + ": no growth goal of " + indicator + " for its year"));
          }
          if (points.isEmpty()) {
            throw new ChartException("there is nothing to draw");
          }
          XYChart chart = GrowthChart.of(indicator, points);
          String places = points.stream().map(GrowthPoint::place).collect(Collectors.joining());
          ChartFile.write(chart, ChartFont.forText(chart.getTitle() + places), out);
        });
  }

  @Command(
      name = "scorecard",
      sortOptions = false,
      description = "Draws how far the results of a report are beyond the goals of an earlier one.")
  int scorecard(
      @Option(
              names = "--out",
              required = true,
              paramLabel = "PNG",
              description = "the file to write")
          Path out,
      @Mixin HelpOption helpOption,
      @Parameters(index = "0", paramLabel = "EARLIER", description = "the report with the goals")
          String earlier,
      @Parameters(index = "1", paramLabel = "LATER", description = "the report with the results")
          String later) {
    return draw(
        out,
        () -> {
          Scorecard card =
              ScorecardMaker.standard().make(read(earlier).reading(), read(later).reading());
          List<Bar> bars = ScorecardBars.of(card);
          if (bars.isEmpty()) {
            throw new ChartException("no goal was met or missed by a number: nothing to draw");
          }
          HorizontalBarChart chart = ScorecardChart.of(title(card, bars.size()), bars);
          String labels = bars.stream().map(Bar::label).collect(Collectors.joining());
          ChartFile.write(chart, ChartFont.forText(chart.getTitle() + labels), out);
        });
  }

  private static String title(Scorecard card, int drawn) {
    return card.lines().size()
        + " goals: "
        + card.count(Verdict.MET)
        + " met, "
        + card.count(Verdict.MISSED)
        + " missed, "
        + card.count(Verdict.UNDECIDED)
        + " undecided; "
        + drawn
        + " have a number to compare";
  }

  private Report read(String file) throws TextFileException {
    ReportReader reader = new ReportReader(null, true, true);
    try {
      return reader.read(ReportInput.of(file, console.in()));
    } catch (TextFileException e) {
      throw new TextFileException(file + ": " + e.getMessage());
    }
  }

  /** Draws a chart, or fails for a reason that a person can understand. */
  private interface Drawing {
    void draw() throws ChartException, TextFileException;
  }

  private int draw(Path out, Drawing drawing) {
    try {
      ChartFile.check(out);
      drawing.draw();
      return 0;
    } catch (ChartException | TextFileException e) {
      console.warn("govtargets: " + e.getMessage());
      return Main.BAD_INPUT;
    }
  }
}
