package io.github.govtargets.assess;

/** Which number of a range stands for it: of 5%-6%. */
public enum RangePoint {
  /** The lower end: 5. */
  LOW,
  /** The middle: 5.5. */
  MIDDLE,
  /** The upper end: 6. */
  HIGH
}
