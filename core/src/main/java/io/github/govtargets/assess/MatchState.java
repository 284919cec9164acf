package io.github.govtargets.assess;

/** How a goal of one report stands to the results of another. In the order of what is known. */
public enum MatchState {
  /**
   * One result is of the same indicator and time. It may leave the goal undecided: 完成2.5亿元 for
   * 增长5%, 同口径增长6% for 增长8%.
   */
  MATCHED,
  /**
   * More than one such result says something of its own, or goals that ask for different things
   * claim one result: all results are listed, none decides.
   */
  AMBIGUOUS,
  /** Results name the indicator, but none can be compared; each is listed with the reason. */
  INCOMPARABLE,
  /** The goal is due after the time that the results are of. */
  NOT_DUE,
  /** No result names the indicator. */
  UNNAMED
}
