package io.github.govtargets.format;

import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Nature;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Unit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Chinese in one of its scripts. */
final class ChineseFormat implements TargetFormat {
  static final ChineseFormat SIMPLIFIED = new ChineseFormat(UnaryOperator.identity());
  static final ChineseFormat TRADITIONAL = new ChineseFormat(Letters::traditional);

  private final UnaryOperator<String> script;
  private final ChineseNumbers numbers;
  private final ChineseConditions conditions;

  private ChineseFormat(UnaryOperator<String> script) {
    this.script = script;
    this.numbers = new ChineseNumbers(script);
    this.conditions = new ChineseConditions(script, numbers);
  }

  @Override
  public String unit(Unit unit) {
    return numbers.unit(unit);
  }

  @Override
  public String quantity(Quantity quantity) {
    return numbers.quantity(quantity);
  }

  @Override
  public String bound(Bound bound) {
    return numbers.bound(bound);
  }

  @Override
  public String deadline(Deadline deadline) {
    return script.apply(ChineseTimes.deadline(deadline));
  }

  @Override
  public String period(Period period) {
    return script.apply(ChineseTimes.period(period));
  }

  @Override
  public String condition(Condition condition) {
    return condition(condition, "");
  }

  @Override
  public String condition(Condition condition, String action) {
    String verb = Letters.folded(action);
    if (condition instanceof Threshold threshold) {
      String bound = Letters.folded(numbers.bound(threshold.bound()));
      if (ChineseThresholds.actsAlone(threshold, verb) && !Grammar.straddles(verb, bound)) {
        return action + numbers.bound(threshold.bound());
      }
      if (ChineseThresholds.actsAlone(threshold, "完成") && !Grammar.straddles("完成", bound)) {
        return script.apply("完成") + numbers.bound(threshold.bound());
      }
    }
    Said said = said(condition, "", false, false);
    return said.text() + said.note();
  }

  @Override
  public String statement(Statement statement) {
    return statement.match(this::goal, this::result);
  }

  private String goal(Goal goal) {
    String time = goal.deadline().map(due -> ChineseTimes.deadline(due) + "，").orElse("");
    String firm =
        goal.firmness() == Firmness.PLAIN ? "" : goal.firmness() == Firmness.ENSURE ? "确保" : "力争";
    String notes =
        goal.nature().map(nature -> nature == Nature.BINDING ? "（约束性）" : "（预期性）").orElse("");
    String responsible = goal.responsible().map(this::responsible).orElse("");
    String period = goal.period().map(said -> "（期间：" + ChineseTimes.period(said) + "）").orElse("");
    return script.apply(time + firm)
        + body(goal, firm)
        + script.apply(notes)
        + responsible
        + script.apply(period);
  }

  private String responsible(String body) {
    boolean plain = NameText.isHan(Letters.folded(body));
    return script.apply("（责任单位：") + (plain ? body : NameText.quoted(body)) + "）";
  }

  private String result(Result result) {
    String time = result.period().map(said -> ChineseTimes.period(said) + "，").orElse("");
    String estimated = result.estimated() ? "预计" : "";
    return script.apply(time + estimated) + body(result, estimated);
  }

  /** Action, indicator, modifiers and condition. */
  private String body(Statement statement, String before) {
    String key = statement.indicator().key();
    Optional<String> action = statement.action();
    String verb = action.map(Letters::folded).orElse("");
    boolean counted = statement.baseline().flatMap(Baseline::value).isPresent();
    Said said = said(statement.condition(), verb, key.contains("新增"), counted);
    String modifiers = modifiers(statement.baseline(), statement.pace());
    boolean alone = isEvent(statement) && action.isEmpty() && modifiers.isEmpty();
    if (alone) {
      return said.text() + said.note();
    }
    String behind = Letters.folded(modifiers + said.text());
    String head;
    if (action.isEmpty()) {
      head = NameText.indicator(statement.indicator().name(), key, before, behind);
    } else if (said.takesAction()
        && ChineseActions.isPlain(verb)
        && !Grammar.runsOn(before, verb)) {
      head = action.get() + NameText.indicator(statement.indicator().name(), key, verb, behind);
    } else {
      head = NameText.quoted(action.get()) + NameText.quoted(statement.indicator().name());
    }
    return head + modifiers + said.text() + said.note();
  }

  /** 不发生规模性返贫: the event is the indicator. */
  private static boolean isEvent(Statement statement) {
    return statement.condition() instanceof Absence absence
        && Letters.folded(absence.what()).equals(statement.indicator().key())
        && statement.indicator().key().length() >= 2;
  }

  private String modifiers(Optional<Baseline> baseline, Optional<Pace> pace) {
    String from =
        baseline
            .map(
                said ->
                    said.value().isPresent()
                        ? script.apply("从") + numbers.enclosed(said.value().get())
                        : script.apply(ChineseTimes.baseline(said, numbers)))
            .orElse("");
    return from + script.apply(pace.map(ChineseTimes::pace).orElse(""));
  }

  /**
   * The words of a condition.
   *
   * @param verb its verb
   * @param rest what follows
   * @param note the note behind it
   * @param takesAction whether an action may stand bare before the indicator
   */
  private record Said(String verb, String rest, String note, boolean takesAction) {
    String text() {
      return verb + rest;
    }
  }

  private Said said(Condition condition, String action, boolean adds, boolean counted) {
    return condition.match(
        threshold -> threshold(threshold, action, adds, counted),
        parity -> plain(conditions.parity(parity)),
        ranking -> plain(conditions.ranking(ranking)),
        assigned -> plain(conditions.assigned(assigned)),
        milestone -> plain(conditions.milestone(milestone)),
        absence -> plain(conditions.absence(absence)),
        grade -> plain(conditions.grade(grade)),
        other -> plain(conditions.other(other)));
  }

  private static Said plain(String text) {
    return new Said("", text, "", false);
  }

  private Said threshold(Threshold threshold, String action, boolean adds, boolean counted) {
    ChineseThresholds.Words words = ChineseThresholds.words(threshold, action, adds, counted);
    boolean takes = words.verb().isEmpty() || words.verb().endsWith("达到");
    return new Said(
        script.apply(words.verb()),
        numbers.bound(threshold.bound()),
        script.apply(words.note()),
        takes);
  }
}
