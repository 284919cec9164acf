package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a change is measured from. */
public enum BaselineKind {
  /** The same period a year before: 同比. */
  SAME_PERIOD,
  /** The period before: 环比, 比上月. */
  PREVIOUS_PERIOD,
  /** The year before: 比上年. */
  PREVIOUS_YEAR,
  /** A named year: 较2020年. */
  YEAR,
  /** A value: 从47.5%. */
  VALUE;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
