package io.github.govtargets.examples.programs;

import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.parser.TargetParser;
import java.io.PrintStream;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Turns the goals of a report that have a number into rows with tabs between, for a spreadsheet.
 */
public final class ReportTable {
  private static final List<String> HEADINGS =
      List.of("indicator", "code", "basis", "op", "number", "to", "unit", "last day", "words");

  private ReportTable() {}

  /** The argument is a file in UTF-8 or GBK; without one, the bundled report is read. */
  public static void main(String[] args) throws TextFileException {
    run(Common.out(), Common.text(args));
  }

  static void run(PrintStream out, String text) {
    out.println(String.join("\t", HEADINGS));
    for (Finding finding : TargetParser.standard().read(text).findings()) {
      if (finding.statement() instanceof Goal goal
          && goal.condition() instanceof Threshold threshold) {
        out.println(String.join("\t", row(goal, threshold, finding.source().clean())));
      }
    }
  }

  private static List<String> row(Goal goal, Threshold threshold, String words) {
    Bound bound = threshold.bound();
    Optional<Quantity> number = bound.value().or(bound::low);
    return List.of(
        goal.indicator().name(),
        goal.indicator().code().orElse(""),
        threshold.basis().text(),
        bound.op().text(),
        number.map(ReportTable::digits).orElse(""),
        bound.high().map(ReportTable::digits).orElse(""),
        number.map(it -> it.unit().symbol()).orElse(""),
        goal.deadline().map(it -> it.last().toString()).orElse(""),
        words.replaceAll("\\s+", " "));
  }

  /** The number multiplied out: 8.5万 is 85000. A third, which no decimal holds, is rounded here. */
  private static String digits(Quantity quantity) {
    return quantity
        .decimal()
        .orElseGet(() -> quantity.decimal(MathContext.DECIMAL64))
        .stripTrailingZeros()
        .toPlainString();
  }
}
