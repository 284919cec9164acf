package io.github.govtargets.indicator;

/** Which way an indicator should go. */
public enum Direction {
  /** More is better: 粮食产量, 森林覆盖率. */
  HIGHER,
  /** Less is better: 单位国内生产总值能耗, 城镇调查失业率. */
  LOWER,
  /** Neither: 居民消费价格, which is to stay near its target, and 常住人口. */
  NEUTRAL
}
