package io.github.govtargets.assess;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the results that one goal is to be held against. */
final class Matcher {
  private final Assessor assessor;
  private final Optional<LocalDate> start;
  private final ResultIndex results;

  Matcher(Assessor assessor, Optional<Integer> year, ResultIndex results) {
    this.assessor = assessor;
    this.start = year.map(it -> LocalDate.of(it, 1, 1));
    this.results = results;
  }

  ScoreLine line(Finding finding, Goal goal) {
    List<Match> named = new ArrayList<>();
    for (Finding candidate : results.of(goal.indicator())) {
      if (candidate.statement() instanceof Result result) {
        Assessment assessment = assess(goal, result);
        named.add(
            new Match(
                candidate,
                ManyYears.of(candidate, result)
                    .map(assessment::unlessUndecided)
                    .orElse(assessment)));
      }
    }
    List<Match> comparable =
        best(finding, named, match -> match.assessment().grounds().comparable());
    if (!comparable.isEmpty()) {
      return found(finding, comparable);
    }
    if (isLater(goal)) {
      return new ScoreLine(finding, MatchState.NOT_DUE, List.of());
    }
    List<Match> told = best(finding, named, match -> tells(match, goal));
    if (!told.isEmpty()) {
      return found(finding, told);
    }
    return named.isEmpty()
        ? new ScoreLine(finding, MatchState.UNNAMED, List.of())
        : new ScoreLine(finding, MatchState.INCOMPARABLE, nearestFirst(finding, named));
  }

  private static ScoreLine found(Finding goal, List<Match> results) {
    MatchState state = results.size() == 1 ? MatchState.MATCHED : MatchState.AMBIGUOUS;
    return new ScoreLine(goal, state, results);
  }

  /**
   * Whether a result is what the goal came to, though it does not settle it: the year's growth on
   * other terms (同口径), or 完成2.5亿元 for a goal of 增长5%.
   */
  private static boolean tells(Match match, Goal goal) {
    return switch (match.assessment().grounds()) {
      case OTHER_TERMS -> true;
      case BASE_MISSING ->
          isRelative(goal)
              && match.result().statement().condition() instanceof Threshold reached
              && reached.basis() == Basis.LEVEL;
      default -> false;
    };
  }

  private static boolean isRelative(Goal goal) {
    return goal.condition() instanceof Threshold asked
        && (asked.basis() == Basis.GROWTH || asked.basis() == Basis.DECLINE);
  }

  private static List<Match> nearestFirst(Finding goal, List<Match> named) {
    List<Match> sorted = new ArrayList<>(named);
    sorted.sort(
        Comparator.comparing(
            (Match match) -> !basis(match.result()).equals(basis(goal)) || basis(goal).isEmpty()));
    return sorted;
  }

  private Assessment assess(Goal goal, Result result) {
    if (GeneralNames.has(goal.indicator())) {
      return Assessment.undecided(
          new Incomparable(
              Grounds.GENERAL_NAME,
              goal.indicator().name() + " alone does not say what is measured"),
          result.estimated());
    }
    return goal.condition() instanceof Parity parity
        ? reference(parity, result)
            .map(reference -> assessor.assess(goal, result, reference))
            .orElseGet(() -> assessor.assess(goal, result, start))
        : assessor.assess(goal, result, start);
  }

  /** The one result of what the goal is tied to that is of the same basis. */
  private Optional<Result> reference(Parity parity, Result result) {
    if (!(result.condition() instanceof Threshold reached)) {
      return Optional.empty();
    }
    String name = parity.reference().key().orElse(parity.reference().name());
    Indicator tied = Indicator.of(name, name);
    List<Result> same =
        assessor
            .find(tied)
            .map(CatalogIndicator::code)
            .map(results::ofCode)
            .orElse(List.of())
            .stream()
            .map(Finding::statement)
            .map(Result.class::cast)
            .filter(it -> it.period().equals(result.period()) && it.pace().equals(result.pace()))
            .filter(it -> hasBasis(it, reached))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static boolean hasBasis(Result result, Threshold other) {
    return result.condition() instanceof Threshold threshold && threshold.basis() == other.basis();
  }

  private static List<Match> best(Finding goal, List<Match> named, Predicate<Match> wanted) {
    List<Match> left = named.stream().filter(wanted).toList();
    left = prefer(left, match -> key(match.result()).equals(key(goal)));
    left = prefer(left, match -> basis(match.result()).equals(basis(goal)));
    return prefer(left, match -> match.result().partOf().isPresent() == goal.partOf().isPresent());
  }

  private static Optional<Basis> basis(Finding finding) {
    return finding.statement().condition() instanceof Threshold threshold
        ? Optional.of(threshold.basis())
        : Optional.empty();
  }

  private static List<Match> prefer(List<Match> matches, Predicate<Match> wanted) {
    List<Match> left = matches.stream().filter(wanted).toList();
    return left.isEmpty() ? matches : left;
  }

  private static String key(Finding finding) {
    return finding.statement().indicator().key();
  }

  private boolean isLater(Goal goal) {
    Optional<LocalDate> due = goal.deadline().map(Deadline::last);
    return due.isPresent() && results.last().isPresent() && due.get().isAfter(results.last().get());
  }
}
