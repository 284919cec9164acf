package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times that a sentence names, and which of them holds for the statement at hand: 到2025年 holds
 * to the end of its sentence, 年内 to that of its clause.
 */
final class ClauseTimes {
  private static final WordList YEAR_PART = WordTable.RULES.list("yearpart");
  private static final WordList REFERENCE = WordTable.RULES.list("ofthattime");

  private final Tokens tokens;
  private final Clause clause;

  private @Nullable TimeExpression time;

  /** The times of a list that ends in {@code time}: 到2025年、2035年. */
  private final List<TimeExpression> list = new ArrayList<>(2);

  /** The time that the sentence compares with: 与2005年相比. */
  private @Nullable TimeExpression start;

  private boolean past;

  /** The clause before hands on that the time is past, until one of its own is said. */
  private boolean handedOn;

  /** The time is past and stands before its clause: 2012年，…; not 在去年的基础上. */
  private boolean opensPast;

  private boolean thisYear;

  ClauseTimes(Clause clause) {
    this.clause = clause;
    this.tokens = clause.tokens;
  }

  /** The time that holds, or null. */
  @Nullable TimeExpression said() {
    return time;
  }

  /** The time that the sentence compares with, or null. */
  @Nullable TimeExpression start() {
    return start;
  }

  /** Whether the time that holds, or one before it in the clause, is past. */
  boolean isPast() {
    return past;
  }

  /** Whether the clause says 今年. */
  boolean isThisYear() {
    return thisYear;
  }

  void startSentence() {
    time = null;
    start = null;
    opensPast = false;
  }

  void startClause() {
    thisYear = false;
    if (time != null && !time.lasting()) {
      time = null;
    }
    // 2012年，生产总值增长11%；财政收入增长15%: the year before the clause goes on
    past = opensPast && time != null;
    handedOn = past;
  }

  /** A passing time ends with its clause part, the next of which starts at {@code from}. */
  void startPart(int from) {
    TimeExpression said = time;
    if (said != null
        && !said.lasting()
        && said.from() >= clause.segment
        && !Region.opens(tokens, said.to(), from)) {
      time = null;
    }
  }

  /** Takes note of 今年. */
  void thisYear() {
    past = false;
    thisYear = true;
    time = null;
  }

  /** Takes note of a time; gives the token behind it. */
  int take(TimeExpression read) {
    if (isStart(read)) {
      start = read;
    }
    if (!compares(tokens, read.from() - 1)
        && !isBase(read.to())
        && !tokens.is(read.to(), REFERENCE)
        && !(sets() && isTogether(read))) {
      past = read.past() || past && !handedOn;
      handedOn = false;
      boolean joined =
          time != null && time.to() == read.from() - 1 && tokens.kind(time.to()) == Tokens.LIST;
      time = isReviewed(read.from()) ? read.endingIn(clause.section.year()) : read;
      if (!joined) {
        list.clear();
      }
      list.add(time);
      boolean opens = Region.opens(tokens, clause.region, until(read.from()));
      opensPast = opens && read.past();
      if (opens && !read.past() && read.first().getYear() == clause.reportYear) {
        clause.goals.aims(read.to());
      }
      if (opens) {
        clause.region = Math.max(clause.region, read.to());
      }
    }
    return read.to();
  }

  /** 比, 较, 从 before a time: what is compared with, no time of the statement. */
  static boolean compares(Tokens tokens, int token) {
    return token >= 0
        && (tokens.is(token, "比")
            || tokens.is(token, "较")
            || tokens.is(token, "与")
            || tokens.is(token, "从")
            || tokens.is(token, "由")
            || tokens.first(token) == '是' && tokens.length(token) == 1);
  }

  /**
   * 达到2021年的2倍, 在2020年的基础上翻一番: whether what was at the time before {@code behind} is what the
   * change starts at.
   */
  boolean isBase(int behind) {
    boolean of = tokens.has(behind, Tag.DE);
    int noun = of ? behind + 1 : behind;
    return noun < clause.limit
        && (tokens.is(noun, "基础上") || of && Predicate.isMultiple(tokens, noun));
  }

  /** 全年, 6月, 五年内 in a review: of the year that it speaks of; but 今年6月, 明年上半年. */
  private boolean isReviewed(int token) {
    if (!reviews()
        || clause.goals.plans()
        || token > clause.sentence && tokens.is(token - 1, TimeReader.YEAR_WORD)) {
      return false;
    }
    return tokens.is(token, YEAR_PART)
        || tokens.isQuantity(token)
        || tokens.isDate(token) && tokens.amount(token).year == 0;
  }

  /** 五年累计完成投资, 五年间: several years up to the last; among goals those to come. */
  boolean isTogether(TimeExpression read) {
    boolean within = tokens.has(read.from(), Tag.TIME) && tokens.text[read.end() - 1] == '间';
    return read.past() && (within || tokens.isQuantity(read.from()));
  }

  private boolean sets() {
    return clause.section.part() == Part.GOALS || clause.section.part() == Part.PLAN;
  }

  private boolean reviews() {
    return clause.section.part() == Part.REVIEW;
  }

  /** 与2005年相比，2010年生产总值增长1.9倍: a time that the whole sentence compares with. */
  private boolean isStart(TimeExpression read) {
    int before = read.from() - 1;
    int comma = read.to() + 1;
    return before >= clause.segment
        && tokens.is(before, "与")
        && tokens.is(read.to(), "相比")
        && comma < clause.limit
        && tokens.kind(comma) == Tokens.COMMA;
  }

  /** 到2025年、2035年分别达到65%、75%: the time of the value {@code i} of {@code count}. */
  void pair(int i, int count) {
    if (count > 1 && list.size() == count && time != null) {
      time = list.get(i);
    }
  }

  /** 到“十四五”末, 到年底: the 到 before a time belongs to it. */
  private int until(int token) {
    boolean to = token > clause.region && (tokens.is(token - 1, "到") || tokens.is(token - 1, "至"));
    return to ? token - 1 : token;
  }

  /** 养猪项目6月底前投产: where the words before a time end that stands before {@code token}. */
  int before(int token) {
    TimeExpression said = time;
    return said != null && said.to() == token && said.from() > clause.region
        ? until(said.from())
        : token;
  }
}
