package io.github.govtargets.internal;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.RoleName;
import org.jspecify.annotations.Nullable;

/**
 * What stands between an indicator and its value: 年均分别增长, 同比下降, 保持在, 涨幅控制在. Read backwards from the
 * value.
 */
final class Predicate {
  private static final long VERBS =
      Tag.bits(Tag.GROW, Tag.FALL, Tag.RISE, Tag.TO, Tag.KEEP, Tag.AT, Tag.SHARE, Tag.LIGHT);

  /** What comes true: 实现增收30万元, 完成压减30万吨. */
  private static final long COMES_TRUE = Tag.bits(Tag.LIGHT, Tag.GROW, Tag.RISE, Tag.FALL);

  private static final WordList ALLOTS = WordTable.RULES.list("allots");
  private static final WordList PER = WordTable.RULES.list("per");
  private static final long MODIFIERS =
      Tag.bits(
          Tag.EACH,
          Tag.RESPECTIVELY,
          Tag.YEARLY,
          Tag.EVERY_YEAR,
          Tag.CUMULATIVE,
          Tag.SAME_PERIOD,
          Tag.PREVIOUS_YEAR,
          Tag.PREVIOUS_PERIOD,
          Tag.ADJUSTED,
          Tag.ADVERB,
          Tag.ENSURE,
          Tag.STRIVE,
          Tag.ESTIMATED,
          Tag.PAST);

  /** The first token of the predicate and its modifiers: the end of the indicator's region. */
  int from;

  /** The verb's token, or -1. */
  int verb = -1;

  /** A rate noun that makes the value a growth or a decline, or -1. */
  int rate = -1;

  /** 是2012年的 stands before the value. */
  boolean multiple;

  boolean each;
  boolean respectively;

  /** 共 stands before the value. */
  boolean sum;

  @Nullable Pace pace;
  int paceToken = -1;
  @Nullable Adjustment adjustment;
  int adjustmentToken = -1;
  @Nullable BaselineKind baseline;

  /** Letters of the baseline. */
  int baselineStart = -1;

  int baselineEnd = -1;

  /** 至少 or 约 before the verb: 至少降低30%, 约达到50万人; or -1. */
  int bound = -1;

  /** 超过 before the whole of a share: 超过投资总额的四成; or -1. */
  int over = -1;

  /** Year of a baseline such as 比2020年; 0 for none. */
  int baselineYear;

  private final Tokens tokens;
  private final int first;

  private Predicate(Tokens tokens, int first) {
    this.tokens = tokens;
    this.first = first;
  }

  /** Reads what stands before the token {@code to}, no further left than {@code first}. */
  static Predicate read(Tokens tokens, int to, int first) {
    Predicate read = new Predicate(tokens, first);
    if (read.isOf(to)) {
      return read;
    }
    int at = read.modifiers(read.perHead(to));
    if (read.isBehind(at, VERBS)
        && !WorkVerb.isWork(tokens, first, at - 1, to)
        && !read.isForWhom(at - 1)) {
      at--;
      read.verb = at;
      at = read.modifiers(at);
      if (read.isBehind(at, Tag.RATES | Tag.GROW.bit)
          && tokens.has(read.verb, Tag.bits(Tag.TO, Tag.KEEP, Tag.AT, Tag.LIGHT))) {
        at--;
        read.rate = at;
        at = read.modifiers(at);
      } else if (read.verbIs(COMES_TRUE) && read.isBehind(at, Tag.LIGHT.bit)
          || read.verbIs(Tag.GROW) && read.isBehind(at, Tag.AT.bit)) {
        at--;
        // 生产总值增速目标设定为年均增长5%
        at -= tokens.has(at, Tag.AT) && read.isBehind(at, Tag.RATE_UP.bit) ? 1 : 0;
      }
    } else if (read.isBehind(at, Tag.RATES)) {
      at--;
      read.rate = at;
      at = read.modifiers(at);
    } else if (at - 1 > first
        && tokens.is(at - 1, ALLOTS)
        && tokens.has(at - 2, Tag.RESPECTIVELY)) {
      // 教育、住房分别投入3亿元和4亿元
      at--;
      read.verb = at;
    } else {
      read.from = at;
      return read;
    }
    if (read.verb >= 0 && read.pace == null && tokens.first(read.verb) == '累') {
      // 累计完成 is one word
      read.pace(Pace.CUMULATIVE, read.verb);
    }
    read.from = read.modifiers(read.than(at));
    return read;
  }

  /** Reads what stands before a state word, which is its own verb: 比2000年翻两番. */
  static Predicate beforeState(Tokens tokens, int to, int first) {
    Predicate read = new Predicate(tokens, first);
    int at = read.modifiers(to);
    if (read.isBehind(at, Tag.LIGHT.bit)) {
      at = read.modifiers(at - 1);
    }
    read.from = read.modifiers(read.than(at));
    return read;
  }

