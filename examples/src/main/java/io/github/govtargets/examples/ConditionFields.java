package io.github.govtargets.examples;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Threshold;
import java.util.Optional;

/**
 * A condition as cells of a row. Of a threshold the basis is its own; of the others it is their
 * kind: parity, ranking, milestone.
 *
 * @param bound the comparison in words, which no spreadsheet takes for a formula: at_least, range
 * @param low the number that is named, of a range the lower
 * @param high the upper number of a range
 * @param reference what it is tied to, ranked among, set by; the stage, the event or the grade
 */
record ConditionFields(
    String basis,
    String bound,
    String low,
    String high,
    String unit,
    String wording,
    String reference) {

  static ConditionFields of(Condition condition) {
    return condition.match(
        ConditionFields::threshold,
        ConditionFields::parity,
        ConditionFields::ranking,
        it -> other(it, it.op(), it.by()),
        ConditionFields::milestone,
        it -> other(it, Optional.empty(), it.what()),
        it -> other(it, Optional.of(it.op()), it.grade()),
        it -> other(it, Optional.empty(), ""));
  }

  private static ConditionFields threshold(Threshold it) {
    return bounded(it.basis().text(), it.bound(), "");
  }

  private static ConditionFields bounded(String basis, Bound bound, String reference) {
    Optional<Quantity> named = bound.value().or(bound::low);
    return new ConditionFields(
        basis,
        DatasetRow.lower(bound.op()),
        named.map(ConditionFields::number).orElse(""),
        bound.high().map(ConditionFields::number).orElse(""),
        named.map(quantity -> quantity.unit().symbol()).orElse(""),
        bound.wording().orElse(""),
        reference);
  }

  /** A margin is the number of a parity: 高于全省平均2个百分点. */
  private static ConditionFields parity(Parity it) {
    Optional<Quantity> margin = it.margin().flatMap(bound -> bound.value().or(bound::low));
    return new ConditionFields(
        it.type(),
        DatasetRow.lower(it.op()),
        margin.map(ConditionFields::number).orElse(""),
        "",
        margin.map(quantity -> quantity.unit().symbol()).orElse(""),
        it.wording().orElse(""),
        it.reference().name());
  }

  private static ConditionFields ranking(Ranking it) {
    return new ConditionFields(
        it.type(),
        DatasetRow.lower(it.op()),
        it.position().map(String::valueOf).orElse(""),
        "",
        "",
        it.wording().orElse(""),
        it.among().orElse(""));
  }

  private static ConditionFields milestone(Milestone it) {
    return other(it, Optional.empty(), it.stage().text());
  }

  private static ConditionFields other(Condition it, Optional<Comparison> op, String reference) {
    return new ConditionFields(
        it.type(),
        op.map(DatasetRow::lower).orElse(""),
        "",
        "",
        "",
        it.wording().orElse(""),
        reference);
  }

  private static String number(Quantity quantity) {
    return DatasetRow.number(quantity.exact());
  }
}
