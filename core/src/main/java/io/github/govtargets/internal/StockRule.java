package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;

/** Says of a count that it is what there is, a level, and not what was made. */
final class StockRule {
  private static final WordList EVENT = WordTable.RULES.list("eventunit");

  private final Tokens tokens;
  private final Clause clause;
  private final Exclusions exclusions;

  StockRule(Clause clause, Exclusions exclusions) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.exclusions = exclusions;
  }

  /** Keeps whether a verb such as 达到 was said, for the members of a list behind it. */
  void follow(SubjectRule.Subject subject, Predicate predicate) {
    boolean said = predicate.verbIs(Tag.TO) && !subject.carried();
    boolean goesOn = clause.reached && predicate.isEmpty() && clause.verb < 0;
    clause.reached = said || goesOn && !subject.carried();
  }

  /**
   * 企业达570家、合作社3万家: the verb of the first holds for the other members, too (GUIDE rule 3); not
   * 企业达570家、造林3万亩 and not 合作社达30家，带动农户3万户.
   */
  private boolean isReached(SubjectRule.Subject subject, Predicate predicate, Bounds value) {
    if (!clause.reached) {
      return false;
    }
    Draft last = clause.last;
    Amount amount = tokens.amount(value.token());
    boolean same =
        last != null
            && last.amount != null
            && tokens.sameLetters(amount.unitStart, amount.unitEnd, last.unitStart, last.unitEnd);
    boolean event = EVENT.is(tokens.text, amount.unitStart, amount.unitEnd);
    return (clause.listed || clause.isNext())
        && predicate.isEmpty()
        && predicate.pace == null
        && !subject.right()
        && !subject.carried()
        && (same || !event)
        && exclusions.isCount(value.token());
  }

  /** What grows is a stock: 市场主体60.4万户、增长13.6%; a part of a stock is one, too. */
  void settle(Draft draft, SubjectRule.Subject subject, Predicate predicate, Bounds value) {
    Draft last = clause.last;
    boolean grows = draft.basis == Basis.GROWTH || draft.basis == Basis.DECLINE;
    if (grows && subject.carried() && last != null && isMade(last) && isSame(last, draft)) {
      last.basis = Basis.LEVEL;
    }
    Draft whole = clause.links.whole();
    if (whole != null
        && predicate.isEmpty()
        && !subject.ownVerb()
        && draft.basis == Basis.OUTPUT
        && (whole.basis == Basis.LEVEL || whole.actionStart < whole.actionEnd)
        && whole.amount != null
        && tokens.sameLetters(
            draft.unitStart, draft.unitEnd, whole.amount.unitStart, whole.amount.unitEnd)) {
      draft.basis = whole.basis;
    }
    if (draft.basis == Basis.OUTPUT
        && clause.verb < 0
        && (BasisRule.isStock(draft.name) || isReached(subject, predicate, value))) {
      draft.basis = Basis.LEVEL;
    }
  }

  private boolean isMade(Draft draft) {
    return draft.basis == Basis.OUTPUT
        && draft.actionStart == draft.actionEnd
        && !clause.names.endsInAct(draft.name);
  }

  private static boolean isSame(Draft one, Draft other) {
    return one.name.key().equals(other.name.key());
  }
}
