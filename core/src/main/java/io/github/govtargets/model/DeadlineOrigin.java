package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a deadline was said. */
public enum DeadlineOrigin {
  /** For this very item: 到2025年, 上半年. */
  CLAUSE,
  /** For the block it stands in, as a plan period is: “十四五”时期主要目标. */
  HEADING,
  /** Nowhere near: the report's own year. */
  REPORT,
  /** By an event that no calendar places (汛期前): the report's own year stands in. */
  FALLBACK;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
