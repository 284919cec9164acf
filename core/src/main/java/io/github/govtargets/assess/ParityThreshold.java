package io.github.govtargets.assess;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;

/**
 * Puts the value of its reference into a parity: 与经济增长同步 asks for a growth of 5% where the economy
 * grew by 5%, 基本同步 for 5%左右, 高于全省平均2个百分点 for more than 7% where the average was 5%.
 */
final class ParityThreshold {
  private ParityThreshold() {}

  static Threshold of(Parity asked, Threshold reference) throws Incomparable {
    if (reference.bound().op() != Comparison.EQUAL) {
      throw new Incomparable(
          Grounds.IMPRECISE, "the value of " + asked.reference().name() + " is not one number");
    }
    Quantity value = reference.bound().value().orElseThrow();
    Quantity wanted = asked.margin().isPresent() ? sum(value, asked, reference.basis()) : value;
    return Threshold.of(reference.basis(), Bound.of(op(asked), wanted));
  }

  private static Comparison op(Parity asked) {
    boolean roughly = asked.wording().map(words -> words.contains("基本")).orElse(false);
    return asked.op() == Comparison.EQUAL && roughly ? Comparison.ABOUT : asked.op();
  }

  private static Quantity sum(Quantity value, Parity asked, Basis basis) throws Incomparable {
    Bound margin = asked.margin().orElseThrow();
    if (margin.op() != Comparison.EQUAL && margin.op() != Comparison.AT_LEAST) {
      throw new Incomparable(Grounds.IMPRECISE, "the margin is not one number");
    }
    Unit unit = value.unit();
    boolean down = asked.op() == Comparison.LESS_THAN || asked.op() == Comparison.AT_MOST;
    Ratio by = Values.in(margin.value().orElseThrow(), unit);
    Ratio total = value.exact().plus(down ? by.negate() : by);
    BigDecimal amount =
        total
            .toDecimal()
            .orElseThrow(
                () -> new Incomparable(Grounds.IMPRECISE, "no decimal holds the " + basis.text()));
    return Quantity.of(amount, unit);
  }
}
