package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;

/**
 * Reads the statements of one sentence from left to right: hands each number, state word, ranking
 * and comparison to the reader of its family, and keeps the clause's times and modals.
 */
final class SentenceReader {
  /** Tokens that a quotation or a bracket may have. */
  private static final int LONGEST_ASIDE = 48;

  private static final int LONGEST_QUOTED_NAME = 18;
  private static final long COMPARES =
      Tag.bits(Tag.PRE_MORE, Tag.PRE_LESS, Tag.PRE_LEAST, Tag.PRE_MOST, Tag.PRE_ABOUT);

  /** What a statement without a number may begin with. */
  private static final long OPENS =
      COMPARES | Tag.bits(Tag.STATE, Tag.RANK, Tag.CONDITION, Tag.WITH, Tag.THAN);

  /**
   * What a word has to be for more than a name: all that this class and {@link Clause#note} ask.
   */
  private static final long MEANS =
      OPENS
          | Tag.bits(Tag.TIME, Tag.ENSURE, Tag.STRIVE, Tag.ESTIMATED, Tag.PAST)
          | Tag.bits(Tag.BINDING, Tag.ANTICIPATORY, Tag.AMONG);

  private final Tokens tokens;
  private final Clause clause;
  private final Drafts drafts;
  private final TimeReader times;
  private final Exclusions exclusions;
  private final QuantityReader quantities;
  private final StateReader states;
  private final RankingReader rankings;
  private final ParityReader parities;
  private final WordedReader worded;
  private final LastYear lastYear;
  private final AsideReader asides;

  SentenceReader(Tokens tokens, Names names, int year, Drafts drafts) {
    this.tokens = tokens;
    this.drafts = drafts;
    this.clause = new Clause(tokens, names, drafts, year);
    this.times = new TimeReader(tokens);
    this.exclusions = new Exclusions(tokens);
    this.quantities = new QuantityReader(clause, exclusions);
    this.states = new StateReader(clause);
    this.rankings = new RankingReader(clause);
    this.parities = new ParityReader(clause);
    this.worded = new WordedReader(clause);
    this.lastYear = new LastYear(tokens.text);
    this.asides = new AsideReader(tokens);
  }

  /** Whether a statement may begin at {@code token}; a sentence without such a token has none. */
  static boolean opens(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.NUMBER || tokens.has(token, OPENS);
  }

  /** Reads the sentence of the tokens {@code [from, to)}. */
  void read(int from, int to, Section section) {
    if (section.silent()) {
      silent(from, to);
      return;
    }
    clause.startSentence(from, to, section);
    int first = drafts.drafts.size();
    for (int token = from; token < to; ) {
      token = step(token);
    }
    lastYear.settle(drafts.drafts, first);
    AverageYears.settle(drafts.drafts, first);
  }

