package io.github.govtargets.internal;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses a phrase that is one statement, or one condition: its notes and its condition from the
 * end, then what stands before, then the name of the indicator between them.
 */
final class StatementPhrase {
  private static final String MARKS = "，；。：！？\n";

  private static final String SOME = "增长7%, 居全省前列, 建成通车";

  private final Phrase phrase;
  private final boolean named;

  private StatementPhrase(Phrase phrase, boolean named) {
    this.phrase = phrase;
    this.named = named;
  }

  /** The statement that the phrase is. */
  static PhraseParts statement(Phrase phrase) {
    return new StatementPhrase(phrase, true).parse();
  }

  /** The condition that the phrase is, with an action or a firmness at most beside it. */
  static PhraseParts condition(Phrase phrase) {
    return new StatementPhrase(phrase, false).parse();
  }

  private PhraseParts parse() {
    int length = phrase.length();
    PhraseParts clause = clause(length);
    if (clause == null) {
      throw second(length);
    }
    check(clause);
    return clause;
  }

  /** The clause that takes up {@code [0, to)}, or null. */
  private @Nullable PhraseParts clause(int to) {
    PhraseParts clause = new PhraseParts();
    int end = NotePhrase.strip(phrase, clause, 0, to);
    ConditionPhrase condition = new ConditionPhrase(phrase, clause, 0, end);
    if (!condition.read()) {
      return named ? counted(end) : null;
    }
    boolean bounded = condition.bound != null;
    HeadPhrase head =
        HeadPhrase.read(phrase, clause, 0, clause.nameEnd, condition.verb, condition.rate, bounded);
    condition.complete(head.action, clause.nameStart);
    if (named && clause.nameStart >= clause.nameEnd && condition.event != null) {
      // 不发生规模性返贫: the event is what is measured
      clause.nameStart = condition.event.nameStart();
      clause.nameEnd = condition.event.nameEnd();
    }
    return clause;
  }

  /** 新建30所学校: what is counted stands behind the number. */
  private @Nullable PhraseParts counted(int end) {
    for (int at = 1; at < end; at++) {
      boolean number =
          NumeralReader.isDigit(phrase.text[at]) && !NumeralReader.isDigit(phrase.text[at - 1]);
      int start = number ? bounded(at) : at;
      Found<Bound> bound = number ? BoundPhrase.read(phrase, start, end) : null;
      if (bound != null && isNoun(bound.end(), end)) {
        PhraseParts clause = new PhraseParts();
        NotePhrase.strip(phrase, clause, 0, phrase.length());
        HeadPhrase head =
            HeadPhrase.read(phrase, clause, 0, start, Phrase.Word.NONE, Phrase.Word.NONE, true);
        boolean acted = clause.action != null && clause.nameStart == head.action.start();
        if (acted || clause.action != null && clause.nameStart == clause.nameEnd) {
          ConditionPhrase condition = new ConditionPhrase(phrase, clause, start, bound.end());
          condition.bound = bound.value();
          condition.complete(head.action, start);
          clause.nameStart = bound.end();
          clause.nameEnd = end;
          return clause;
        }
      }
    }
    return null;
  }

  /** The bound words before a number at {@code at}, if any. */
  private int bounded(int at) {
    Phrase.Word word = phrase.wordBefore(0, at);
    boolean bound =
        word.has(Tag.bits(Tag.PRE_MORE, Tag.PRE_LEAST, Tag.PRE_MOST, Tag.PRE_LESS, Tag.PRE_ABOUT));
    return bound ? word.start() : at;
  }

