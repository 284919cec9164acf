package io.github.govtargets.format;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Nature;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Statement;
import io.github.govtargets.unit.Unit;

/** Plain English. */
final class EnglishFormat implements TargetFormat {
  static final EnglishFormat ENGLISH = new EnglishFormat();

  private EnglishFormat() {}

  @Override
  public String unit(Unit unit) {
    return EnglishNumbers.unit(unit);
  }

  @Override
  public String quantity(Quantity quantity) {
    return EnglishNumbers.quantity(quantity);
  }

  @Override
  public String bound(Bound bound) {
    return EnglishNumbers.bound(bound);
  }

  @Override
  public String condition(Condition condition) {
    return EnglishConditions.alone(condition, "");
  }

  @Override
  public String condition(Condition condition, String action) {
    return EnglishConditions.alone(condition, action);
  }

  @Override
  public String statement(Statement statement) {
    return statement.match(EnglishFormat::goal, EnglishFormat::result);
  }

  @Override
  public String deadline(Deadline deadline) {
    return EnglishTimes.deadline(deadline);
  }

  @Override
  public String period(Period period) {
    return EnglishTimes.period(period);
  }

  private static String goal(Goal goal) {
    String firm =
        goal.firmness() == Firmness.PLAIN
            ? ""
            : goal.firmness() == Firmness.ENSURE ? "ensure " : "strive for ";
    return firm
        + said(goal)
        + goal.deadline().map(due -> " " + EnglishTimes.deadline(due)).orElse("")
        + goal.nature()
            .map(nature -> nature == Nature.BINDING ? " (binding)" : " (anticipatory)")
            .orElse("")
        + goal.responsible().map(body -> " (responsible: " + body + ")").orElse("");
  }

  private static String result(Result result) {
    return said(result) + (result.estimated() ? " (estimated)" : "");
  }

  private static String said(Statement statement) {
    String name = EnglishWords.indicator(statement.indicator());
    return EnglishConditions.of(
            name, statement.indicator().key(), statement.condition(), statement.action().orElse(""))
        + statement.pace().map(pace -> " " + EnglishTimes.pace(pace)).orElse("")
        + statement.baseline().map(from -> " " + EnglishTimes.baseline(from)).orElse("")
        + statement.period().map(period -> " " + EnglishTimes.during(period)).orElse("");
  }
}
