package io.github.govtargets.examples;

/** Prints reports one by one, in one of the formats. */
interface ReportPrinter {
  void print(Report report);

  /** Called once, behind the last report. */
  default void finish() {}
}
