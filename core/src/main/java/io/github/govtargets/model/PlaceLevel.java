package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The administrative level of a place. */
public enum PlaceLevel {
  /** The country. */
  NATIONAL,
  /** 省, 自治区, 直辖市. */
  PROVINCE,
  /** 市, 州, 盟. */
  CITY,
  /** 县, 县级市, 旗. */
  COUNTY,
  /** 区. */
  DISTRICT,
  /** 乡, 镇, 街道. */
  TOWN;

  private final String text = Text.lower(this);

  /** {@return the value in JSON: the name in lower case} */
  @JsonValue
  public String text() {
    return text;
  }
}
