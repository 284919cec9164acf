package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How firmly a goal is meant. */
public enum Firmness {
  /** 确保, 必须, 务必, 保证. */
  ENSURE,
  /** 力争, 争取, 努力, 奋力. */
  STRIVE,
  /** No such word. */
  PLAIN;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
