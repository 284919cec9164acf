package io.github.govtargets.examples;

import io.github.govtargets.format.TargetFormat;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Statement;
import io.github.govtargets.unit.Unit;

/** How the value of a phrase is printed. */
enum PhraseForm {
  /** The value with all its fields. */
  JSON,
  /** A Chinese phrase in simplified script that reads back as the same value. */
  SIMPLIFIED,
  /** The same in traditional script. */
  TRADITIONAL,
  /** Plain English. */
  ENGLISH;

  /** The value as text. */
  String print(Object value, JsonWriter writer) {
    return switch (this) {
      case JSON -> writer.writeIndented(value);
      case SIMPLIFIED -> words(TargetFormat.simplified(), value);
      case TRADITIONAL -> words(TargetFormat.traditional(), value);
      case ENGLISH -> words(TargetFormat.english(), value);
    };
  }

  private static String words(TargetFormat format, Object value) {
    if (value instanceof Statement statement) {
      return format.statement(statement);
    } else if (value instanceof Condition condition) {
      return format.condition(condition);
    } else if (value instanceof Bound bound) {
      return format.bound(bound);
    } else if (value instanceof Quantity quantity) {
      return format.quantity(quantity);
    } else if (value instanceof Unit unit) {
      return format.unit(unit);
    } else if (value instanceof Deadline deadline) {
      return format.deadline(deadline);
    } else if (value instanceof Period period) {
      return format.period(period);
    }
    throw new IllegalArgumentException("no phrase for " + value.getClass());
  }
}