  /** 一是为全县2000名教师: nothing stands before it that could be 2000名. */
  private boolean isForWhom(int token) {
    return (tokens.is(token, "为") || tokens.is(token, "在")) && Region.opens(tokens, first, token);
  }

  /**
   * 扣除价格因素，居民收入增长5%: what a clause part of its own, from {@code part} on, says before {@code
   * segment}.
   */
  void adjustedBefore(int part, int segment) {
    int word = segment - 2;
    if (adjustment == null
        && word >= part
        && tokens.kind(segment - 1) == Tokens.COMMA
        && tokens.has(word, Tag.ADJUSTED)
        && tokens.length(word) > 2
        && Region.opens(tokens, part, word)) {
      adjust(word);
    }
  }

  private void adjust(int token) {
    adjustment = PriceWord.adjustment(tokens.letters(token, token + 1));
    adjustmentToken = token;
  }

  /** Hands on what the modifiers say. */
  void describe(Draft draft, Drafts drafts) {
    if (verb >= 0) {
      draft.role(RoleName.BASIS, tokens.start(verb), tokens.end(verb));
    }
    if (pace != null) {
      draft.pace = pace;
      draft.role(RoleName.PACE, tokens.start(paceToken), tokens.end(paceToken));
    }
    if (adjustment != null) {
      draft.adjustment = adjustment;
      draft.role(RoleName.ADJUSTMENT, tokens.start(adjustmentToken), tokens.end(adjustmentToken));
    }
    if (baseline != null) {
      draft.baseline = drafts.baseline(this);
      draft.role(RoleName.BASELINE, baselineStart, baselineEnd);
    }
  }

  boolean isEmpty() {
    return Math.max(verb, rate) < 0;
  }

  boolean verbIs(Tag tag) {
    return verbIs(tag.bit);
  }

  boolean verbIs(long tags) {
    return verb >= 0 && tokens.has(verb, tags);
  }

  boolean verbIs(WordList words) {
    return verb >= 0 && tokens.is(verb, words);
  }

  /** Whether one of the words stands before the token {@code at}. */
  private boolean isBehind(int at, long tags) {
    return at > first && tokens.has(at - 1, tags);
  }

  /**
   * 提高到人均1196元, 达到人均每月577元, 稳定在全国1/10: the first token that says for each of whom or of what,
   * behind a verb.
   */
  private int perHead(int to) {
    int at = to;
    while (at - 1 > first
        && to - at < 2
        && (tokens.is(at - 1, PER) || at == to && tokens.has(at - 1, Tag.SCOPE))) {
      at--;
    }
    return at < to && tokens.has(at - 1, Tag.bits(Tag.TO, Tag.FROM, Tag.RISE, Tag.KEEP)) ? at : to;
  }

  /**
   * 是2012年的2.5倍, 达到十年前的3倍, 为“十三五”时期的2倍: whether 是 stands before a time and 的, or before a multiple
   * another verb that gives a value; not in 提高到2012年的1.97%.
   */
  private boolean isOf(int to) {
    int at = to - 2;
    if (at <= first || !tokens.has(to - 1, Tag.DE)) {
      return false;
    }
    boolean ago = tokens.first(at) == '前' && tokens.length(at) == 1;
    int plan = Plans.start(tokens, at, first);
    int time = ago ? at - 1 : plan;
    boolean dated = tokens.isDate(time) || ago && tokens.isQuantity(time) || plan < at;
    if (time <= first || !dated) {
      return false;
    }
    boolean reaches = tokens.has(time - 1, Tag.TO) && isMultiple(tokens, to);
    if (!reaches && !tokens.is(time - 1, "是")) {
      return false;
    }
    baseline(time, time, at);
    verb = reaches ? time - 1 : -1;
    from = reaches ? modifiers(time - 1) : time - 1;
    multiple = true;
    return true;
  }

  /** Whether a multiple stands at {@code token}: 2倍, 近3倍. */
  static boolean isMultiple(Tokens tokens, int token) {
    int number = token < tokens.size() && !tokens.isQuantity(token) ? token + 1 : token;
    if (number >= tokens.size() || !tokens.isQuantity(number)) {
      return false;
    }
    Amount amount = tokens.amount(number);
    return amount.unitEnd == amount.unitStart + 1 && tokens.text[amount.unitStart] == '倍';
  }

