package io.github.govtargets.assess;

/** Whether a goal was reached. */
public enum Verdict {
  /** Every value that the result leaves possible is allowed by the goal. */
  MET,
  /** No value that the result leaves possible is allowed by the goal. */
  MISSED,
  /** The two cannot be compared, or not yet, or not for certain; {@link Grounds} say why. */
  UNDECIDED
}
