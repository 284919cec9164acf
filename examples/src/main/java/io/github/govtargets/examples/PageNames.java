package io.github.govtargets.examples;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the pages of files: {@code a/report.txt} is {@code report}, and {@code b/report.txt}
 * behind it {@code report-2}. Two names never differ in case alone.
 */
final class PageNames {
  private final Set<String> taken = new HashSet<>();

  PageNames(String... reserved) {
    taken.addAll(Set.of(reserved));
  }

  /** A name without an extension that was not given before. */
  String of(String file) {
    String base = base(file);
    String name = base;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + "-" + i;
    }
    return name;
  }

  /** The name of a file without its directories. */
  static String last(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private static String base(String file) {
    String last = last(file);
    int dot = last.lastIndexOf('.');
    String base = dot > 0 ? last.substring(0, dot) : last;
    return base.equals("-") ? "standard-input" : base;
  }
}
