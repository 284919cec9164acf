package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part that a stretch of text plays in a statement. */
public enum RoleName {
  /** The number with its unit, or the word in its stead: 900亿元, 零增长. */
  QUANTITY,
  /** What makes the quantity a bound: 以上, 左右. */
  BOUND,
  /** What is measured. */
  INDICATOR,
  /** The verb: 新增, 建成. */
  ACTION,
  /** What a change is measured from: 比上年. */
  BASELINE,
  /** By when: 到2025年. */
  DEADLINE,
  /** Over what time: 五年来. */
  PERIOD,
  /** What a parity is tied to: 全省平均. */
  REFERENCE,
  /** 确保, 力争. */
  FIRMNESS,
  /** 年均, 累计. */
  PACE,
  /** 可比, 同口径. */
  ADJUSTMENT,
  /** 约束性, 预期性. */
  NATURE,
  /** The body in charge. */
  RESPONSIBLE,
  /** The word that says what is bounded: 增长, 下降. */
  BASIS,
  /** By how much a parity is to be exceeded. */
  MARGIN,
  /** The position of a ranking: 第一, 前十. */
  POSITION,
  /** Among whom a ranking is: 全省. */
  AMONG,
  /** A stage, a grade or an event: 竣工, Ⅱ类, 返贫. */
  STATE,
  /** 预计. */
  ESTIMATED;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
