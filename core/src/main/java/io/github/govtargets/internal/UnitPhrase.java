package io.github.govtargets.internal;

import io.github.govtargets.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit behind a number: {@code 畝}, {@code 微克/立方米}, {@code 例/10万人}, {@code 个百分点}.
 *
 * <p>A unit of the catalogue, the longest first; or a classifier that no table knows ({@code 5盏}),
 * one to four letters of which none may be a number or a bound ({@link #RESERVED}); or anything in
 * quotes ({@code 5“G”}); or two of these with {@code /} between.
 */
final class UnitPhrase {
  /** Letters that no open classifier holds: they belong to numbers, bounds and times. */
  static final String RESERVED = "零〇一二两三四五六七八九十百千万亿多余来左右上下以之内约近超不至到分成半点起前后为达占与和同的是负第番大";

  private static final int LONGEST_CLASSIFIER = 4;

  /** Verbs that no open classifier holds: 由5增长到6. */
  private UnitPhrase() {}

  /**
   * The unit at {@code at}, or null.
   *
   * @param sure whether only a unit that cannot begin another word will do: behind Chinese numerals
   */
  static @Nullable Found<Unit> read(Phrase phrase, int at, int to, boolean sure) {
    int known = knownEnd(phrase, at, to, sure);
    int end = known > at ? known : partEnd(phrase, at, to, sure);
    if (end == at) {
      return null;
    }
    while (end < to && phrase.text[end] == '/') {
      int below = multiplierEnd(phrase.text, end + 1, to);
      int next = partEnd(phrase, below, to, sure);
      if (next == below) {
        break;
      }
      end = next;
    }
    return Found.of(resolve(phrase, at, end), end);
  }

  /** Behind the longest unit of the catalogue at {@code at}; {@code at} where there is none. */
  static int knownEnd(Phrase phrase, int at, int to, boolean sure) {
    for (int end = Math.min(to, at + phrase.longestUnit); end > at; end--) {
      boolean known =
          phrase
              .units
              .find(phrase.folded(at, end))
              .filter(unit -> !sure || !unit.weak())
              .isPresent();
      if (known && !splitsLatin(phrase.text, end, to)) {
        return end;
      }
    }
    return at;
  }

  /** km of kmh is no unit. */
  private static boolean splitsLatin(char[] text, int end, int to) {
    return end < to
        && CodeReader.isLatin(text[end - 1])
        && (CodeReader.isLatin(text[end]) || NumeralReader.isDigit(text[end]));
  }

  private static int partEnd(Phrase phrase, int at, int to, boolean sure) {
    int known = knownEnd(phrase, at, to, sure);
    if (known > at) {
      return known;
    }
    int quoted = Quotes.end(phrase.text, at, to);
    if (quoted > at + 2) {
      return quoted;
    }
    int end = at;
    while (!sure
        && end < to
        && end - at < LONGEST_CLASSIFIER
        && isOpen(phrase.text[end])
        && !phrase.wordAt(end, to).has(Tag.CHANGES)) {
      end++;
    }
    return end;
  }

  private static boolean isOpen(char c) {
    return c >= 0x4E00 && c < 0xA000 && RESERVED.indexOf(c) < 0;
  }

  private static int multiplierEnd(char[] text, int at, int to) {
    int end = at;
    while (end < to && (NumeralReader.isDigit(text[end]) || "十百千万亿".indexOf(text[end]) >= 0)) {
      end++;
    }
    return end;
  }

  private static Unit resolve(Phrase phrase, int from, int to) {
    if (phrase.text[from] == '“' && Quotes.end(phrase.text, from, to) == to) {
      return phrase.units.resolve(phrase.verbatim(from + 1, to - 1));
    }
    String folded = phrase.folded(from, to);
    String written = phrase.written(from, to);
    if (folded.startsWith("个") && folded.length() > 2 && phrase.units.find(folded).isPresent()) {
      // 个百分点, 个工作日: the reader leaves 个 out
      return phrase.units.find(folded.substring(1)).isPresent()
          ? phrase.units.resolve(written.substring(1))
          : phrase.units.resolve(written);
    }
    boolean lost = phrase.units.find(written).isEmpty() && phrase.units.find(folded).isPresent();
    return phrase.units.resolve(lost ? folded : written);
  }
}
