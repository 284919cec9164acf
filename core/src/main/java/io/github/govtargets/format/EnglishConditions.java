package io.github.govtargets.format;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Threshold;

/** Conditions in English, behind the name of an indicator or alone. */
final class EnglishConditions {
  private EnglishConditions() {}

  /** The condition behind a name: {@code GDP growth of at least 7 %}. */
  static String of(String name, String key, Condition condition, String action) {
    return condition.match(
        threshold -> threshold(name, threshold, action),
        parity -> name + " " + parity(parity),
        ranking -> name + " " + ranking(ranking),
        assigned -> name + ": " + assigned(assigned),
        milestone -> name + ": " + milestone(milestone),
        absence ->
            Letters.folded(absence.what()).equals(key)
                ? "no " + name
                : name + ": no " + absence.what(),
        grade -> name + ": " + grade(grade),
        other -> name + ": " + other(other));
  }

  /** The condition alone: {@code growth of at least 7 %}. */
  static String alone(Condition condition, String action) {
    return condition.match(
        threshold -> threshold(threshold, action, EnglishNumbers.bound(threshold.bound())),
        EnglishConditions::parity,
        EnglishConditions::ranking,
        EnglishConditions::assigned,
        EnglishConditions::milestone,
        absence -> "no " + absence.what(),
        EnglishConditions::grade,
        EnglishConditions::other);
  }

  private static String threshold(String name, Threshold threshold, String action) {
    String bound = EnglishNumbers.bound(threshold.bound(), EnglishNumbers::counted);
    String said = threshold(threshold, action, bound);
    return switch (threshold.basis()) {
      case OUTPUT -> name + ": " + said;
      case LEVEL -> name + " of " + said;
      default -> name + " " + said;
    };
  }

  private static String threshold(Threshold threshold, String action, String bound) {
    String said =
        switch (threshold.basis()) {
          case LEVEL -> bound;
          case GROWTH -> "growth of " + bound;
          case DECLINE -> "decline of " + bound;
          case INCREASE -> "increase of " + bound;
          case DECREASE -> "decrease of " + bound;
          case OUTPUT -> bound + " " + done(action);
        };
    return said + threshold.adjustment().map(EnglishConditions::adjustment).orElse("");
  }

  private static String done(String action) {
    if (action.isEmpty()) {
      return "delivered";
    }
    return EnglishWords.find("action", action).orElse("delivered (" + action + ")");
  }

  private static String adjustment(Adjustment adjustment) {
    return switch (adjustment) {
      case COMPARABLE -> " on comparable terms";
      case SAME_SCOPE -> " on the same scope";
      case NOMINAL -> " in nominal terms";
      case REAL -> " in real terms";
      case CONSTANT_PRICE -> " at constant prices";
    };
  }

  private static String parity(Parity parity) {
    String tie =
        switch (parity.op()) {
          case AT_LEAST -> "no lower than ";
          case MORE_THAN -> "above ";
          case AT_MOST -> "no higher than ";
          case LESS_THAN -> "below ";
          case ABOUT -> "close to ";
          default -> "in line with ";
        };
    String margin = parity.margin().map(by -> " by " + EnglishNumbers.bound(by)).orElse("");
    return tie + EnglishWords.reference(parity.reference()) + margin;
  }

  private static String ranking(Ranking ranking) {
    String among = ranking.among().map(name -> " in " + EnglishWords.of("among", name)).orElse("");
    String place = ranking.position().map(EnglishConditions::ordinal).orElse("among the foremost");
    if (ranking.op() == Comparison.AT_MOST && ranking.position().isPresent()) {
      return "in the top " + ranking.position().get() + among;
    }
    String said =
        switch (ranking.op()) {
          case AT_MOST -> place + " or better";
          case LESS_THAN -> "better than " + place;
          case AT_LEAST -> place + " or lower";
          case MORE_THAN -> "lower than " + place;
          case ABOUT -> "about " + place;
          default -> place;
        };
    return "ranked " + said + among;
  }

  /** 1st, 22nd, 113th. */
  static String ordinal(int number) {
    int two = number % 100;
    String end =
        two >= 11 && two <= 13
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + end;
  }

  private static String assigned(Assigned assigned) {
    String task = "the target set by " + EnglishWords.of("body", assigned.by());
    return assigned
        .op()
        .map(
            op ->
                switch (op) {
                  case AT_LEAST -> "at least " + task;
                  case MORE_THAN -> "more than " + task;
                  case AT_MOST -> "at most " + task;
                  case LESS_THAN -> "less than " + task;
                  case ABOUT -> "about " + task;
                  default -> "exactly " + task;
                })
        .orElse(task + " met");
  }

  private static String milestone(Milestone milestone) {
    return switch (milestone.stage()) {
      case SIGNED -> "signed";
      case APPROVED -> "approved";
      case STARTED -> "construction started";
      case TOPPED_OUT -> "topped out";
      case COMPLETED -> "completed";
      case ACCEPTED -> "accepted";
      case DELIVERED -> "delivered";
      case IN_USE -> "put to use";
    };
  }

  private static String grade(Grade grade) {
    String name = "grade " + grade.grade();
    return switch (grade.op()) {
      case AT_LEAST -> name + " or better";
      case MORE_THAN -> "better than " + name;
      case AT_MOST -> name + " or worse";
      case LESS_THAN -> "worse than " + name;
      case ABOUT -> "about " + name;
      default -> name;
    };
  }

  private static String other(Other other) {
    return other.type() + other.wording().map(wording -> ": " + wording).orElse("");
  }
}
