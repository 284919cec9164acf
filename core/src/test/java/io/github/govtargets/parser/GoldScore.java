package io.github.govtargets.parser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How well one or more reports were read, held against their annotations. */
final class GoldScore {
  /** An annotated item and what was read for it. */
  private record Pair(GoldItem gold, GoldItem read, boolean confused) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int wanted;
  private int found;
  private int wantedGoals;
  private int foundGoals;

  /** Adds one report. */
  GoldScore add(List<GoldItem> annotated, List<GoldItem> read) {
    Set<Integer> optional = new TreeSet<>();
    List<GoldItem> gold = new ArrayList<>();
    for (GoldItem item : annotated) {
      if (item.kind().equals("optional")) {
        optional.add(item.at());
      } else {
        gold.add(item);
      }
    }
    Set<Integer> scored = gold.stream().map(GoldItem::at).collect(Collectors.toSet());
    List<GoldItem> left = new ArrayList<>(read);
    left.removeIf(item -> optional.contains(item.at()) && !scored.contains(item.at()));
    wanted += gold.size();
    found += left.size();
    wantedGoals += goals(gold);
    foundGoals += goals(left);
    Set<String> others = gold.stream().map(GoldItem::name).collect(Collectors.toSet());
    for (GoldItem item : gold) {
      Optional<GoldItem> best =
          left.stream().filter(item::sameCore).max(Comparator.comparingDouble(item::near));
      best.ifPresent(left::remove);
      best.ifPresent(b -> pairs.add(new Pair(item, b, confused(item, b, others))));
      if (best.isEmpty()) {
        differences.add("missed " + item);
      } else if (!item.whole(best.get())) {
        differences.add("read " + best.get() + " for " + item);
      }
    }
    left.forEach(item -> differences.add("extra " + item));
    return this;
  }

  private static int goals(Collection<GoldItem> items) {
    return (int) items.stream().filter(item -> item.kind().equals("goal")).count();
  }

  /** Whether the name read is nearer to that of another item than to its own. */
  private static boolean confused(GoldItem gold, GoldItem read, Set<String> others) {
    double own = gold.near(read);
    return own < 1
        && others.stream()
            .filter(other -> !gold.names().contains(other))
            .anyMatch(other -> GoldItem.dice(other, read.name()) > own);
  }

  double core() {
    return f1(pairs.size(), found, wanted);
  }

  double coreGoal() {
    return f1((int) goalPairs().stream().count(), foundGoals, wantedGoals);
  }

  double all() {
    return f1((int) pairs.stream().filter(p -> p.gold.whole(p.read)).count(), found, wanted);
  }

  double indicatorExact() {
    return share(pairs.stream().filter(p -> p.gold.namedExactly(p.read)).count(), pairs.size());
  }

  double unconfused() {
    return share(pairs.stream().filter(p -> !p.confused).count(), pairs.size());
  }

  double firmRecall() {
    List<Pair> firm = goalPairs().stream().filter(p -> !p.gold.firmness().equals("plain")).toList();
    return share(
        firm.stream().filter(p -> p.gold.firmness().equals(p.read.firmness())).count(),
        firm.size());
  }

  double deadlineRecall() {
    List<Pair> due = goalPairs().stream().filter(p -> !p.gold.deadline().isEmpty()).toList();
    return share(
        due.stream().filter(p -> p.gold.deadline().equals(p.read.deadline())).count(), due.size());
  }

  double reference() {
    List<Pair> tied = pairs.stream().filter(p -> p.gold.basis().equals("parity")).toList();
    return share(tied.stream().filter(p -> p.gold.refersTo(p.read)).count(), tied.size());
  }

  private List<Pair> goalPairs() {
    return pairs.stream().filter(p -> p.gold.kind().equals("goal")).toList();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static double f1(int hit, int found, int wanted) {
    return hit == 0 ? 0 : 2.0 * hit / (found + wanted);
  }

  /** How many annotated items were held against what was read. */
  int wanted() {
    return wanted;
  }

  /** What was missed, read wrongly or read too much. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  @Override
  public String toString() {
    return String.format(
        "core %.3f, goals %.3f, all %.3f, exact names %.3f, unconfused %.3f, firmness %.3f,"
            + " deadlines %.3f, references %.3f",
        core(),
        coreGoal(),
        all(),
        indicatorExact(),
        unconfused(),
        firmRecall(),
        deadlineRecall(),
        reference());
  }
}
