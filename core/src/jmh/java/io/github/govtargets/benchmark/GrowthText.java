package io.github.govtargets.benchmark;

/** Texts whose reading must not take longer per character than a report's, or hardly longer. */
public enum GrowthText {
  /** One report. */
  REPORT("1 report"),
  /** Ten reports in one text. */
  REPORTS_10("10 reports"),
  /** A hundred. */
  REPORTS_100("100 reports"),
  /** One report without a line break. */
  LINE("1 report on one line"),
  /** Ten on one line. */
  LINES_10("10 reports on one line"),
  /** A hundred on one line. */
  LINES_100("100 reports on one line"),
  /** {@code 777}. */
  DIGITS("only digits"),
  /** {@code 、、、}. */
  LISTS("only 、"),
  /** {@code 7、7、7}. */
  LISTS_OF_NUMBERS("only 7、7、7"),
  /** {@code 分別分別}. */
  RESPECTIVELY("only 分別"),
  /** {@code （（（}. */
  OPENERS("only （"),
  /** {@code “《“《}. */
  QUOTES("only “《"),
  /** {@code (jié jié (jié jié}. */
  PINYIN("only (jié jié"),
  /** {@code ?yōu)榘?yōu)榘}. */
  SHIFTED("only ?yōu)榘"),
  /** A report without any mark that ends a sentence or a clause, over and over. */
  SENTENCE("one sentence");

  private static final double COPIES_LIMIT = 1.15;
  private static final double ODD_LIMIT = 3;
  private static final int LONG = 20_000;
  private static final int SENTENCE_LENGTH = 1_000_000;

  private final String words;

  GrowthText(String words) {
    this.words = words;
  }

  /** What it is called in the table of figures. */
  String words() {
    return words;
  }

  /** Whether to hold it beside one report on one line. */
  boolean isOnOneLine() {
    return this == LINE || this == LINES_10 || this == LINES_100;
  }

  /** The most time per character that it may take beside one report. */
  double limit() {
    return ordinal() <= LINES_100.ordinal() ? COPIES_LIMIT : ODD_LIMIT;
  }

  /** The text, made of a report. */
  String of(String report) {
    switch (this) {
      case REPORT:
        return report;
      case REPORTS_10:
        return (report + '\n').repeat(10);
      case REPORTS_100:
        return (report + '\n').repeat(100);
      case LINE:
        return line(report);
      case LINES_10:
        return line(report).repeat(10);
      case LINES_100:
        return line(report).repeat(100);
      case DIGITS:
        return fill("7", LONG);
      case LISTS:
        return fill("、", LONG);
      case LISTS_OF_NUMBERS:
        return fill("7、", LONG);
      case RESPECTIVELY:
        return fill("分別", LONG);
      case OPENERS:
        return fill("（", LONG);
      case QUOTES:
        return fill("“《", LONG);
      case PINYIN:
        return fill("(jié jié ", LONG);
      case SHIFTED:
        return fill("?yōu)榘", LONG);
      default:
        return fill(line(report).replaceAll("[。；;！!？?]", "，"), SENTENCE_LENGTH);
    }
  }

  private static String line(String report) {
    return report.replaceAll("\\R", "");
  }

  private static String fill(String part, int length) {
    return part.repeat(length / part.length() + 1).substring(0, length);
  }
}
