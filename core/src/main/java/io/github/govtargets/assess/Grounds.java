package io.github.govtargets.assess;

/** Why an assessment came out as it did. The first two decide; the others leave it undecided. */
public enum Grounds {
  /** The value is allowed: 8.2% for 8%以上. */
  WITHIN,
  /** The value is not allowed: 7.2% for 8%以上. */
  OUTSIDE,
  /** The goal is due later than the value was reached: a goal 到2025年, a value of 2022. */
  NOT_DUE,
  /** The value is of another period: 五年来 for a year's goal, 年均 for a plain growth. */
  OTHER_PERIOD,
  /** The two are known to be different indicators: 生产总值 and 人均生产总值. */
  OTHER_INDICATOR,
  /** The name alone does not say what is measured, so that equal names prove nothing: 总投资, 项目. */
  GENERAL_NAME,
  /** The conditions are of different kinds: 全省前三 and 增长8%. */
  OTHER_KIND,
  /** Different things are bounded, or a change from different times: 新增100家 and 达到1306家. */
  OTHER_BASIS,
  /** A growth and a level meet, and the value that the growth starts from is not given. */
  BASE_MISSING,
  /** A change is measured on other terms: 同口径 and 名义, 实际 and 名义. */
  OTHER_TERMS,
  /** The units do not convert into each other: 亿元 and 亿美元, 家 and 人次. */
  OTHER_UNIT,
  /** The result is itself a bound that leaves it open: 超99% for 99.5%以上. */
  IMPRECISE,
  /**
   * Whether more or less is better is not known, or neither is (居民消费价格), and the value is not the
   * one that was named.
   */
  DIRECTION_UNKNOWN,
  /** The goal says no value to compare with: 全省前列, 完成上级下达任务. */
  NO_VALUE;

  /** Whether the goal and the value could be compared, to whatever end. */
  boolean comparable() {
    return switch (this) {
      case WITHIN, OUTSIDE, IMPRECISE, DIRECTION_UNKNOWN -> true;
      default -> false;
    };
  }
}
