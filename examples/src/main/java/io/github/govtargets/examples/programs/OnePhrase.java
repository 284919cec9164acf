package io.github.govtargets.examples.programs;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.parser.TargetParseException;
import io.github.govtargets.parser.TargetParser;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;

/** Takes phrases as goals, strictly: each is one as a whole, or the program says why not. */
public final class OnePhrase {
  private static final List<String> PHRASES =
      List.of("到2030年森林覆盖率力争达到43.5%以上", "到2030年居民收入增长与经济增长同步", "到2030年建成5G");

  private OnePhrase() {}

  /** The phrases are the arguments; without any there are three to try. */
  public static void main(String[] args) {
    run(Common.out(), args.length == 0 ? PHRASES : List.of(args));
  }

  static void run(PrintStream out, List<String> phrases) {
    TargetParser parser = TargetParser.standard();
    for (String phrase : phrases) {
      try {
        Goal goal = parser.parseGoal(phrase);
        out.println(phrase);
        out.println("  what:  " + goal.indicator().name());
        out.println("  asked: " + words(goal.condition()));
        out.println("  firm:  " + goal.firmness());
        goal.deadline().ifPresent(deadline -> out.println("  by:    " + deadline.last()));
      } catch (TargetParseException e) {
        out.println(phrase);
        out.println("  is no goal, at character " + e.index() + ": " + e.reason());
      }
    }
  }

  /** One function for each kind of condition: the compiler sees to it that none is forgotten. */
  private static String words(Condition condition) {
    return condition.match(
        threshold -> threshold.basis() + " " + words(threshold.bound()),
        parity -> parity.op().text() + " " + parity.reference().name(),
        ranking -> "rank " + ranking.op().text() + " " + ranking.position().orElse(1),
        assigned -> "as set by " + assigned.by(),
        milestone -> "to be " + milestone.stage(),
        absence -> "none of " + absence.what(),
        grade -> grade.op().text() + " " + grade.grade(),
        other -> other.type());
  }

  private static String words(Bound bound) {
    return bound
        .value()
        .map(value -> bound.op().text() + " " + words(value))
        .orElseGet(
            () -> words(bound.low().orElseThrow()) + " to " + words(bound.high().orElseThrow()));
  }

  /** 43.5%; a third, which no decimal holds, is 100/3%. */
  private static String words(Quantity quantity) {
    String number =
        quantity
            .decimal()
            .map(BigDecimal::toPlainString)
            .orElseGet(() -> quantity.exact().toString());
    return number + quantity.unit().symbol();
  }
}
