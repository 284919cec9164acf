package io.github.govtargets.examples;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a font that has every character of a chart. Java draws a box for a character that the font
 * lacks, and a chart full of boxes tells nothing: it is better not drawn.
 */
public final class ChartFont {
  private static final int SIZE = 14;
  private static final String HELP =
      "install a Chinese font, for example Noto Sans CJK (in Debian: fontconfig, fonts-noto-cjk)";

  private ChartFont() {}

  /** A font of this system for the text. */
  public static Font forText(String text) throws ChartException {
    try {
      return choose(text, fonts());
    } catch (LinkageError | InternalError e) {
      throw new ChartException("this Java finds no font to draw with (" + e + "); " + HELP);
    }
  }

  /** The first of the fonts that has every character of the text. */
  static Font choose(String text, List<Font> fonts) throws ChartException {
    String best = text;
    for (Font font : fonts) {
      int missing = font.canDisplayUpTo(text);
      if (missing < 0) {
        return font.deriveFont(Font.PLAIN, SIZE);
      }
      if (text.length() - missing < best.length()) {
        best = text.substring(missing);
      }
    }
    throw new ChartException(
        "no font of this system has the character "
            + Character.toString(best.codePointAt(0))
            + "; "
            + HELP);
  }

  private static List<Font> fonts() {
    Font standard = new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
    Font[] others = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
    return Stream.concat(Stream.of(standard), Stream.of(others)).toList();
  }
}
