package io.github.govtargets.examples;

import io.github.govtargets.examples.ScorecardBars.Bar;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The bars of a scorecard: to the right what went beyond its goal, to the left what fell short. */
final class ScorecardChart {
  private static final int WIDTH = 1100;
  private static final int BAR_HEIGHT = 26;
  private static final int REST = 170;

  /**
   * Where the axis may end. Longer bars are cut: a goal that was outdone tenfold would leave the
   * others too short to see.
   */
  private static final List<Double> ENDS = List.of(10.0, 20.0, 50.0, 100.0);

  private ScorecardChart() {}

  static HorizontalBarChart of(String title, List<Bar> bars) {
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder()
            .width(WIDTH)
            .height(REST + BAR_HEIGHT * bars.size())
            .title(title)
            .xAxisTitle("beyond the goal, or short of it, in % of its number (bars end at 100 %)")
            .build();
    double end = end(bars);
    List<String> labels = bars.stream().map(ScorecardChart::label).toList();
    chart.addSeries("met", values(bars, true, end), labels).setFillColor(new Color(0x2b7a4b));
    chart.addSeries("missed", values(bars, false, end), labels).setFillColor(new Color(0xc0392b));
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setLabelsVisible(false);
    chart.getStyler().setAvailableSpaceFill(0.85);
    // The hint of the x axis decides how many labels of the y axis are left out: none with this.
    chart.getStyler().setXAxisTickMarkSpacingHint(BAR_HEIGHT / 2);
    chart.getStyler().setXAxisMin(-end).setXAxisMax(end);
    chart.getStyler().setXAxisTickLabelsFormattingFunction(value -> tick(value, end / 5));
    return chart;
  }

  private static String label(Bar bar) {
    return String.format(Locale.ROOT, "%s  %+.1f %%", bar.label(), bar.percent());
  }

  private static double end(List<Bar> bars) {
    double longest = bars.stream().mapToDouble(bar -> Math.abs(bar.percent())).max().orElse(0);
    return ENDS.stream().filter(it -> it >= longest).findFirst().orElse(ENDS.get(ENDS.size() - 1));
  }

  /** A label at every whole step only. */
  private static String tick(double value, double step) {
    double steps = value / step;
    return Math.abs(steps - Math.rint(steps)) < 1e-9 ? String.valueOf(Math.round(value)) : " ";
  }

  private static List<Double> values(List<Bar> bars, boolean met, double end) {
    return bars.stream()
        .map(bar -> bar.met() == met ? Math.max(-end, Math.min(end, bar.percent())) : 0.0)
        .toList();
  }
}
