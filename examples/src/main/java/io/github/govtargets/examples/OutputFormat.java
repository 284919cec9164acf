package io.github.govtargets.examples;

/** The formats of {@code read}. */
enum OutputFormat {
  /** Columns for people. */
  TABLE,
  /** One finding a line, each with the version of the format and its file first. */
  JSONL,
  /** One object a report. */
  JSON,
  /** One page for a browser a report. */
  HTML
}
