package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** On what terms a change is measured. */
public enum Adjustment {
  /** 可比口径, 可比价. */
  COMPARABLE,
  /** 同口径. */
  SAME_SCOPE,
  /** 名义. */
  NOMINAL,
  /** 实际. */
  REAL,
  /** 不变价. */
  CONSTANT_PRICE;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
