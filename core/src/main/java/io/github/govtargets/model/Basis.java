package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a threshold bounds of its indicator. */
public enum Basis {
  /** The indicator's own value: 达到, 保持在, 控制在, 为, 占. */
  LEVEL,
  /** A relative change up, in % or 倍: 增长7%. */
  GROWTH,
  /** A relative change down: 下降3%. */
  DECLINE,
  /** An absolute change up: 新增6万人, 提高2个百分点. */
  INCREASE,
  /** An absolute change down: 减少6万人, 下降2个百分点. */
  DECREASE,
  /** So many delivered by an action: 建成30所. */
  OUTPUT;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
