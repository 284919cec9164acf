package io.github.govtargets.unit;

/**
 * What a unit measures. Units of two dimensions never convert into each other; within one dimension
 * they do where they share a {@linkplain Unit#base() base unit}.
 */
public enum Dimension {
  /** No unit at all. */
  NONE,
  /** Counted things: 家, 名, 宗, 人次. */
  COUNT,
  /** Parts of a whole and multiples of it: %, 百分点, ‰, 倍. */
  SHARE,
  /** Money, of one currency: 元, 美元. */
  MONEY,
  /** 公里, 米. */
  LENGTH,
  /** 平方公里, 亩, 公顷. */
  AREA,
  /** 立方米, 升. */
  VOLUME,
  /** 吨, 公斤, 斤. */
  MASS,
  /** 年, 天, 小时. */
  TIME,
  /** 公里/小时. */
  SPEED,
  /** 赫兹. */
  FREQUENCY,
  /** 摄氏度. */
  TEMPERATURE,
  /** 兆帕. */
  PRESSURE,
  /** 牛顿. */
  FORCE,
  /** 千瓦, 兆瓦. */
  POWER,
  /** 千瓦时, 吨标准煤. */
  ENERGY,
  /** 伏, 安, 千伏安 and other electrical sizes. */
  ELECTRIC,
  /** 分贝. */
  SOUND,
  /** 字节, GB. */
  DATA,
  /** Mbps, 兆比特/秒. */
  DATA_RATE,
  /** Computing speed: Eflops. */
  COMPUTE,
  /** 微克/立方米. */
  CONCENTRATION,
  /** 度 of an angle. */
  ANGLE,
  /** One unit for each of another: 元/人, 吨标准煤/万元. */
  COMPOSITE
}
