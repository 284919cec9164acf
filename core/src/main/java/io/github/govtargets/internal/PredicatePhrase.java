package io.github.govtargets.internal;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Quantity;

/**
 * Reads backwards what stands between an indicator and its value: {@code 比2020年年均实际增长}, {@code
 * 从47.5%提高到}, {@code 涨幅控制在}, {@code 力争}.
 */
final class PredicatePhrase {
  private static final long VERBS =
      Tag.bits(Tag.GROW, Tag.FALL, Tag.RISE, Tag.TO, Tag.KEEP, Tag.AT, Tag.SHARE, Tag.LIGHT);
  private static final long TOWARD = Tag.bits(Tag.TO, Tag.KEEP, Tag.AT, Tag.LIGHT);

  /** For a date that names no year. */
  private static final int ANY_YEAR = 2000;

  private final Phrase phrase;
  private final PhraseParts clause;
  private final int first;

  /** The verb, and the rate noun before it: 增长, 涨幅. */
  Phrase.Word verb = Phrase.Word.NONE;

  Phrase.Word rate = Phrase.Word.NONE;

  /** Whether it says 按, as what is planned does: 按5%安排. */
  boolean planned;

  /** The first letter of all this. */
  int from;

  private PredicatePhrase(Phrase phrase, PhraseParts clause, int first) {
    this.phrase = phrase;
    this.clause = clause;
    this.first = first;
  }

  /** What stands before the value at {@code to}, no further left than {@code first}. */
  static PredicatePhrase read(Phrase phrase, PhraseParts clause, int first, int to) {
    PredicatePhrase read = new PredicatePhrase(phrase, clause, first);
    int at = read.modifiers(to);
    Phrase.Word word = phrase.wordBefore(first, at);
    if (isVerb(phrase, word)) {
      read.verb = word;
      read.carried(word);
      at = read.modifiers(word.start());
      word = phrase.wordBefore(first, at);
      read.planned = read.verb.has(Tag.AT) || word.has(Tag.AT);
      if (word.has(Tag.AT)) {
        at = read.modifiers(word.start());
        word = phrase.wordBefore(first, at);
      }
      if (word.has(Tag.RATES) && read.verb.has(TOWARD)) {
        read.rate = word;
        at = read.modifiers(word.start());
      } else if (word.has(Tag.LIGHT) && read.verb.has(Tag.LIGHT)) {
        at = read.modifiers(word.start());
      }
    } else if (word.has(Tag.RATES)) {
      read.rate = word;
      at = read.modifiers(word.start());
    }
    read.from = at;
    return read;
  }

  /** What may stand before a condition that has no value: 力争, 到2025年. */
  static int before(Phrase phrase, PhraseParts clause, int first, int to) {
    return new PredicatePhrase(phrase, clause, first).modifiers(to);
  }

  /** 占比 belongs to the name of what is measured: 服务业增加值占比达到55%. */
  private static boolean isVerb(Phrase phrase, Phrase.Word word) {
    return word.has(VERBS) && !phrase.is(word.start(), word.end(), "占比");
  }

  /** 累计达到, 预计达到: what the verb says besides. */
  private void carried(Phrase.Word word) {
    if (phrase.is(word.start(), word.end(), "累计")) {
      clause.pace = Pace.CUMULATIVE;
    }
    if (word.has(Tag.ESTIMATED)) {
      clause.estimated = true;
    }
  }

  private int modifiers(int to) {
    int at = to;
    for (int next = modifier(at); next < at; next = modifier(at)) {
      at = next;
    }
    return at;
  }

  /** Where the modifier before {@code at} starts, noting what it says; {@code at} for none. */
  private int modifier(int at) {
    int from = from(at);
    if (from < at) {
      return from;
    }
    Phrase.Word word = phrase.wordBefore(first, at);
    if (word.start() >= 0 && note(word)) {
      return word.start();
    }
    int than = than(at);
    return than < at ? than : time(at);
  }

