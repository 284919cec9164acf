package io.github.govtargets.internal;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bound strictly: {@code 不低于5%}, {@code 35微克/立方米以下}, {@code 近3000名}, {@code 1000余项}, {@code
 * 5%-6%}, {@code 4.5-5%}, {@code 百分之八至九}, {@code 约5%左右}.
 */
final class BoundPhrase {
  private static final long BEFORE =
      Tag.bits(Tag.PRE_MORE, Tag.PRE_LEAST, Tag.PRE_MOST, Tag.PRE_LESS, Tag.PRE_ABOUT);
  private static final long BEHIND =
      Tag.bits(Tag.POST_LEAST, Tag.POST_MOST, Tag.POST_ABOUT, Tag.POST_MORE);

  private BoundPhrase() {}

  /** The bound that takes up {@code [at, to)}, or nothing. */
  static Optional<Bound> whole(Phrase phrase, int at, int to) {
    return Phrase.whole(read(phrase, at, to), to);
  }

  /** The bound at {@code at}, or null. */
  static @Nullable Found<Bound> read(Phrase phrase, int at, int to) {
    Comparison op = Comparison.EQUAL;
    int from = at;
    Phrase.Word before = phrase.wordAt(from, to);
    while (before.has(BEFORE)) {
      Comparison said = before(before);
      op = op == Comparison.EQUAL || op == Comparison.ABOUT ? said : op;
      from = before.end();
      before = phrase.wordAt(from, to);
    }
    NumberPhrase low = NumberPhrase.read(phrase, from, to);
    if (low == null) {
      return null;
    }
    NumberPhrase high = low.more() ? null : high(phrase, low, to);
    int end = high == null ? low.end() : high.end();
    op = low.more() && op == Comparison.EQUAL ? Comparison.MORE_THAN : op;
    Phrase.Word behind = phrase.wordAt(end, to);
    int stop = end;
    if (behind.has(BEHIND)) {
      stop = behind.end();
      boolean open = op == Comparison.EQUAL || low.more() && op == Comparison.MORE_THAN;
      Comparison said = behind(behind);
      op = open || op == Comparison.ABOUT && said != Comparison.ABOUT ? said : op;
    }
    String over = low.more() ? phrase.written(low.moreAt(), low.moreAt() + 1) : "";
    String wording = wording(phrase.written(at, from), wording(over, phrase.written(end, stop)));
    Bound bound = high == null ? single(op, low) : range(phrase, op, low, high, end);
    if (bound == null) {
      return null;
    }
    return Found.of(wording.isEmpty() ? bound : bound.withWording(wording), stop);
  }

  private static Bound single(Comparison op, NumberPhrase low) {
    return Bound.of(op, low.quantity());
  }

  /** The second value of a range behind {@code low}, or null. */
  private static @Nullable NumberPhrase high(Phrase phrase, NumberPhrase low, int to) {
    int from = low.end();
    while (from < to && "-—~～–至到".indexOf(phrase.text[from]) >= 0) {
      from++;
    }
    boolean marked = from > low.end() && from < to;
    return marked && startsNumber(phrase.text[from]) ? NumberPhrase.read(phrase, from, to) : null;
  }

  static boolean startsNumber(char c) {
    return NumeralReader.isDigit(c) || NumeralReader.isChineseNumeral(c) || c == '负';
  }

  private static @Nullable Bound range(
      Phrase phrase, Comparison op, NumberPhrase low, NumberPhrase high, int end) {
    if (op != Comparison.EQUAL && op != Comparison.ABOUT || high.more()) {
      phrase.refuse(end, "a range takes no other bound");
      return null;
    }
    NumberPhrase lower = low;
    NumberPhrase upper = high;
    if (low.unit().symbol().isEmpty()) {
      lower = shared(phrase, low, high);
    } else if (high.unit().symbol().isEmpty()) {
      upper = high.with(low.unit(), high.scale());
    }
    Quantity from = lower.quantity();
    Quantity to = upper.quantity();
    if (!from.unit().convertsTo(to.unit())) {
      phrase.refuse(end, "the units of the range do not convert into each other");
      return null;
    }
    if (to.exactIn(from.unit()).compareTo(from.exact()) < 0) {
      phrase.refuse(end, "the range ends below its beginning");
      return null;
    }
    return Bound.range(from, to);
  }

  /** 3—5亿元, 三至五亿元, 三至五成: what the second value says holds for the first. */
  private static NumberPhrase shared(Phrase phrase, NumberPhrase low, NumberPhrase high) {
    if (phrase.text[high.end() - 1] == '成' && high.unit().symbol().equals("%")) {
      return low.tenths(high.unit());
    }
    boolean shares =
        low.scale() == 1
            && !low.scaled()
            && (!low.chinese() || low.amount().compareTo(high.amount()) < 0);
    return low.with(high.unit(), shares ? high.scale() : low.scale());
  }

  private static String wording(String before, String behind) {
    return before.isEmpty() || behind.isEmpty() ? before + behind : before + "…" + behind;
  }

  private static Comparison before(Phrase.Word word) {
    if (word.has(Tag.PRE_MORE)) {
      return Comparison.MORE_THAN;
    }
    if (word.has(Tag.PRE_LEAST)) {
      return Comparison.AT_LEAST;
    }
    if (word.has(Tag.PRE_MOST)) {
      return Comparison.AT_MOST;
    }
    return word.has(Tag.PRE_LESS) ? Comparison.LESS_THAN : Comparison.ABOUT;
  }

  private static Comparison behind(Phrase.Word word) {
    if (word.has(Tag.POST_LEAST)) {
      return Comparison.AT_LEAST;
    }
    if (word.has(Tag.POST_MOST)) {
      return Comparison.AT_MOST;
    }
    return word.has(Tag.POST_ABOUT) ? Comparison.ABOUT : Comparison.MORE_THAN;
  }

  /**
   * Where the bound that ends at {@code to} starts, no further left than {@code from}; {@code to}
   * where none ends there. The leftmost start wins, so that a range is read whole.
   */
  static int start(Phrase phrase, int from, int to) {
    for (int at = from; at < to; at++) {
      if (at(phrase, from, at, to).isPresent()) {
        return at;
      }
    }
    return to;
  }

  /** The bound that takes up {@code [at, to)} in a phrase from {@code from} on, or nothing. */
  static Optional<Bound> at(Phrase phrase, int from, int at, int to) {
    return mayStart(phrase, from, at, to) ? whole(phrase, at, to) : Optional.empty();
  }

  private static boolean mayStart(Phrase phrase, int from, int at, int to) {
    char c = phrase.text[at];
    char before = at > from ? phrase.text[at - 1] : ' ';
    if (NumeralReader.isDigit(c)) {
      return !NumeralReader.isDigit(before)
          && !CodeReader.isLatin(before)
          && ".,+×*/-^第前后负".indexOf(before) < 0;
    }
    if (c == '负' && at + 1 < to && NumeralReader.isDigit(phrase.text[at + 1])) {
      return true;
    }
    if (NumeralReader.isChineseNumeral(c)) {
      return "第前后数几".indexOf(before) < 0
          && !NumeralReader.isChineseNumeral(before)
          && !NumeralReader.isDigit(before);
    }
    Phrase.Word word = phrase.wordAt(at, to);
    return word.has(BEFORE) && phrase.wordBefore(from, word.end()).start() >= at;
  }
}
