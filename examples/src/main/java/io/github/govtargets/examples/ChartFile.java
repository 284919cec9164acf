package io.github.govtargets.examples;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;

/** Writes a chart as a PNG file, drawn without a screen. */
public final class ChartFile {
  /** Pixels of the image for one of the chart, so that it is sharp on fine screens and paper. */
  private static final int SHARPNESS = 2;

  private ChartFile() {}

  /** Refuses a name that promises another format. */
  static void check(Path file) throws ChartException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new ChartException(file + ": charts are PNG files; give a name that ends with .png");
    }
  }

  /** Gives the chart the font and the plain look that all charts share, and writes it. */
  public static void write(Chart<? extends AxesChartStyler, ?> chart, Font font, Path file)
      throws ChartException {
    AxesChartStyler styler = chart.getStyler();
    styler.setBaseFont(font);
    styler.setChartTitleFont(font.deriveFont(Font.BOLD, font.getSize2D() * 1.25f));
    styler.setLegendFont(font);
    styler.setAxisTitleFont(font);
    styler.setAxisTickLabelsFont(font);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    BufferedImage image =
        new BufferedImage(
            SHARPNESS * chart.getWidth(),
            SHARPNESS * chart.getHeight(),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SHARPNESS, SHARPNESS);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new ChartException(file + ": cannot be written: " + e);
    }
  }
}
