package io.github.govtargets.internal;

import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.text.ReadableText;
import io.github.govtargets.unit.UnitCatalog;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One phrase that is parsed strictly: its letters in the matching layer, what they are in the text
 * as given, and the furthest place at which reading went wrong.
 */
final class Phrase {
  final char[] text;
  final UnitCatalog units;
  final IndicatorCatalog indicators;

  /** How many letters the longest unit has. */
  final int longestUnit;

  /** The report's year; 0 where none is given. */
  final int year;

  private final ReadableText source;
  private final Vocabulary vocabulary;
  private final Names names;
  private int failedAt = -1;
  private String reason = "";

  Phrase(
      String original,
      int year,
      Vocabulary vocabulary,
      UnitCatalog units,
      int longestUnit,
      IndicatorCatalog indicators) {
    this.source = ReadableText.of(original);
    this.text = source.matchChars();
    this.year = year;
    this.vocabulary = vocabulary;
    this.units = units;
    this.longestUnit = longestUnit;
    this.indicators = indicators;
    this.names = new Names(new Tokens(text), source, vocabulary);
  }

  int length() {
    return text.length;
  }

  /** Notes that reading went wrong at {@code at}; the furthest place wins. */
  void fail(int at, String why) {
    if (at > failedAt) {
      failedAt = at;
      reason = why;
    }
  }

  /** As {@link #fail}, and wins over what was noted of the same place. */
  void refuse(int at, String why) {
    if (at >= failedAt) {
      failedAt = at;
      reason = why;
    }
  }

  /** What went wrong furthest on. */
  PhraseException failure() {
    return error(Math.max(0, failedAt), reason.isEmpty() ? "not understood" : reason);
  }

  PhraseException error(int at, String why) {
    int index = at >= text.length ? source.original().length() : original(at);
    return new PhraseException(index, why);
  }

  private int original(int at) {
    return source.originalStart(source.cleanStart(at));
  }

  boolean is(int at, int to, String word) {
    return WordList.startsWith(text, at, to, word);
  }

  /** Whether the letters before {@code end} are {@code word}. */
  boolean endsWith(int end, String word) {
    return is(end - word.length(), end, word);
  }

  /** The letters of the matching layer. */
  String folded(int from, int to) {
    return new String(text, from, to - from);
  }

  /** The letters in the script of the phrase. */
  String written(int from, int to) {
    return names.written(from, to);
  }

  /** The text as given, damage removed. */
  String verbatim(int from, int to) {
    return source.clean().substring(source.cleanStart(from), source.cleanEnd(to));
  }

  /** A name in the script of the phrase, quotes left out. */
  String name(int from, int to) {
    return names.between(from, to).name();
  }

  /** The indicator that the letters name, with its code where the catalogue has one. */
  Indicator indicator(int from, int to) {
    Name name = names.between(from, to);
    Indicator.Builder builder = Indicator.builder();
    builder.name(name.name()).key(name.key());
    builder.code(indicators.find(name.key()).map(known -> known.code()));
    return builder.build();
  }

  /** Whether the catalogue has an indicator of this very name, scope words not left out. */
  boolean isIndicator(int from, int to) {
    String key = folded(from, to);
    return indicators
        .find(key)
        .filter(known -> known.name().equals(key) || known.aliases().contains(key))
        .isPresent();
  }

  /** The longest word at {@code at}, or {@link Word#NONE}. */
  Word wordAt(int at, int to) {
    long found = vocabulary.longest(text, at, to);
    return found == Trie.NONE
        ? Word.NONE
        : new Word(at, at + (int) (found >>> 32), vocabulary.tags((int) found));
  }

  /** The longest word before {@code end}, or {@link Word#NONE}. */
  Word wordBefore(int from, int end) {
    for (int start = Math.max(from, end - vocabulary.longestWord()); start < end; start++) {
      long tags = vocabulary.tagsOf(folded(start, end));
      if (tags != 0) {
        return new Word(start, end, tags);
      }
    }
    return Word.NONE;
  }

  /**
   * A word of the vocabulary and where it stands.
   *
   * @param start first letter, or -1 for no word
   * @param end behind the last letter
   * @param tags what the vocabulary says of it
   */
  record Word(int start, int end, long tags) {
    static final Word NONE = new Word(-1, -1, 0);

    boolean has(long bits) {
      return (tags & bits) != 0;
    }

    boolean has(Tag tag) {
      return has(tag.bit);
    }
  }

  /** The value where it ends at {@code to}, else nothing. */
  static <T> Optional<T> whole(@Nullable Found<T> found, int to) {
    return found != null && found.end() == to ? Optional.of(found.value()) : Optional.empty();
  }
}