  /** Steps back over modifiers, and 2025年的, noting what they say. */
  private int modifiers(int to) {
    int at = to;
    boolean about = verb >= 0 && isBehind(at, Tag.PRE_ABOUT.bit);
    if (about || at > first && tokens.is(at - 1, "至少")) {
      bound = at - 1;
      at--;
    }
    while (at > first) {
      int token = at - 1;
      if (tokens.has(token, MODIFIERS) && !tokens.has(token, VERBS & ~Tag.ADVERB.bit)) {
        note(token);
        at--;
      } else if (tokens.has(token, Tag.DE)
          && token > first
          && (tokens.isDate(token - 1) || tokens.has(token - 1, Tag.TIME))) {
        at -= 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** 年均新增5万人: the word for the pace stands before the verb. */
  void paceBefore(int token) {
    if (token >= 0 && pace == null) {
      note(token);
    }
  }

  private void note(int token) {
    each |= tokens.has(token, Tag.EACH) && !tokens.is(token, "共");
    respectively |= tokens.has(token, Tag.RESPECTIVELY);
    sum |= tokens.is(token, "共");
    if (tokens.has(token, Tag.YEARLY)) {
      pace(Pace.ANNUAL_AVERAGE, token);
    } else if (tokens.has(token, Tag.EVERY_YEAR)) {
      pace(Pace.EACH_YEAR, token);
    } else if (tokens.has(token, Tag.CUMULATIVE) && !tokens.is(token, "共")) {
      pace(Pace.CUMULATIVE, token);
    }
    if (tokens.has(token, Tag.SAME_PERIOD)) {
      baseline(BaselineKind.SAME_PERIOD, token);
    } else if (tokens.has(token, Tag.PREVIOUS_YEAR)) {
      baseline(BaselineKind.PREVIOUS_YEAR, token);
    } else if (tokens.has(token, Tag.PREVIOUS_PERIOD)) {
      baseline(BaselineKind.PREVIOUS_PERIOD, token);
    }
    if (tokens.has(token, Tag.ADJUSTED)) {
      adjust(token);
    }
  }

  private void pace(Pace said, int token) {
    pace = said;
    paceToken = token;
  }

  private void baseline(BaselineKind kind, int token) {
    baseline = kind;
    baselineStart = tokens.start(token);
    baselineEnd = tokens.end(token);
  }

  /** The baseline of the tokens {@code start} to {@code last}, in the year at {@code time}. */
  private void baseline(int time, int start, int last) {
    baselineYear = tokens.isDate(time) ? tokens.amount(time).year : 0;
    baseline = baselineYear > 0 ? BaselineKind.YEAR : BaselineKind.PREVIOUS_PERIOD;
    baselineStart = tokens.start(start);
    baselineEnd = tokens.end(last);
  }

  /** 在2020年基础上翻一番, 在上年的基础上增长5%: the token of 在, or {@code at}. */
  private int base(int at) {
    int last = at - 1;
    if (last <= first || !tokens.is(last, "基础上")) {
      return at;
    }
    int time = tokens.has(last - 1, Tag.DE) ? last - 2 : last - 1;
    int from = Plans.start(tokens, time, first) - 1;
    if (from < first || !tokens.is(from, "在")) {
      return at;
    }
    baseline(time, from, last);
    if (tokens.has(time, Tag.PREVIOUS_YEAR) || tokens.is(time, "去年")) {
      baseline = BaselineKind.PREVIOUS_YEAR;
    }
    return from;
  }

  /** 比2020年, 较“十三五”时期, 比五年前, 比全国平均水平: the token of 比 or 较, or {@code at}. */
  private int than(int at) {
    int base = base(at);
    if (base < at) {
      return base;
    }
    int chars = 0;
    for (int token = at - 1; token >= first && chars <= 16; token--) {
      byte kind = tokens.kind(token);
      if (kind == Tokens.COMMA
          || kind == Tokens.SEMICOLON
          || kind == Tokens.STOP
          || kind == Tokens.LIST
          || kind == Tokens.COLON) {
        return at;
      }
      chars += tokens.length(token);
      if (token + 1 < at
          && (tokens.is(token, "比") && !tokens.has(token + 1, Tag.FROM)
              || tokens.is(token, "较")
              || tokens.is(token, "与")
              || tokens.has(token, Tag.PREVIOUS_YEAR) && tokens.length(token) > 2)) {
        if (tokens.is(token, "与") && !tokens.is(at - 1, "相比")) {
          return at;
        }
        baseline(token + 1, token, at - 1);
        if (tokens.has(token, Tag.PREVIOUS_YEAR) && tokens.isQuantity(at - 1)) {
          // 比上年48天减少18天, but 比上年平均水平增长8%
          baseline = BaselineKind.PREVIOUS_YEAR;
        }
        return token;
      }
    }
    return at;
  }
}
