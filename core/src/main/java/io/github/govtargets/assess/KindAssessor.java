package io.github.govtargets.assess;

import io.github.govtargets.indicator.Direction;
import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Reference;
import io.github.govtargets.model.Stage;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.util.Optional;

/** Holds conditions that are no thresholds against conditions of the same kind. */
final class KindAssessor {
  private final Condition reached;
  private final boolean estimated;
  private final Optional<Direction> better;

  private KindAssessor(Condition reached, boolean estimated, Optional<Direction> better) {
    this.reached = reached;
    this.estimated = estimated;
    this.better = better;
  }

  /** What came of a goal for {@code asked}, given that {@code reached} holds. */
  static Assessment assess(
      Condition asked, Condition reached, boolean estimated, Optional<Direction> better) {
    KindAssessor assessor = new KindAssessor(reached, estimated, better);
    return asked.match(
        assessor::threshold,
        assessor::parity,
        assessor::ranking,
        assessor::assigned,
        assessor::milestone,
        assessor::absence,
        assessor::grade,
        assessor::other);
  }

  private Assessment threshold(Threshold asked) {
    return undecided(Grounds.OTHER_KIND, "the goal is a number, the result a " + reached.type());
  }

  private Assessment parity(Parity asked) {
    if (!(reached instanceof Parity seen)) {
      return undecided(
          Grounds.NO_VALUE, "the value of " + asked.reference().name() + " is not given");
    }
    if (!key(asked.reference()).equals(key(seen.reference()))) {
      return undecided(
          Grounds.OTHER_BASIS,
          "tied to " + asked.reference().name() + ", not to " + seen.reference().name());
    }
    String words = "said of the same reference, " + seen.reference().name();
    if (asked.margin().isEmpty() && reaches(asked.op(), seen.op())) {
      return Assessment.of(true, words, estimated);
    }
    boolean contrary =
        rises(asked.op()) && falls(seen.op()) || falls(asked.op()) && rises(seen.op());
    return contrary
        ? Assessment.of(false, words, estimated)
        : undecided(Grounds.IMPRECISE, "how far they differ is not said");
  }

  private static String key(Reference reference) {
    return reference.key().orElse(reference.name());
  }

  /** Whether {@code seen} is what was asked, or better: 高于 for 同步, where more is better. */
  private boolean reaches(Comparison asked, Comparison seen) {
    if (asked == seen) {
      return true;
    }
    return switch (asked) {
      case AT_LEAST -> seen == Comparison.EQUAL || rises(seen);
      case AT_MOST -> seen == Comparison.EQUAL || falls(seen);
      case EQUAL, ABOUT ->
          better.equals(Optional.of(Direction.HIGHER)) && rises(seen)
              || better.equals(Optional.of(Direction.LOWER)) && falls(seen)
              || seen == Comparison.EQUAL;
      case MORE_THAN, LESS_THAN, RANGE -> false;
    };
  }

  private static boolean rises(Comparison op) {
    return op == Comparison.MORE_THAN || op == Comparison.AT_LEAST;
  }

  private static boolean falls(Comparison op) {
    return op == Comparison.LESS_THAN || op == Comparison.AT_MOST;
  }

  private Assessment ranking(Ranking asked) {
    if (!(reached instanceof Ranking seen)) {
      return undecided(Grounds.OTHER_KIND, "the goal is a position, the result is none");
    }
    if (!asked.among().equals(seen.among())) {
      return undecided(
          Grounds.OTHER_BASIS,
          "ranked among " + asked.among().orElse("?") + " and " + seen.among().orElse("?"));
    }
    if (asked.position().isEmpty()) {
      return front(asked, seen);
    }
    if (seen.position().isEmpty() || seen.op() != Comparison.EQUAL) {
      return undecided(Grounds.IMPRECISE, "the result says no position");
    }
    int margin = asked.position().get() - seen.position().get();
    String words = "position " + seen.position().get() + " against " + asked.position().get();
    return Assessment.of(margin >= 0, words, estimated)
        .withMargin(new Margin(Ratio.of(margin), Unit.NONE), Optional.empty());
  }

  /** 前列 has no number: the first is there, and so is who says so in the same words. */
  private Assessment front(Ranking asked, Ranking seen) {
    boolean first = seen.position().equals(Optional.of(1)) && seen.op() == Comparison.EQUAL;
    boolean same = seen.position().isEmpty() && asked.wording().equals(seen.wording());
    return first || same
        ? Assessment.of(true, seen.wording().orElse("the first") + " is said", estimated)
        : undecided(Grounds.NO_VALUE, asked.wording().orElse("the goal") + " names no position");
  }

  private Assessment assigned(Assigned asked) {
    boolean same = reached instanceof Assigned seen && asked.by().equals(seen.by());
    return same
        ? Assessment.of(true, "reported as done for " + asked.by(), estimated)
        : undecided(Grounds.NO_VALUE, asked.by() + " set the value; it is not given");
  }

  private Assessment milestone(Milestone asked) {
    if (!(reached instanceof Milestone seen)) {
      return undecided(Grounds.OTHER_KIND, "the goal is a stage, the result is none");
    }
    boolean there =
        asked.stage() == seen.stage()
            || seen.stage().compareTo(asked.stage()) > 0
                && asked.stage().compareTo(Stage.STARTED) >= 0;
    String words = seen.stage().text() + " against " + asked.stage().text();
    return there
        ? Assessment.of(true, words, estimated)
        : undecided(Grounds.IMPRECISE, words + ": whether it went further is not said");
  }

  private Assessment absence(Absence asked) {
    boolean same = reached instanceof Absence seen && asked.what().equals(seen.what());
    return same
        ? Assessment.of(true, "no " + asked.what() + " is reported", estimated)
        : undecided(Grounds.OTHER_KIND, "the result does not say whether " + asked.what());
  }

  private Assessment grade(Grade asked) {
    boolean same =
        reached instanceof Grade seen
            && asked.grade().equals(seen.grade())
            && (seen.op() == asked.op() || seen.op() == Comparison.EQUAL);
    return same
        ? Assessment.of(true, "grade " + asked.grade() + " is reported", estimated)
        : undecided(Grounds.NO_VALUE, "grades are compared only when they are the same");
  }

  private Assessment other(Other asked) {
    return undecided(Grounds.OTHER_KIND, "the kind " + asked.type() + " is not known");
  }

  private Assessment undecided(Grounds grounds, String reason) {
    return Assessment.undecided(new Incomparable(grounds, reason), estimated);
  }
}
