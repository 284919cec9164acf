package io.github.govtargets.indicator;

/** How the growth of an amount of money is usually stated where the text does not say it. */
public enum GrowthKind {
  /** At constant prices: 地区生产总值, 规模以上工业增加值. */
  REAL,
  /** At the prices of each year: 社会消费品零售总额, 一般公共预算收入. */
  NOMINAL
}
