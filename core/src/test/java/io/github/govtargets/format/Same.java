package io.github.govtargets.format;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Statement;

/**
 * What a value says, as a string: wordings left out, names by key, units by canonical symbol. Two
 * values say the same when these strings are equal.
 */
final class Same {
  private Same() {}

  /** A name folded, quotes and spaces left out. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    String folded = Generator.folded(name);
    for (int i = 0; i < folded.length(); i++) {
      if ("“”‘’《》「」『』\"'＂ \n".indexOf(folded.charAt(i)) < 0) {
        // the same mark: which it becomes depends on the letters around it
        key.append(folded.charAt(i) == '。' ? '.' : folded.charAt(i));
      }
    }
    return key.toString();
  }

  static String of(Quantity quantity) {
    return quantity.amount()
        + "/"
        + quantity.of()
        + "*"
        + quantity.scale()
        + " "
        + quantity.unit().canonical();
  }

  static String of(Bound bound) {
    return bound.op()
        + bound.value().map(Same::of).orElse("")
        + bound.low().map(Same::of).orElse("")
        + ".."
        + bound.high().map(Same::of).orElse("");
  }

  static String of(Condition condition) {
    return key(condition.type())
        + condition.match(
            x -> " " + x.basis() + of(x.bound()) + x.adjustment(),
            x -> " " + x.op() + key(x.reference().name()) + x.margin().map(Same::of),
            x -> " " + x.op() + x.position() + x.among().map(Same::key),
            x -> " " + x.op() + key(x.by()),
            x -> " " + x.stage(),
            x -> " " + key(x.what()),
            x -> " " + x.op() + key(x.grade()),
            x -> " " + x.wording().map(Same::key));
  }

  private static String of(Baseline baseline) {
    return baseline.kind() + " " + baseline.year() + baseline.value().map(Same::of);
  }

  static String of(Statement statement) {
    return statement.kind()
        + " "
        + key(statement.indicator().key())
        + " "
        + statement.action().map(Same::key)
        + " "
        + of(statement.condition())
        + " "
        + statement.period().map(x -> x.first() + " " + x.last())
        + " "
        + statement.baseline().map(Same::of)
        + " "
        + statement.pace()
        + " "
        + statement.match(
            goal ->
                goal.firmness()
                    + " "
                    + goal.nature()
                    + " "
                    + goal.responsible().map(Same::key)
                    + goal.deadline().map(x -> x.last() + " " + x.origin()),
            result -> "" + result.estimated());
  }
}
