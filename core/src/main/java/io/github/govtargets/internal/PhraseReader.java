package io.github.govtargets.internal;

import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Result;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses phrases strictly: each has to be one thing from its first letter to its last. Numbers,
 * units, words and their meaning are those of the reader of running text. Immutable and
 * thread-safe; every method throws a {@link PhraseException} on content.
 */
public final class PhraseReader {
  /** No phrase is longer; reading takes time that grows faster than the length. */
  static final int LONGEST = 1_000;

  private final Vocabulary vocabulary;
  private final UnitCatalog units;
  private final int longestUnit;
  private final IndicatorCatalog indicators;

  PhraseReader(Vocabulary vocabulary, UnitCatalog units, IndicatorCatalog indicators) {
    this.vocabulary = vocabulary;
    this.units = units;
    this.longestUnit = longest(units.symbols());
    this.indicators = indicators;
  }

  private static int longest(Iterable<String> symbols) {
    int longest = 0;
    for (String symbol : symbols) {
      longest = Math.max(longest, symbol.length());
    }
    return longest;
  }

  /** The reader over the shipped tables. */
  public static PhraseReader standard() {
    return new PhraseReader(
        Vocabulary.standard(), UnitCatalog.standard(), IndicatorCatalog.standard());
  }

  /** A reader over tables of one's own; {@code words} as {@link TextReader#of} has them. */
  public static PhraseReader of(
      UnitCatalog units, IndicatorCatalog indicators, List<Map.Entry<String, String>> words) {
    Vocabulary vocabulary = words.isEmpty() ? Vocabulary.standard() : Vocabulary.with(words);
    return new PhraseReader(vocabulary, units, indicators);
  }

  /** 4.3万亩. */
  public Quantity quantity(String text) {
    Phrase phrase = phrase(text, 0);
    NumberPhrase read = NumberPhrase.read(phrase, 0, phrase.length());
    if (read != null && read.more()) {
      throw phrase.error(read.end(), "多 and 余 make a bound");
    }
    boolean rest = read == null || read.end() < phrase.length();
    if (rest && BoundPhrase.whole(phrase, 0, phrase.length()).isPresent()) {
      throw phrase.error(
          read == null ? 0 : read.end(), "more than a quantity: the phrase is a bound");
    }
    return all(phrase, read == null ? null : Found.of(read.quantity(), read.end()));
  }

  /** 微克/立方米. */
  public Unit unit(String text) {
    Phrase phrase = phrase(text, 0);
    Found<Unit> read = UnitPhrase.read(phrase, 0, phrase.length(), false);
    if (read == null) {
      phrase.fail(0, NumberReasons.unknownUnit(phrase, 0, phrase.length()));
    }
    return all(phrase, read);
  }

  /** 6%-6.5%, 35微克/立方米以下. */
  public Bound bound(String text) {
    return StatementPhrase.bound(phrase(text, 0));
  }

  /** 增长7%以上, 居全省前列. */
  public Condition condition(String text) {
    return Objects.requireNonNull(StatementPhrase.condition(phrase(text, 0)).condition);
  }

  /** 到2025年规上工业增加值年均增长8%左右. */
  public Goal goal(String text, int year) {
    Phrase phrase = phrase(text, year);
    PhraseParts clause = StatementPhrase.statement(phrase);
    if (clause.estimated) {
      throw phrase.error(0, "an estimate is a result");
    }
    Times time = clause.time;
    Times during = clause.during;
    Goal.Builder goal = Goal.builder();
    goal.indicator(phrase.indicator(clause.nameStart, clause.nameEnd))
        .action(Optional.ofNullable(clause.action))
        .condition(Objects.requireNonNull(clause.condition))
        .baseline(Optional.ofNullable(clause.baseline))
        .pace(Optional.ofNullable(clause.pace))
        .firmness(clause.firmness)
        .firmnessWording(Optional.ofNullable(clause.firmnessWording))
        .nature(Optional.ofNullable(clause.nature))
        .responsible(Optional.ofNullable(clause.responsible));
    if (time != null) {
      goal.deadline(time.deadline(phrase));
    }
    if (during != null) {
      goal.period(during.period(phrase));
    }
    return goal.build();
  }

  /** 2021年固定资产投资增长7.5%. */
  public Result result(String text, int year) {
    Phrase phrase = phrase(text, year);
    PhraseParts clause = StatementPhrase.statement(phrase);
    if (clause.nature != null || clause.responsible != null) {
      throw phrase.error(0, "only a goal has a nature or somebody responsible");
    }
    Times said = clause.during != null ? clause.during : clause.time;
    if (said != null && said.limit()) {
      throw phrase.error(said.start(), "a deadline makes a goal");
    }
    Result.Builder result = Result.builder();
    result
        .indicator(phrase.indicator(clause.nameStart, clause.nameEnd))
        .action(Optional.ofNullable(clause.action))
        .condition(Objects.requireNonNull(clause.condition))
        .baseline(Optional.ofNullable(clause.baseline))
        .pace(Optional.ofNullable(clause.pace))
        .estimated(clause.estimated);
    return said == null ? result.build() : result.period(said.period(phrase)).build();
  }

  /** “十四五”末, 三年内. */
  public Deadline deadline(String text, int year) {
    Phrase phrase = phrase(text, year);
    return all(phrase, TimePhrase.read(phrase, 0, phrase.length())).deadline(phrase);
  }

  /** 2021-2025年, 上半年. */
  public Period period(String text, int year) {
    Phrase phrase = phrase(text, year);
    Times said = all(phrase, TimePhrase.read(phrase, 0, phrase.length()));
    if (said.limit()) {
      throw phrase.error(0, "a deadline, no period");
    }
    return said.period(phrase);
  }

  private Phrase phrase(String text, int year) {
    if (text.isBlank()) {
      throw new PhraseException(0, text.isEmpty() ? "empty" : "blank");
    }
    if (text.length() > LONGEST) {
      throw new PhraseException(LONGEST, "longer than " + LONGEST + " characters");
    }
    Phrase phrase = new Phrase(text, year, vocabulary, units, longestUnit, indicators);
    if (phrase.length() == 0) {
      throw new PhraseException(0, "blank");
    }
    return phrase;
  }

  private static Times all(Phrase phrase, @Nullable Times said) {
    return all(phrase, said == null ? null : Found.of(said, said.end()));
  }

  private static <T> T all(Phrase phrase, @Nullable Found<T> read) {
    if (read == null) {
      throw phrase.failure();
    }
    if (read.end() < phrase.length()) {
      phrase.fail(read.end(), NumberReasons.left(phrase, read.end(), phrase.length()));
      throw phrase.failure();
    }
    return read.value();
  }
}
