package io.github.govtargets.internal;

import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the condition at the end of a statement, trying one kind after the other, and puts it into
 * the clause with what modifies it.
 */
final class ConditionPhrase {
  private static final String[] PLANNED = {"安排", "考虑", "把握", "掌握", "编制"};

  private final Phrase phrase;
  private final PhraseParts clause;
  private final int from;
  private final int to;

  ConditionPhrase(Phrase phrase, PhraseParts clause, int from, int to) {
    this.phrase = phrase;
    this.clause = clause;
    this.from = from;
    this.to = to;
  }

  /** The verb and the rate noun of a threshold, for the words before the name. */
  Phrase.Word verb = Phrase.Word.NONE;

  Phrase.Word rate = Phrase.Word.NONE;

  /** The bound of a threshold whose basis waits for the action before the name. */
  @Nullable Bound bound;

  /** The event of an absence: it stands for an indicator where none is named. */
  @Nullable Found<Absence> event;

  /** Reads the condition; false where none ends here. */
  boolean read() {
    return plain(OtherPhrase.read(phrase, from, to))
        || plain(named())
        || plain(RankingPhrase.read(phrase, from, to))
        || plain(grade())
        || state()
        || plain(ParityPhrase.read(phrase, from, to))
        || threshold();
  }

  private boolean plain(@Nullable Found<? extends Condition> found) {
    if (found == null) {
      return false;
    }
    clause.condition = found.value();
    clause.nameEnd = PredicatePhrase.before(phrase, clause, from, found.nameStart());
    return true;
  }

  /** An absence, an assigned value or a stage, the leftmost first. */
  private @Nullable Found<Condition> named() {
    for (int at = from; at < to; at++) {
      Condition condition = namedAt(at);
      if (condition != null) {
        return new Found<>(condition, to, at, at);
      }
    }
    return null;
  }

  private @Nullable Condition namedAt(int at) {
    // 确保不发生: the firmness is the goal's
    boolean firm = phrase.is(at, to, "确保");
    Found<Absence> absence = firm ? null : AbsenceReader.read(phrase.text, at, to);
    if (absence != null && absence.end() == to) {
      event = absence;
      return absence
          .value()
          .withWhat(phrase.written(absence.nameStart(), absence.nameEnd()))
          .withWording(phrase.written(at, to));
    }
    Found<Assigned> assigned = AssignedReader.read(phrase.text, at, to);
    if (assigned != null && assigned.end() == to) {
      return assigned
          .value()
          .withBy(phrase.written(assigned.nameStart(), assigned.nameEnd()))
          .withWording(phrase.written(at, to));
    }
    Found<Milestone> milestone = MilestoneReader.read(phrase.text, at, to);
    return milestone != null && milestone.end() == to
        ? milestone.value().withWording(phrase.written(at, to))
        : null;
  }

  private @Nullable Found<Condition> grade() {
    for (int at = from; at < to; at++) {
      Found<Grade> found = GradeReader.read(phrase.text, at, to);
      if (found != null && found.end() == to && !counts(found)) {
        String grade = phrase.written(found.nameStart(), found.nameEnd());
        return new Found<>(
            found.value().withGrade(grade).withWording(phrase.written(at, to)), to, at, at);
      }
    }
    return null;
  }

  /** 3类, 5级 in digits are quantities, unless in quotes; 5A级 is none. */
  private boolean counts(Found<?> grade) {
    int digits = NumeralReader.digitsEnd(phrase.text, grade.nameStart(), grade.nameEnd());
    boolean quoted = grade.nameEnd() < to && phrase.text[grade.nameEnd()] == '”';
    return digits > grade.nameStart() && !quoted && phrase.text[digits] != 'A';
  }

  /** 零增长, 翻一番, 全覆盖: a word that stands for a number. */
  private boolean state() {
    Phrase.Word word = phrase.wordBefore(from, to);
    if (!word.has(Tag.STATE)) {
      return false;
    }
    String letters = phrase.folded(word.start(), word.end());
    int value = StateReader.value(letters);
    if (value == StateReader.NO_VALUE) {
      return false;
    }
    String unit = StateReader.unit(letters);
    int at = word.start();
    Phrase.Word before = phrase.wordBefore(from, at);
    Comparison op = before.has(Tag.PRE_ABOUT) ? Comparison.ABOUT : StateReader.op(letters);
    at = before.has(Tag.PRE_ABOUT) ? before.start() : at;
    Quantity quantity = Quantity.of(BigDecimal.valueOf(value), phrase.units.resolve(unit));
    PredicatePhrase predicate = PredicatePhrase.read(phrase, clause, from, at);
    clause.condition =
        Threshold.builder()
            .basis(StateReader.basis(letters))
            .bound(Bound.of(op, quantity).withWording(phrase.written(at, word.end())))
            .adjustment(Optional.ofNullable(clause.adjustment))
            .build();
    clause.nameEnd = predicate.from;
    return true;
  }

  private boolean threshold() {
    int end = to;
    for (String word : PLANNED) {
      if (phrase.endsWith(to, word)) {
        end = to - word.length();
      }
    }
    int at = BoundPhrase.start(phrase, from, end);
    if (at == end) {
      return false;
    }
    Optional<Bound> found = BoundPhrase.whole(phrase, at, end);
    PredicatePhrase predicate = PredicatePhrase.read(phrase, clause, from, at);
    bound = found.orElseThrow();
    verb = predicate.verb;
    rate = predicate.rate;
    clause.nameEnd = predicate.from;
    return end == to || predicate.planned;
  }

  /** Completes a threshold once the verb before the name is known. */
  void complete(Phrase.Word action, int nameStart) {
    Bound said = bound;
    if (said == null) {
      return;
    }
    boolean adds = phrase.folded(nameStart, clause.nameEnd).contains("新增");
    Basis basis = BasisPhrase.of(phrase, said, verb, rate, action, adds, clause.reckoning);
    clause.condition =
        Threshold.builder()
            .basis(basis)
            .bound(said)
            .adjustment(Optional.ofNullable(clause.adjustment))
            .build();
  }
}