  private boolean note(Phrase.Word word) {
    if (word.has(VERBS) && !word.has(Tag.ADVERB)) {
      return false;
    }
    String written = phrase.written(word.start(), word.end());
    if (word.has(Tag.YEARLY)) {
      clause.pace = Pace.ANNUAL_AVERAGE;
    } else if (word.has(Tag.EVERY_YEAR)) {
      clause.pace = Pace.EACH_YEAR;
    } else if (word.has(Tag.CUMULATIVE)) {
      clause.pace = phrase.is(word.start(), word.end(), "累计") ? Pace.CUMULATIVE : clause.pace;
    } else if (word.has(Tag.SAME_PERIOD)) {
      clause.baseline = Baseline.of(BaselineKind.SAME_PERIOD, written);
    } else if (word.has(Tag.PREVIOUS_YEAR)) {
      clause.baseline = Baseline.of(BaselineKind.PREVIOUS_YEAR, written);
    } else if (word.has(Tag.PREVIOUS_PERIOD)) {
      clause.baseline = Baseline.of(BaselineKind.PREVIOUS_PERIOD, written);
    } else if (word.has(Tag.ADJUSTED)) {
      clause.adjustment = PriceWord.adjustment(phrase.folded(word.start(), word.end()));
    } else if (word.has(Tag.ENSURE) || word.has(Tag.STRIVE)) {
      clause.firmness = word.has(Tag.ENSURE) ? Firmness.ENSURE : Firmness.STRIVE;
      clause.firmnessWording = written;
    } else if (word.has(Tag.ESTIMATED)) {
      clause.estimated = true;
    } else if (word.has(Tag.bits(Tag.EACH, Tag.RESPECTIVELY))) {
      clause.each = true;
    } else {
      return word.has(Tag.ADVERB);
    }
    return true;
  }

  /** 从47.5%, 由51%. */
  private int from(int at) {
    for (int i = at - 2; i >= first; i--) {
      if (phrase.text[i] == '从' || phrase.text[i] == '由') {
        NumberPhrase value = NumberPhrase.read(phrase, i + 1, at);
        if (value != null && value.end() == at && isSure(value, at)) {
          Quantity quantity = value.quantity();
          clause.baseline = Baseline.ofValue(quantity, phrase.written(i, at));
          return i;
        }
      }
    }
    return at;
  }

  /** An unknown classifier may be the words behind: 从5年均增长. */
  private boolean isSure(NumberPhrase value, int at) {
    String symbol = value.unit().symbol();
    return phrase.text[at - 1] == '”'
        || symbol.isEmpty()
        || symbol.indexOf('/') > 0
        || phrase.units.find(symbol).isPresent();
  }

  /** 比2020年, 较2020年末, 比一季度. */
  private int than(int at) {
    for (int i = at - 2; i >= first; i--) {
      if (phrase.text[i] == '比' || phrase.text[i] == '较') {
        DatePhrase date = DatePhrase.read(phrase, i + 1, at, ANY_YEAR);
        if (date != null && isBefore(date.end(), at)) {
          boolean said = DatePhrase.read(phrase, i + 1, at, 0) != null;
          String written = phrase.written(i, at);
          clause.baseline =
              said && date.isYear()
                  ? Baseline.ofYear(date.year(), written)
                  : Baseline.of(BaselineKind.PREVIOUS_PERIOD, written);
          return i;
        }
      }
    }
    return at;
  }

  /** Whether nothing stands in between but 末 or 底. */
  private boolean isBefore(int end, int at) {
    return end == at || end == at - 1 && "末底".indexOf(phrase.text[end]) >= 0;
  }

  /** Where 2025年6 before 月底前 starts. */
  private int dateStart(int at) {
    int start = at;
    while (start > first
        && (isDigit(phrase.text[start - 1]) || "十年月".indexOf(phrase.text[start - 1]) >= 0)) {
      start--;
    }
    return start;
  }

  private static boolean isDigit(char c) {
    return NumeralReader.isDigit(c) || NumeralReader.chineseDigit(c) >= 0;
  }

  /** 到2025年, 年底前, 上半年 behind the indicator; 全年 says nothing. */
  private int time(int at) {
    if (clause.time != null) {
      return at;
    }
    for (int i = at - 2; i >= first; i--) {
      if (phrase.text[i] == '到') {
        Times said = TimePhrase.read(phrase, i, at);
        if (said != null && said.end() == at) {
          clause.time = said;
          return i;
        }
      }
    }
    Phrase.Word word = phrase.wordBefore(first, at);
    if (word.has(Tag.TIME)) {
      int start = dateStart(word.start());
      Times said = TimePhrase.read(phrase, start, at);
      if (said != null && said.end() == at) {
        clause.time = HeadPhrase.isThisYear(phrase, start, at) ? null : said;
        return start;
      }
    }
    return at;
  }
}
