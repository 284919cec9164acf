package io.github.govtargets.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table of figures, some with the limit that they should keep. */
final class Figures {
  private static final String NONE = "";

  private final List<String> lines = new ArrayList<>();

  /** Begins a part of the table. */
  void section(String title) {
    lines.add(NONE);
    lines.add(title);
  }

  /** Adds a figure. */
  void add(String name, double value, String unit) {
    add(name, value, unit, NONE);
  }

  /** Adds a figure that should not be above a limit. */
  void atMost(String name, double value, String unit, double limit) {
    add(name, value, unit, verdict(value <= limit, "<=", limit));
  }

  /** Adds a figure that should not be below a limit. */
  void atLeast(String name, double value, String unit, double limit) {
    add(name, value, unit, verdict(value >= limit, ">=", limit));
  }

  /** Adds a figure with a remark. */
  void add(String name, double value, String unit, String remark) {
    lines.add(String.format("  %-42s %12.2f %-10s %s", name, value, unit, remark).stripTrailing());
  }

  void print(PrintStream out) {
    lines.forEach(out::println);
  }

  private static String verdict(boolean kept, String op, double limit) {
    return String.format("%s %s%s", op, number(limit), kept ? ", kept" : ", NOT KEPT");
  }

  private static String number(double limit) {
    return limit == Math.rint(limit) ? String.format("%.0f", limit) : String.valueOf(limit);
  }
}
