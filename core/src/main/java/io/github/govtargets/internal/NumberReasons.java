package io.github.govtargets.internal;

import io.github.govtargets.unit.Unit;

/** Says why letters are no number with a unit: {@code 一般}, {@code 三角}, {@code 5G}, {@code 第十六届}. */
final class NumberReasons {
  private static final int EXCERPT = 8;

  private NumberReasons() {}

  /** Whether an ordinal or a name that holds a number starts at {@code at}. */
  static boolean isName(Phrase phrase, int at, int to) {
    int end = latinEnd(phrase, at, to);
    return phrase.text[at] == '第' || end > at && NumeralReader.isDigit(phrase.text[end - 1]);
  }

  /** Why no number starts at {@code at}. */
  static String noNumber(Phrase phrase, int at, int to) {
    if (at >= to) {
      return "a number is missing";
    }
    if (phrase.text[at] == '第') {
      return quote(phrase, at, to) + " is an ordinal: 第 says which one, not how many";
    }
    int end = latinEnd(phrase, at, to);
    return end > at && NumeralReader.isDigit(phrase.text[end - 1])
        ? quote(phrase, at, end) + " is a name: letters stand before its number"
        : "a number is expected";
  }

  /** Why no unit stands at {@code at}, behind the number that starts at {@code from}. */
  static String noUnit(Phrase phrase, int from, int at, int to, boolean chinese) {
    if (at >= to) {
      return "the phrase ends too early";
    }
    if (CodeReader.isLatin(phrase.text[at])) {
      int end = latinEnd(phrase, at, to);
      return quote(phrase, from, end) + " is a name: " + quote(phrase, at, end) + " is no unit";
    }
    if (!chinese) {
      return left(phrase, at, to);
    }
    Phrase.Word word = phrase.wordAt(from, to);
    if (word.has(Tag.PLAIN) && word.end() > at) {
      return quote(phrase, from, word.end())
          + " is a word, in which "
          + phrase.written(from, at)
          + " is no number";
    }
    int weak = UnitPhrase.knownEnd(phrase, at, to, false);
    if (weak > at) {
      return quote(phrase, at, weak)
          + " may begin another word, so it is a unit behind digits only, not behind "
          + phrase.written(from, at);
    }
    Found<Unit> unknown = UnitPhrase.read(phrase, at, to, false);
    return unknown == null
        ? left(phrase, at, to)
        : quote(phrase, at, unknown.end())
            + " is no unit of the tables, and behind a number in Chinese only those are units";
  }

  /** That something stands at {@code at}, behind the end. */
  static String left(Phrase phrase, int at, int to) {
    return at < to
        ? quote(phrase, at, Math.min(to, at + EXCERPT)) + " is left over"
        : "the phrase ends too early";
  }

  /** Why no unit starts at {@code at}. */
  static String unknownUnit(Phrase phrase, int at, int to) {
    char first = phrase.text[at];
    if (NumeralReader.isDigit(first) || NumeralReader.isChineseNumeral(first)) {
      return quote(phrase, at, Math.min(to, at + EXCERPT))
          + " begins with a numeral, as no unit does";
    }
    if (CodeReader.isLatin(first)) {
      int end = latinEnd(phrase, at, to);
      return quote(phrase, at, end) + " is no unit of the tables; in quotes it is one";
    }
    String unknown = quote(phrase, at, Math.min(to, at + EXCERPT)) + " is no unit";
    return UnitPhrase.RESERVED.indexOf(first) < 0
        ? unknown
        : unknown + ": it begins with a letter of numbers, bounds or times";
  }

  private static int latinEnd(Phrase phrase, int at, int to) {
    int end = at;
    while (end < to
        && (CodeReader.isLatin(phrase.text[end])
            || NumeralReader.isDigit(phrase.text[end])
            || phrase.text[end] == '.')) {
      end++;
    }
    return end;
  }

  private static String quote(Phrase phrase, int from, int to) {
    return "\"" + phrase.written(from, to) + "\"";
  }
}
