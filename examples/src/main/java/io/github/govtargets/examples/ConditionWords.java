package io.github.govtargets.examples;

import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Threshold;

/** One line that says what a condition asks for: {@code growth >= 7.5% (以上)}. */
final class ConditionWords {
  private ConditionWords() {}

  static String of(Condition condition) {
    return condition.match(
        ConditionWords::threshold,
        ConditionWords::parity,
        ConditionWords::ranking,
        ConditionWords::assigned,
        ConditionWords::milestone,
        ConditionWords::absence,
        ConditionWords::grade,
        ConditionWords::other);
  }

  private static String threshold(Threshold it) {
    String adjustment = it.adjustment().map(a -> ", " + Words.of(a)).orElse("");
    return Words.of(it.basis()) + adjustment + " " + Words.of(it.bound());
  }

  private static String parity(Parity it) {
    String margin = it.margin().map(m -> ", by " + Words.of(m)).orElse("");
    return Words.of(it.op()) + " " + it.reference().name() + margin;
  }

  private static String ranking(Ranking it) {
    String position =
        it.position().map(p -> "rank " + Words.of(it.op()) + " " + p).orElse("rank high");
    return position + it.among().map(a -> " in " + a).orElse("") + Words.inBrackets(it.wording());
  }

  private static String assigned(Assigned it) {
    return "as assigned by " + it.by();
  }

  private static String milestone(Milestone it) {
    return Words.of(it.stage()) + Words.inBrackets(it.wording());
  }

  private static String absence(Absence it) {
    return "none of " + it.what();
  }

  private static String grade(Grade it) {
    return "grade " + Words.of(it.op()) + " " + it.grade();
  }

  private static String other(Other it) {
    return it.type() + Words.inBrackets(it.wording());
  }
}
