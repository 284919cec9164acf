package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a section of a report is about. */
public enum Part {
  /** What was done. */
  REVIEW,
  /** What is to be reached: the main goals of the year. */
  GOALS,
  /** What is to be done: the tasks. */
  PLAN,
  /** Anything else. */
  OTHER;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
