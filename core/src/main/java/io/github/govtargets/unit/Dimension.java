package io.github.govtargets.unit;

/** What a unit measures. Units convert into each other only within one dimension. */
public enum Dimension {
  /** No unit at all. */
  NONE,
  /** Counted things: {@code 家}, {@code 名}, {@code 宗}, {@code 人次}. */
  COUNT
}