  /** Outside the report's own text every number is a mention. */
  private void silent(int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.kind(token) == Tokens.NUMBER) {
        MentionReason reason = exclusions.sort(token);
        drafts.mention(token, reason == null ? quiet(token, from, to) : reason);
      }
    }
  }

  private MentionReason quiet(int token, int from, int to) {
    byte before = token > from ? tokens.kind(token - 1) : Tokens.TEXT;
    byte behind = token + 1 < to ? tokens.kind(token + 1) : Tokens.TEXT;
    if (before == Tokens.OPEN && behind == Tokens.CLOSE) {
      return alone(token);
    }
    return before == Tokens.OPEN_QUOTE ? MentionReason.NAME : MentionReason.BACKGROUND;
  }

  /** （一）, （十二）: Chinese numerals alone. */
  private boolean isNumeral(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (!NumeralReader.isChineseNumeral(tokens.text[i])) {
        return false;
      }
    }
    return true;
  }

  /** A number alone in brackets: （1） counts, （2021—2025年） says when, （300家） tells more. */
  private MentionReason alone(int token) {
    if (tokens.isDate(token)) {
      return MentionReason.DATE;
    }
    Amount amount = tokens.amount(token);
    return amount.unitStart == amount.unitEnd ? MentionReason.ORDINAL : MentionReason.BACKGROUND;
  }

  private int step(int token) {
    switch (tokens.kind(token)) {
      case Tokens.SEMICOLON:
        clause.startClause(token + 1);
        return token + 1;
      case Tokens.COMMA:
      case Tokens.COLON:
        clause.startPart(token + 1);
        return token + 1;
      case Tokens.OPEN_QUOTE:
        return quote(token);
      case Tokens.OPEN:
        return bracket(token);
      case Tokens.NUMBER:
        return number(token);
      case Tokens.WORD:
        return word(token);
      default:
        return time(token);
    }
  }

  /** A short quotation is a name: numbers in it are no items. */
  private int quote(int token) {
    int close = token + 1;
    int stop = Math.min(clause.limit, token + LONGEST_ASIDE);
    while (close < stop && tokens.kind(close) != Tokens.CLOSE_QUOTE) {
      close++;
    }
    if (close >= stop) {
      return token + 1;
    }
    boolean single = close == token + 2;
    TimeExpression plan = single ? times.read(token + 1, clause.limit, clause.reportYear) : null;
    if (plan != null) {
      return time(plan);
    }
    boolean title = tokens.first(token) == '《';
    if (!title && tokens.start(close) - tokens.end(token) > LONGEST_QUOTED_NAME) {
      return token + 1;
    }
    if (!title && single && tokens.has(token + 1, Tag.STATE)) {
      return states.read(token + 1, token, close + 1);
    }
    for (int i = token + 1; i < close; i++) {
      if (tokens.kind(i) == Tokens.NUMBER) {
        drafts.mention(i, MentionReason.NAME);
      }
    }
    return close + 1;
  }

  /**
   * [7] is a footnote; （1） numbers; what else stands in brackets belongs to the words before it.
   */
  private int bracket(int token) {
    int close = token + 1;
    boolean value = false;
    int stop = Math.min(clause.limit, token + LONGEST_ASIDE);
    while (close < stop && tokens.kind(close) != Tokens.CLOSE) {
      value |= tokens.isQuantity(close);
      close++;
    }
    if (close >= stop) {
      return token + 1;
    }
    boolean number = tokens.kind(token + 1) == Tokens.NUMBER;
    if (close == token + 2 && (number || isNumeral(token + 1))) {
      if (number) {
        drafts.mention(token + 1, alone(token + 1));
      }
      if (token == clause.region) {
        clause.region = close + 1;
      }
      return close + 1;
    }
    for (int i = token + 1; i < close; i++) {
      if (tokens.kind(i) == Tokens.NUMBER && !tokens.isQuantity(i)) {
        MentionReason reason = exclusions.sort(i);
        drafts.mention(i, reason == null ? MentionReason.NAME : reason);
      }
    }
    Draft goal = clause.open();
    if (!value && goal != null && token >= clause.region) {
      asides.read(goal, token + 1, close);
    }
    if (value) {
      // （同口径增长2.5%以上）: a value of what stands before the bracket
      clause.region = token + 1;
      return token + 1;
    }
    return close + 1;
  }

  private int time(int token) {
    TimeExpression read = times.read(token, clause.limit, clause.reportYear);
    return read == null ? token + 1 : time(read);
  }

  private int time(TimeExpression read) {
    for (int i = read.from(); i < read.to(); i++) {
      if (tokens.kind(i) == Tokens.NUMBER) {
        drafts.mention(i, MentionReason.DATE);
      }
    }
    return clause.times.take(read);
  }

  private int word(int token) {
    if (!tokens.has(token, MEANS)) {
      return time(token);
    }
    clause.note(token);
    if (tokens.has(token, Tag.STATE)) {
      return states.read(token, token, token + 1);
    }
    if (rankings.isRank(token)) {
      return rankings.read(token);
    }
    if (tokens.has(token, Tag.CONDITION)) {
      int beyond = parities.beyond(token);
      int end = beyond > token ? beyond : worded.read(token);
      if (end > token) {
        return end;
      }
    }
    if (tokens.has(token, Tag.WITH)) {
      int end = parities.sync(token);
      if (end > token) {
        return end;
      }
    }
    if (tokens.has(token, Tag.THAN)) {
      int end = parities.than(token);
      if (end > token) {
        return end;
      }
    }
    if (tokens.has(token, COMPARES)) {
      int end = parities.compare(token);
      if (end > token) {
        return end;
      }
    }
    return time(token);
  }

  private int number(int token) {
    TimeExpression read = times.read(token, clause.limit, clause.reportYear);
    if (read != null) {
      return time(read);
    }
    MentionReason reason = exclusions.sort(token);
    if (reason == null) {
      return quantities.read(token);
    }
    if (rankings.isRank(token)) {
      return rankings.read(token);
    }
    drafts.mention(token, reason);
    return token + 1;
  }
}
