package io.github.govtargets.format;

import io.github.govtargets.model.*;
import io.github.govtargets.unit.Unit;

/** English. */
final class EnglishFormat implements TargetFormat {
  static final EnglishFormat ENGLISH = new EnglishFormat();

  @Override
  public String unit(Unit unit) {
    return "";
  }

  @Override
  public String quantity(Quantity quantity) {
    return "";
  }

  @Override
  public String bound(Bound bound) {
    return "";
  }

  @Override
  public String condition(Condition condition) {
    return "";
  }

  @Override
  public String condition(Condition condition, String action) {
    return "";
  }

  @Override
  public String statement(Statement statement) {
    return "";
  }

  @Override
  public String deadline(Deadline deadline) {
    return "";
  }

  @Override
  public String period(Period period) {
    return "";
  }
}
