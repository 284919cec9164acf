package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a quantity spreads over the time it is said for. */
public enum Pace {
  /** 年均: the average of its years. */
  ANNUAL_AVERAGE,
  /** 每年: every year anew. */
  EACH_YEAR,
  /** 累计: all its years together. */
  CUMULATIVE;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