  private boolean isNoun(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = phrase.text[at];
      if (NumeralReader.isDigit(c) || c == '、') {
        return false;
      }
    }
    return to - from >= 2;
  }

  private void check(PhraseParts clause) {
    Condition condition = clause.condition;
    if (condition == null) {
      throw phrase.error(0, "no condition");
    }
    boolean empty = clause.nameStart >= clause.nameEnd;
    if (!named) {
      bare(clause, empty);
    } else if (empty || phrase.name(clause.nameStart, clause.nameEnd).isBlank()) {
      throw phrase.error(clause.nameStart, "the indicator is missing");
    } else if (clause.nameStart == 0 || phrase.text[clause.nameStart - 1] != '“') {
      name(clause);
    }
  }

  private void bare(PhraseParts clause, boolean empty) {
    boolean acted =
        clause.action != null
            && phrase.written(clause.nameStart, clause.nameEnd).equals(clause.action);
    if (!empty && !acted && hasMark(clause)) {
      throw second(phrase.length());
    }
    if (!empty && !acted) {
      throw phrase.error(
          clause.nameStart,
          "\"" + phrase.folded(clause.nameStart, clause.nameEnd) + "\" is no part of a condition");
    }
    if (clause.time != null || clause.during != null) {
      throw phrase.error(0, "a time is no part of a condition: parse a goal");
    }
    if (clause.baseline != null || clause.pace != null) {
      throw phrase.error(0, "a baseline or a pace is no part of a condition: parse a goal");
    }
    if (clause.nature != null || clause.responsible != null || clause.estimated) {
      throw phrase.error(0, "only a goal or a result has such a note");
    }
  }

  /** A name holds no marks outside quotes, and no other statement. */
  private void name(PhraseParts clause) {
    for (int at = clause.nameStart; at < clause.nameEnd; at++) {
      int quoted = Quotes.end(phrase.text, at, clause.nameEnd);
      if (quoted > at) {
        at = quoted - 1;
      } else if (MARKS.indexOf(phrase.text[at]) >= 0) {
        throw second(phrase.length());
      } else if (phrase.text[at] == '、' || phrase.text[at] == '和') {
        list(clause, at);
      }
    }
  }

  private boolean hasMark(PhraseParts clause) {
    for (int at = clause.nameStart; at < clause.nameEnd; at++) {
      if (MARKS.indexOf(phrase.text[at]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void list(PhraseParts clause, int at) {
    if (clause.each) {
      throw phrase.error(at, "a statement of several indicators: one is expected");
    }
    if (BoundPhrase.start(phrase, clause.nameStart, at) < at) {
      throw phrase.error(at, "one statement ends here, another follows");
    }
  }

  /** Why the phrase is no statement: another follows, or where it goes wrong. */
  private PhraseException second(int length) {
    for (int at = 1; at < length; at++) {
      if (MARKS.indexOf(phrase.text[at]) >= 0 || phrase.text[at] == '、') {
        PhraseParts first = clause(at);
        boolean whole = first != null && (!named || first.nameStart < first.nameEnd);
        if (whole) {
          return phrase.error(
              at,
              at + 1 == length
                  ? "the mark behind the statement is left over"
                  : "one statement ends here, another follows");
        }
      }
    }
    for (int at = 1; at < length; at++) {
      if (MARKS.indexOf(phrase.text[at]) >= 0) {
        return phrase.error(at, "one statement is expected, and no such mark in it");
      }
    }
    PhraseException behind = behind(length);
    if (behind != null) {
      return behind;
    }
    if (named) {
      return phrase.error(length, "a condition is missing at the end: " + SOME);
    }
    return BoundPhrase.startsNumber(phrase.text[0]) || NumberReasons.isName(phrase, 0, length)
        ? noBound(phrase)
        : phrase.error(0, "no condition, as these are: " + SOME);
  }

  private static PhraseException noBound(Phrase phrase) {
    BoundPhrase.read(phrase, 0, phrase.length());
    return phrase.failure();
  }

  /** Why what stands behind the last value is no part of the statement; null for no value. */
  private @Nullable PhraseException behind(int length) {
    int at = length - 1;
    while (at > 0 && !startsDigits(at)) {
      at--;
    }
    int end = NumeralReader.digitsEnd(phrase.text, at, length);
    if (at == 0 || end < length && "年月日".indexOf(phrase.text[end]) >= 0) {
      return null;
    }
    NumberPhrase value = NumberPhrase.read(phrase, at, length);
    Found<Bound> bound = BoundPhrase.read(phrase, at, length);
    if (value == null || bound == null || bound.end() == length) {
      return null;
    }
    boolean bare = value.unit().symbol().isEmpty() && value.end() == bound.end();
    return phrase.error(
        bound.end(),
        bare
            ? NumberReasons.noUnit(phrase, at, bound.end(), length, false)
            : NumberReasons.left(phrase, bound.end(), length));
  }

  private boolean startsDigits(int at) {
    char before = phrase.text[at - 1];
    return NumeralReader.isDigit(phrase.text[at])
        && !NumeralReader.isDigit(before)
        && !CodeReader.isLatin(before)
        && before != '.';
  }

  /** The bound that the phrase is. */
  static Bound bound(Phrase phrase) {
    Optional<Bound> whole = BoundPhrase.whole(phrase, 0, phrase.length());
    return whole.orElseThrow(() -> noBound(phrase));
  }
}
