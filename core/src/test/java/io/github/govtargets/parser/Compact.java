package io.github.govtargets.parser;

import com.ibm.icu.text.Transliterator;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A finding on one line, in simplified script and without its place: {@code 固定资产投资 | level >=
 * 900e8元 | action=实现}.
 *
 * <p>First the indicator's key, then its condition, then whatever else the statement has. Amounts
 * are exact: {@code 900e8} is 900 with the multiplier of 億, {@code 100/3} is one third of a
 * hundred.
 */
final class Compact {
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  /** The same lines come again and again, and ICU4J takes its time. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Compact() {}

  /** What is said, whether it is to be reached or was. */
  static String said(Finding finding) {
    Statement statement = finding.statement();
    List<String> parts = new ArrayList<>();
    parts.add(statement.indicator().key());
    parts.add(condition(statement.condition()));
    statement.action().ifPresent(a -> parts.add("action=" + a));
    statement.baseline().ifPresent(b -> parts.add("base=" + baseline(b)));
    statement.pace().ifPresent(p -> parts.add("pace=" + lower(p)));
    finding.partOf().ifPresent(id -> parts.add("part"));
    return simplified(String.join(" | ", parts));
  }

  /** Whether it is a goal or a result, and what only one of them has. */
  static String stated(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(said(finding));
    finding.stretchOf().ifPresent(id -> parts.add("stretch"));
    if (finding.statement() instanceof Goal goal) {
      if (goal.firmness() != Firmness.PLAIN) {
        parts.add("firm=" + lower(goal.firmness()));
      }
      goal.deadline()
          .filter(d -> d.origin() != DeadlineOrigin.REPORT)
          .ifPresent(d -> parts.add("due=" + due(d)));
      goal.nature().ifPresent(n -> parts.add("nature=" + lower(n)));
      goal.responsible().ifPresent(r -> parts.add("by=" + r));
    } else if (finding.statement() instanceof Result result) {
      parts.add("result");
      result
          .period()
          .filter(p -> p.wording().isPresent())
          .ifPresent(p -> parts.add("in=" + days(p)));
      if (result.estimated()) {
        parts.add("estimated");
      }
    }
    return simplified(String.join(" | ", parts));
  }

  /** Everything that has to survive another script, width or line: also what was not written. */
  static String whole(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(stated(finding));
    if (finding.statement() instanceof Goal goal) {
      goal.deadline().ifPresent(d -> parts.add(d.last() + " " + lower(d.origin())));
    }
    finding.statement().period().ifPresent(p -> parts.add(days(p)));
    return simplified(String.join(" | ", parts));
  }

  static String simplified(String text) {
    return KNOWN.computeIfAbsent(text, SIMPLIFIED::transliterate);
  }

  private static String condition(Condition condition) {
    return condition.match(
        Compact::threshold,
        Compact::parity,
        Compact::ranking,
        assigned ->
            "assigned"
                + assigned.op().map(op -> " " + op.text()).orElse("")
                + " by "
                + assigned.by(),
        milestone -> "milestone " + lower(milestone.stage()),
        absence -> "absence of " + absence.what(),
        grade -> "grade " + grade.op().text() + " " + grade.grade(),
        other -> "other " + other.type());
  }

  private static String threshold(Threshold threshold) {
    return lower(threshold.basis())
        + " "
        + bound(threshold.bound())
        + threshold.adjustment().map(a -> " " + lower(a)).orElse("");
  }

  private static String parity(Parity parity) {
    return "parity "
        + parity.op().text()
        + " "
        + parity.reference().name()
        + parity.margin().map(m -> " by " + bound(m)).orElse("");
  }

  private static String ranking(Ranking ranking) {
    return "rank "
        + ranking.op().text()
        + ranking.position().map(p -> " " + p).orElse("")
        + ranking.among().map(a -> " in " + a).orElse("");
  }

  private static String bound(Bound bound) {
    return bound.op().text()
        + " "
        + bound.value().map(Compact::quantity).orElse("")
        + bound.low().map(Compact::quantity).orElse("")
        + bound.high().map(high -> "..." + quantity(high)).orElse("");
  }

  private static String quantity(Quantity quantity) {
    int zeros = Long.toString(quantity.scale()).length() - 1;
    return quantity.amount().toPlainString()
        + (zeros == 0 ? "" : "e" + zeros)
        + (quantity.of() == 1 ? "" : "/" + quantity.of())
        + quantity.unit().symbol();
  }

  private static String baseline(Baseline baseline) {
    return lower(baseline.kind())
        + baseline.year().map(y -> " " + y).orElse("")
        + baseline.value().map(v -> " " + quantity(v)).orElse("");
  }

  private static String due(Deadline deadline) {
    return deadline.last()
        + (deadline.origin() == DeadlineOrigin.CLAUSE ? "" : " " + lower(deadline.origin()));
  }

  private static String days(Period period) {
    return period.first() + "/" + period.last();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
