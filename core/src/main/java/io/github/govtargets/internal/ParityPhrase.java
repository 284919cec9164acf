package io.github.govtargets.internal;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value tied to another, backwards from its end: {@code 与经济增长基本同步}, {@code 高于全省平均2个百分点以上},
 * {@code 不低于“十三五”均值}, {@code 与全省平均同步，相差2个百分点}.
 *
 * <p>What it is tied to is an average, a rate, a place or an indicator of the catalogue; anything
 * else in quotes.
 */
final class ParityPhrase {
  private static final WordList ANCHOR = WordTable.CONDITIONS.list("parityanchor");
  private static final WordList[] COMPARES = WordTable.CONDITIONS.byComparison("parity");
  private static final String APART = "，相差";
  private static final Comparison[] OPS = {
    Comparison.AT_LEAST,
    Comparison.AT_MOST,
    Comparison.MORE_THAN,
    Comparison.LESS_THAN,
    Comparison.ABOUT
  };

  private final Phrase phrase;
  private final int from;
  private final int to;

  private ParityPhrase(Phrase phrase, int from, int to) {
    this.phrase = phrase;
    this.from = from;
    this.to = to;
  }

  /** The parity that ends at {@code to}; the found name start is where it begins. */
  static @Nullable Found<Parity> read(Phrase phrase, int from, int to) {
    for (int at = from; at < to; at++) {
      if (phrase.is(at, to, APART)) {
        Optional<Bound> margin = BoundPhrase.whole(phrase, at + APART.length(), to);
        Found<Parity> tied =
            margin.isPresent() ? new ParityPhrase(phrase, from, at).tied(margin) : null;
        if (tied != null) {
          return tied;
        }
      }
    }
    return new ParityPhrase(phrase, from, to).tied(Optional.empty());
  }

  private @Nullable Found<Parity> tied(Optional<Bound> margin) {
    Found<Parity> found = sync(margin);
    return found != null ? found : compared(margin);
  }

  /** 与…同步. */
  private @Nullable Found<Parity> sync(Optional<Bound> margin) {
    Phrase.Word word = phrase.wordBefore(from, to);
    if (!word.has(Tag.SYNC)) {
      return null;
    }
    int end = word.start();
    Phrase.Word before = phrase.wordBefore(from, end);
    while (before.has(Tag.bits(Tag.ADVERB, Tag.KEEP, Tag.LIGHT))
        && !phrase.is(before.start(), before.end(), "平均")) {
      end = before.start();
      before = phrase.wordBefore(from, end);
    }
    int start = Quotes.start(phrase.text, from, end);
    int with = start < end ? start - 1 : with(end);
    if (with < from || "与同和跟".indexOf(phrase.text[with]) < 0) {
      return null;
    }
    return isPlain(with + 1, end) ? found(Comparison.EQUAL, with, with + 1, end, margin) : null;
  }

  private int with(int end) {
    for (String letters : new String[] {"与同", "和跟"}) {
      for (int at = end - 1; at >= from; at--) {
        if (letters.indexOf(phrase.text[at]) >= 0) {
          return at;
        }
      }
    }
    return -1;
  }

  /** 高于…, the last such word that something can be tied to. */
  private @Nullable Found<Parity> compared(Optional<Bound> margin) {
    for (int at = to - 2; at >= from; at--) {
      for (Comparison op : OPS) {
        int end = COMPARES[op.ordinal()].end(phrase.text, at, to);
        if (end > at && isLongest(op, at)) {
          Found<Parity> found = reference(op, at, end, margin);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  /** 低于 is no part of 不低于. */
  private boolean isLongest(Comparison op, int at) {
    return op == Comparison.AT_LEAST
        || op == Comparison.AT_MOST
        || at == from
        || phrase.text[at - 1] != '不';
  }

  private @Nullable Found<Parity> reference(
      Comparison op, int at, int start, Optional<Bound> margin) {
    int quoted = Quotes.end(phrase.text, start, to);
    if (quoted > start + 2) {
      if (quoted == to) {
        return found(op, at, start, to, margin);
      }
      Optional<Bound> more =
          margin.isPresent() ? Optional.empty() : BoundPhrase.whole(phrase, quoted, to);
      if (more.isPresent()) {
        return found(op, at, start, quoted, more);
      }
    }
    for (int end = start; end < to && margin.isEmpty(); end++) {
      Optional<Bound> more = BoundPhrase.at(phrase, end, end, to);
      if (more.isPresent() && isAnchored(start, end)) {
        return found(op, at, start, end, more);
      }
    }
    return isAnchored(start, to) ? found(op, at, start, to, margin) : null;
  }

  private boolean isAnchored(int start, int end) {
    if (!isPlain(start, end)) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (ANCHOR.end(phrase.text, at, end) > at) {
        return true;
      }
    }
    return phrase.isIndicator(start, end);
  }

  /** No digits and no marks outside quotes. */
  private boolean isPlain(int start, int end) {
    for (int at = start; at < end; at++) {
      char c = phrase.text[at];
      int quoted = Quotes.end(phrase.text, at, end);
      if (quoted > at) {
        at = quoted - 1;
      } else if (NumeralReader.isDigit(c) || "，。；：！？\n“”%".indexOf(c) >= 0) {
        return false;
      }
    }
    return start < end;
  }

  private Found<Parity> found(Comparison op, int at, int start, int end, Optional<Bound> margin) {
    Parity.Builder parity = Parity.builder();
    parity.op(op).reference(Reference.of(NotePhrase.unquoted(phrase, start, end)));
    parity.margin(margin).wording(phrase.written(at, op == Comparison.EQUAL ? to : start));
    return new Found<>(parity.build(), to, at, at);
  }
}
