package io.github.govtargets.examples;

import io.github.govtargets.indicator.IndicatorCatalog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** A growth goal across years, a line for each place; a range is a point with its reach. */
public final class GrowthChart {
  private static final int WIDTH = 1100;
  private static final int HEIGHT = 620;

  private GrowthChart() {}

  /** The chart of an indicator, given by code or name. */
  public static XYChart of(String indicator, List<GrowthPoint> points) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("Growth goal: " + name(indicator))
            .xAxisTitle("Year")
            .yAxisTitle("%")
            .build();
    byPlace(points).forEach((place, of) -> add(chart, place, of));
    int first = points.stream().mapToInt(GrowthPoint::year).min().orElseThrow();
    int last = points.stream().mapToInt(GrowthPoint::year).max().orElseThrow();
    chart.getStyler().setXAxisMin(first - 1.0).setXAxisMax(last + 1.0);
    chart.getStyler().setXAxisMaxLabelCount(last - first + 3);
    chart.getStyler().setXAxisTickLabelsFormattingFunction(GrowthChart::year);
    chart.getStyler().setYAxisDecimalPattern("0.#");
    chart
        .getStyler()
        .setYAxisMin(points.stream().mapToDouble(GrowthPoint::low).min().orElseThrow() - 0.5);
    chart
        .getStyler()
        .setYAxisMax(points.stream().mapToDouble(GrowthPoint::high).max().orElseThrow() + 0.5);
    return chart;
  }

  /** {@code 地区生产总值 (gdp)} for a code of the catalogue, else what was given. */
  private static String name(String indicator) {
    return IndicatorCatalog.standard()
        .byCode(indicator)
        .map(it -> it.name() + " (" + it.code() + ")")
        .orElse(indicator);
  }

  private static Map<String, List<GrowthPoint>> byPlace(List<GrowthPoint> points) {
    return points.stream()
        .sorted(Comparator.comparingInt(GrowthPoint::year))
        .collect(Collectors.groupingBy(GrowthPoint::place, TreeMap::new, Collectors.toList()));
  }

  private static void add(XYChart chart, String place, List<GrowthPoint> points) {
    chart.addSeries(
        place,
        points.stream().mapToDouble(GrowthPoint::year).toArray(),
        points.stream().mapToDouble(it -> (it.low() + it.high()) / 2).toArray(),
        points.stream().mapToDouble(GrowthChart::reach).toArray());
  }

  /** Half the width of a range; a single number has none. */
  private static double reach(GrowthPoint point) {
    return point.low() == point.high() ? Double.NaN : (point.high() - point.low()) / 2;
  }

  /** A label at whole years only. */
  private static String year(Double value) {
    return value == Math.rint(value) ? String.valueOf(value.intValue()) : " ";
  }
}
