package io.github.govtargets.examples;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Role;
import io.github.govtargets.model.RoleName;
import io.github.govtargets.model.Source;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a finding, each with the words that gave it: the value {@code 6%} by 6%, the bound
 * {@code ~} by 左右. Words with a role that no field shows have a row of their own, so that none is
 * left out.
 */
final class EvidenceFields {
  private final Source source;
  private final List<Field> fields = new ArrayList<>();
  private final Set<RoleName> shown = EnumSet.noneOf(RoleName.class);

  /** A field: its name, its value for people (may be empty), and the words that gave it. */
  record Field(String name, String value, List<Role> words) {
    Field {
      words = List.copyOf(words);
    }
  }

  private EvidenceFields(Source source) {
    this.source = source;
  }

  static List<Field> of(Finding finding) {
    EvidenceFields fields = new EvidenceFields(finding.source());
    fields.add(finding.statement());
    fields.addRest();
    return fields.fields;
  }

  private void add(Statement statement) {
    String code = statement.indicator().code().map(it -> " [" + it + "]").orElse("");
    add("indicator", statement.indicator().name() + code, RoleName.INDICATOR);
    add("action", statement.action(), RoleName.ACTION);
    add(statement.condition());
    add("pace", statement.pace().map(Words::of), RoleName.PACE);
    add("baseline", statement.baseline().map(Words::of), RoleName.BASELINE);
    add("period", statement.period().map(Words::of), RoleName.PERIOD);
    if (statement instanceof Goal goal) {
      add(goal);
    } else if (statement instanceof Result result && result.estimated()) {
      add("estimated", "yes", RoleName.ESTIMATED);
    }
  }

  private void add(Goal goal) {
    if (goal.firmness() != Firmness.PLAIN || goal.firmnessWording().isPresent()) {
      add("firmness", Words.of(goal.firmness()), RoleName.FIRMNESS);
    }
    add("nature", goal.nature().map(Words::of), RoleName.NATURE);
    add("responsible", goal.responsible(), RoleName.RESPONSIBLE);
    add(
        "deadline",
        goal.deadline().map(it -> it.last() + ", " + origin(it.origin())),
        RoleName.DEADLINE);
  }

  private void add(Condition condition) {
    if (condition instanceof Threshold it) {
      add("basis", Words.of(it.basis()), RoleName.BASIS);
      add("adjustment", it.adjustment().map(Words::of), RoleName.ADJUSTMENT);
      add("value", values(it.bound()), RoleName.QUANTITY, RoleName.STATE);
      add("bound", comparison(it.bound()), RoleName.BOUND);
    } else if (condition instanceof Parity it) {
      add("reference", it.reference().name(), RoleName.REFERENCE);
      add("bound", Words.of(it.op()), RoleName.BOUND);
      add("margin", it.margin().map(Words::of), RoleName.MARGIN);
    } else if (condition instanceof Ranking it) {
      String position = it.position().map(p -> Words.of(it.op()) + " " + p).orElse("high");
      add("position", position, RoleName.POSITION);
      add("among", it.among(), RoleName.AMONG);
    } else {
      add(
          condition.type().replace('-', ' '),
          ConditionWords.of(condition),
          RoleName.STATE,
          RoleName.REFERENCE);
    }
  }

  private void add(String name, Optional<String> value, RoleName... roles) {
    value.ifPresent(it -> add(name, it, roles));
  }

  private void add(String name, String value, RoleName... roles) {
    Set<RoleName> names = EnumSet.copyOf(List.of(roles));
    shown.addAll(names);
    fields.add(
        new Field(
            name, value, source.roles().stream().filter(r -> names.contains(r.role())).toList()));
  }

  private void addRest() {
    for (Role role : source.roles()) {
      if (!shown.contains(role.role())) {
        add(Words.of(role.role()), "", role.role());
      }
    }
  }

  private static String origin(DeadlineOrigin origin) {
    return switch (origin) {
      case CLAUSE -> "said for this item";
      case HEADING -> "said for its section";
      case REPORT -> "the year of the report";
      case FALLBACK -> "assumed: no calendar has the day";
    };
  }

  private static String values(Bound bound) {
    return bound.op() == Comparison.RANGE
        ? Words.of(bound.withWording(Optional.empty()))
        : bound.value().map(Words::of).orElse("");
  }

  private static String comparison(Bound bound) {
    return Words.of(bound.op()) + Words.inBrackets(bound.wording());
  }
}
