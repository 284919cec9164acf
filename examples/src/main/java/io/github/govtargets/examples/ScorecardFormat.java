package io.github.govtargets.examples;

/** The formats of {@code scorecard}. */
enum ScorecardFormat {
  /** Columns for people. */
  TABLE,
  /** A row for each goal and result that were held against each other. */
  CSV,
  /** One object. */
  JSON
}
