package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a number has no role in any finding. */
public enum MentionReason {
  /** It says when: 2021年, 3月5日. */
  DATE,
  /** It says how long: 三年行动. */
  DURATION,
  /** It belongs to a name or a code: 5G, “152”工程. */
  NAME,
  /** It is the size class of a noun: 亿元以上项目. */
  SIZE_CLASS,
  /** It says which: 第十六届, 一是. */
  ORDINAL,
  /** It says where something applies: 约32平方公里核心区. */
  RANGE_OF_APPLICATION,
  /** It relates numbers that are no value together: 按1:2分担, 产业结构为1:5:4; not 收入比为2.1:1. */
  RATIO,
  /** It describes something that nobody reports on: 六大领域, 上亿群众. */
  BACKGROUND,
  /** It is the value that another is measured from: 从47.5%. */
  REFERENCE_VALUE,
  /** It stands in text that damage has made unreadable. */
  GARBLED,
  /** The reader found no rule for it. */
  UNREAD;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
