package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a value relates to the quantity of a bound. In JSON its sign. */
public enum Comparison {
  /** {@code =}: no bound word. */
  EQUAL("="),
  /** {@code >=}: 以上, 不少于, 不低于, 至少. */
  AT_LEAST(">="),
  /** {@code >}: 超, 超过, 突破, 高于, 余, 多. */
  MORE_THAN(">"),
  /** {@code <=}: 以下, 以内, 不超过, 不高于. */
  AT_MOST("<="),
  /** {@code <}: 低于, 不到, 不足. */
  LESS_THAN("<"),
  /** {@code ~}: 左右, 约, 近, 上下. */
  ABOUT("~"),
  /** {@code range}: between two quantities, both included: 5%-6%. */
  RANGE("range");

  private final String text;

  Comparison(String text) {
    this.text = text;
  }

  /** {@return the sign, as in JSON} */
  @JsonValue
  public String text() {
    return text;
  }
}
