package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Ranking;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a place in an order, backwards from its end: {@code 位居全省第一}, {@code 进入全省前十}, {@code 全市前列},
 * {@code 位居“某某城市”第3位之后}.
 *
 * <p>A verb of ranking, among whom, the place, and what of it: 及以前 is at most, 之前 less, 及以后 at
 * least, 之后 more, 左右 about.
 */
final class RankingPhrase {
  private static final int LONGEST_AMONG = 24;
  private static final WordList[] RANK_AFTER = WordTable.CONDITIONS.byComparison("rankafter");
  private static final Comparison[] AFTER = {
    Comparison.AT_MOST,
    Comparison.LESS_THAN,
    Comparison.AT_LEAST,
    Comparison.MORE_THAN,
    Comparison.ABOUT
  };

  private final Phrase phrase;
  private final int from;
  private final int to;
  private Comparison op = Comparison.EQUAL;
  private Optional<Integer> position = Optional.empty();

  private RankingPhrase(Phrase phrase, int from, int to) {
    this.phrase = phrase;
    this.from = from;
    this.to = to;
  }

  /** The ranking that ends at {@code to}; the found name start is where it begins. */
  static @Nullable Found<Ranking> read(Phrase phrase, int from, int to) {
    return new RankingPhrase(phrase, from, to).read();
  }

  private @Nullable Found<Ranking> read() {
    int end = to;
    for (Comparison said : AFTER) {
      int start = RANK_AFTER[said.ordinal()].start(phrase.text, from, to);
      if (start < end) {
        end = start;
        op = said;
      }
    }
    int core = core(end);
    if (core == end) {
      op = Comparison.EQUAL;
      end = to;
      core = core(end);
    }
    return core == end ? null : among(core);
  }

  /** 第3位, 前十, 前列, 首位: where it starts, or {@code end}. */
  private int core(int end) {
    Phrase.Word word = phrase.wordBefore(from, end);
    if (word.has(Tag.RANK)) {
      String said = phrase.folded(word.start(), word.end());
      position = said.equals("前列") || said.equals("前茅") ? Optional.empty() : Optional.of(1);
      return word.start();
    }
    for (int at = end - 2; at >= from; at--) {
      char c = phrase.text[at];
      if (c == '第' || c == '前') {
        return number(at, end) ? at : end;
      }
    }
    return end;
  }

  private boolean number(int at, int end) {
    Numeral numeral = NumeralReader.read(phrase.text, at + 1, end);
    if (numeral == null || !numeral.unit.isEmpty() || numeral.amount.scale() > 0) {
      return false;
    }
    boolean counted = numeral.end == end - 1 && "名位强".indexOf(phrase.text[end - 1]) >= 0;
    long value =
        numeral.amount.precision() > 10 ? 0 : numeral.amount.longValueExact() * numeral.scale;
    if (numeral.end != end && !counted || value < 1 || value > Integer.MAX_VALUE) {
      return false;
    }
    boolean top = phrase.text[at] == '前';
    if (top && op != Comparison.EQUAL) {
      return false;
    }
    op = top ? Comparison.AT_MOST : op;
    position = Optional.of((int) value);
    return true;
  }

  private @Nullable Found<Ranking> among(int core) {
    int quoted = Quotes.start(phrase.text, from, core);
    if (quoted < core) {
      Phrase.Word verb = verbBefore(quoted);
      return verb.has(Tag.RANK_VERB) ? found(verb.start(), quoted, core) : null;
    }
    for (int at = core; at >= Math.max(from, core - LONGEST_AMONG); at--) {
      Phrase.Word verb = verbBefore(at);
      if (verb.has(Tag.RANK_VERB)) {
        return found(verb.start(), at, core);
      }
    }
    int scope = core;
    for (Phrase.Word word = phrase.wordBefore(from, scope);
        word.has(Tag.SCOPE);
        word = phrase.wordBefore(from, scope)) {
      scope = word.start();
    }
    return scope < core ? found(scope, scope, core) : null;
  }

  /** The word before {@code at}: 位居, and no 均位居, in 年均位居. */
  private Phrase.Word verbBefore(int at) {
    Phrase.Word verb = phrase.wordBefore(from, at);
    boolean yearly =
        verb.start() > from
            && phrase.text[verb.start()] == '均'
            && phrase.text[verb.start() - 1] == '年';
    return yearly ? phrase.wordBefore(verb.start() + 1, at) : verb;
  }

  private @Nullable Found<Ranking> found(int start, int among, int core) {
    Ranking.Builder ranking = Ranking.builder();
    ranking.op(op).position(position).wording(phrase.written(core, to));
    if (among < core) {
      String said = NotePhrase.unquoted(phrase, among, core);
      if (said.isBlank()) {
        return null;
      }
      ranking.among(said);
    }
    return new Found<>(ranking.build(), to, start, start);
  }
}
