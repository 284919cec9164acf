package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A stage of a work. */
public enum Stage {
  /** 签约. */
  SIGNED,
  /** 获批, 立项. */
  APPROVED,
  /** 开工, 动工. */
  STARTED,
  /** 封顶, 贯通. */
  TOPPED_OUT,
  /** 建成, 竣工, 完工. */
  COMPLETED,
  /** 验收. */
  ACCEPTED,
  /** 交付. */
  DELIVERED,
  /** 投用, 通车, 投产, 运营. */
  IN_USE;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
