package io.github.govtargets.examples.programs;

import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.parser.TargetParser;
import io.github.govtargets.unit.UnitCatalog;
import java.io.PrintStream;
import java.io.StringReader;

/**
 * Reads with units, indicators and verbs of one's own. The tables have the columns of those that
 * the library ships; here they are strings, in earnest they are files.
 */
public final class OwnWords {
  private static final String UNITS =
      """
      # symbol, dimension, factor to the base unit, aliases, English, code, note
      垧\tAREA\t10000\t-\tshang\t-\tas used in the north-east
      """;

  private static final String INDICATORS =
      """
      # code, name, aliases, English, which way is better, unit, basis, growth, source
      black-soil\t黑土地保护面积\t黑土保护面积\tblack soil protected\tHIGHER\t亩\tlevel\t-\tour own
      """;

  private static final String WORDS =
      """
      act\t复壮
      """;

  private static final String TEXT = "2026年目标任务\n黑土保护面积达到1.2万垧，复壮古树名木45株。";

  private OwnWords() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    run(Common.out());
  }

  static void run(PrintStream out) {
    TargetParser own =
        TargetParser.builder()
            .units(new StringReader(UNITS), "units.tsv")
            .indicators(new StringReader(INDICATORS), "indicators.tsv")
            .words(new StringReader(WORDS), "words.tsv")
            .build();
    out.println("As shipped:");
    print(out, TargetParser.standard());
    out.println("With tables of one's own:");
    print(out, own);
    out.println("In 亩: " + inMu(own));
  }

  private static void print(PrintStream out, TargetParser parser) {
    for (Goal goal : parser.read(TEXT, 2026).goals()) {
      String action = goal.action().orElse("(no verb)");
      String code = goal.indicator().code().orElse("(no code)");
      out.println("  " + action + " " + goal.indicator().name() + " " + code);
    }
  }

  private static String inMu(TargetParser parser) {
    return parser.read(TEXT, 2026).goals().get(0).condition() instanceof Threshold threshold
        ? threshold
            .bound()
            .value()
            .orElseThrow()
            .exactIn(UnitCatalog.standard().resolve("亩"))
            .toString()
        : "not a number";
  }
}
