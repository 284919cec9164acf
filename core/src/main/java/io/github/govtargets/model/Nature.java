package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The planning class of a goal. */
public enum Nature {
  /** 约束性. */
  BINDING,
  /** 预期性. */
  ANTICIPATORY;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
