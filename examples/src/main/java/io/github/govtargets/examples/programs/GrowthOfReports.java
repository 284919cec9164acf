package io.github.govtargets.examples.programs;

import io.github.govtargets.examples.ChartException;
import io.github.govtargets.examples.ChartFile;
import io.github.govtargets.examples.ChartFont;
import io.github.govtargets.examples.GrowthChart;
import io.github.govtargets.examples.GrowthPoint;
import io.github.govtargets.examples.Report;
import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.examples.TextFiles;
import io.github.govtargets.parser.TargetParser;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;

/** Draws the growth that reports aim at in their year: a line for each place. */
public final class GrowthOfReports {
  private static final String INDICATOR = "gdp";

  private GrowthOfReports() {}

  /** The arguments are reports; without any, the bundled one is drawn. Writes growth.png. */
  public static void main(String[] args) throws TextFileException {
    System.setProperty("java.awt.headless", "true");
    List<Report> reports = new ArrayList<>();
    for (String file : args) {
      reports.add(report(file, TextFiles.read(Path.of(file)).text()));
    }
    if (reports.isEmpty()) {
      reports.add(report("sample", Common.text()));
    }
    run(Common.out(), reports, Path.of("growth.png"));
  }

  static Report report(String name, String text) {
    return new Report(name, text, TargetParser.standard().read(text), Optional.empty());
  }

  static void run(PrintStream out, List<Report> reports, Path png) {
    List<GrowthPoint> points =
        reports.stream().flatMap(it -> GrowthPoint.of(it, INDICATOR).stream()).toList();
    for (GrowthPoint point : points) {
      out.println(point.place() + " " + point.year() + ": " + point.low() + " to " + point.high());
    }
    if (points.isEmpty()) {
      out.println("no report has a growth goal of " + INDICATOR);
      return;
    }
    try {
      XYChart chart = GrowthChart.of(INDICATOR, points);
      String places = points.stream().map(GrowthPoint::place).collect(Collectors.joining());
      ChartFile.write(chart, ChartFont.forText(chart.getTitle() + places), png);
      out.println("drawn: " + png.getFileName());
    } catch (ChartException e) {
      out.println("not drawn: " + e.getMessage());
    }
  }
}
