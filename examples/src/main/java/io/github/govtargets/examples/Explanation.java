package io.github.govtargets.examples;

import io.github.govtargets.model.Role;
import io.github.govtargets.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Which words of the text gave which part of a statement. */
final class Explanation {
  private Explanation() {}

  /**
   * The words of the statement with their offset, then each role with its own:
   *
   * <pre>
   * at 1861: 地区生产总值增长6%左右
   * indicator 地区生产总值 | basis 增长 | quantity 6% | bound 左右
   * </pre>
   */
  static List<String> lines(Report report, Source source) {
    List<String> lines = new ArrayList<>();
    lines.add("at " + source.start() + ": " + source.text());
    if (!source.clean().equals(source.text())) {
      lines.add("repaired: " + source.clean());
    }
    List<String> roles = source.roles().stream().map(role -> words(report, role)).toList();
    if (!roles.isEmpty()) {
      lines.add(String.join(" | ", roles));
    }
    return lines;
  }

  private static String words(Report report, Role role) {
    return Words.of(role.role()) + " " + report.text(role.start(), role.end());
  }
}
