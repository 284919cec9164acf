package io.github.govtargets.internal;

/** What opens a clause part and is no part of a name: 全年, 力争, 到2025年, 一是, 五年, and marks. */
final class Opening {
  private static final long WORDS =
      Tag.bits(
          Tag.TIME,
          Tag.SCOPE,
          Tag.AMONG,
          Tag.ENSURE,
          Tag.STRIVE,
          Tag.CONJ,
          Tag.ESTIMATED,
          Tag.CUMULATIVE,
          Tag.YEARLY,
          Tag.EVERY_YEAR,
          Tag.ADVERB,
          Tag.EACH,
          Tag.RESPECTIVELY,
          Tag.PAST,
          Tag.SAME_PERIOD);

  private static final WordList SPAN = WordTable.RULES.list("spanunit");
  private static final WordList SPANS = WordTable.RULES.list("durationunit");

  private static final WordList FOR_WHOM = WordTable.RULES.list("forwhom");
  private static final WordList EXCEPT = WordTable.RULES.list("except");
  private static final WordList WHICH = WordTable.RULES.list("which");
  private static final WordList LEVELS = WordTable.RULES.list("levels");

  /** Tokens of 每, 个 and a level, and one more. */
  private static final int LONGEST_EACH = 4;

  private final Tokens tokens;
  private final int to;

  private Opening(Tokens tokens, int to) {
    this.tokens = tokens;
    this.to = to;
  }

  /** The first token of {@code [from, to)} that can begin a name. */
  static int end(Tokens tokens, int from, int to) {
    return new Opening(tokens, to).end(from);
  }

  private int end(int start) {
    int from = start;
    while (from < to) {
      byte kind = tokens.kind(from);
      if (tokens.has(from, Tag.SCOPE) && from + 1 < to && tokens.has(from + 1, Tag.CONJ)
          || tokens.is(from, "与") && startsPart(from) && !isCompared(from)) {
        return from;
      }
      boolean mark = tokens.isBetween(from) || kind == Tokens.CLOSE || kind == Tokens.CLOSE_QUOTE;
      boolean word = tokens.has(from, WORDS) && !tokens.has(from, Region.VERBS);
      if (mark || word || isTime(from) || leads(from)) {
        from++;
        continue;
      }
      int behind = Math.max(except(from), Math.max(forWhom(from), each(from)));
      if (behind == from) {
        return from;
      }
      from = behind;
    }
    return from;
  }

  private boolean isTime(int token) {
    return tokens.isDate(token)
        || isLetter(token)
        || isSpan(tokens, token)
        || token + 1 < to && (isSince(token) || tokens.is(token, "近") && isSpan(tokens, token + 1))
        || isCompared(token)
        || tokens.is(token, "相比") && token > 0 && tokens.isDate(token - 1);
  }

  /** 与2015年相比, 较2020年: 与 or 较 before a year. */
  private boolean isCompared(int token) {
    return token + 1 < to
        && tokens.isDate(token + 1)
        && (tokens.is(token, "较") || tokens.is(token, "与"));
  }

  /** 自2007年起 and 从2007年起: 自 before a year, and 起 behind one. */
  private boolean isSince(int token) {
    return tokens.is(token, "自")
            && tokens.isDate(token + 1)
            && token + 2 < to
            && tokens.is(token + 2, "起")
        || token > 0 && tokens.is(token, "起") && tokens.isDate(token - 1);
  }

  /** 计划到2020年, 保持, 约束性指标 before a name. */
  private boolean leads(int token) {
    return token + 1 < to
        && (tokens.is(token, "保持")
            || tokens.is(token, "计划")
                && (tokens.has(token + 1, Region.VERBS)
                    || tokens.is(token + 1, "到")
                    || tokens.isDate(token + 1))
            || tokens.is(token, "可") && isDoing(token + 1)
            || tokens.has(token, Tag.bits(Tag.BINDING, Tag.ANTICIPATORY)));
  }

  /** 可带动, 可有效带动; not 可降解. */
  private boolean isDoing(int token) {
    return tokens.length(token) > 1 && tokens.has(token, Region.VERBS | Tag.ADVERB.bit);
  }

  /** （不含铁路: whether a bracket at {@code token} says what is left out. */
  static boolean isExcept(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.OPEN && EXCEPT.isAt(tokens.text, tokens.start(token + 1));
  }

  /** （不含铁路，下同）: what a bracket leaves out. */
  private int except(int from) {
    int end = from + 1;
    if (end >= to || !isExcept(tokens, from)) {
      return from;
    }
    while (end < to && tokens.kind(end) != Tokens.CLOSE) {
      end++;
    }
    return end < to ? end : from;
  }

  /** 对全县 and 向 right before a count: to whom something is done; not 对东盟进出口. */
  private int forWhom(int from) {
    int end = from;
    if (tokens.is(from, FOR_WHOM)) {
      end++;
      while (end < to && (tokens.has(end, Tag.SCOPE) || tokens.is(end, WHICH))) {
        end++;
      }
    }
    return end == to ? end : from;
  }

  /** 每个县 before 建成: how many have one each; not 每个县财政收入. */
  private int each(int from) {
    int start = tokens.start(from) + 1;
    if (tokens.text[start - 1] != '每') {
      return from;
    }
    start += tokens.startsWith(start, "个") ? 1 : 0;
    for (int end = from + 1; end <= to && end < from + LONGEST_EACH; end++) {
      if (LEVELS.is(tokens.text, start, tokens.end(end - 1))) {
        return end == to || tokens.has(end, Region.VERBS | Tag.ADVERB.bit) ? end : from;
      }
    }
    return from;
  }

  /** 与自贸伙伴货物进出口额: 与 at the start of a clause part joins nothing. */
  private boolean startsPart(int token) {
    byte before = token == 0 ? Tokens.STOP : tokens.kind(token - 1);
    return before == Tokens.COMMA || before == Tokens.STOP || before == Tokens.BREAK;
  }

  /** 五年, 30个月 before a name, and 连续19个季度 behind one, say how long. */
  static boolean isSpan(Tokens tokens, int token) {
    if (!tokens.isQuantity(token)) {
      return false;
    }
    Amount amount = tokens.amount(token);
    return token > 0 && tokens.is(token - 1, "连续")
        ? SPANS.is(tokens.text, amount.unitStart, amount.unitEnd)
        : amount.end == amount.unitEnd && SPAN.is(tokens.text, amount.unitStart, amount.unitEnd);
  }

  /** 一是, 二要; 到, 至 before a date; 底, 末, 前, 初 behind one, but 初 in 新增初高中学位. */
  private boolean isLetter(int token) {
    if (tokens.length(token) != 1) {
      return false;
    }
    char c = tokens.first(token);
    boolean date = c == '到' && token + 1 < to && tokens.isDate(token + 1);
    return tokens.kind(token) == Tokens.TEXT && "至到是要又来但而其".indexOf(c) >= 0
        || date
        || token > 0
            && "底末前初".indexOf(c) >= 0
            && "年月日底末".indexOf(tokens.text[tokens.start(token) - 1]) >= 0;
  }

  /** 税费政策为市场主体减负: whether 为 says for whom; not 以农业为主的企业, 巨力、光为新能源. */
  static boolean isForWhom(Tokens tokens, int from, int token, int to) {
    if (!tokens.is(token, "为") || Region.opens(tokens, from, token)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean before = i < token;
      if (before ? tokens.kind(i) == Tokens.LIST : tokens.has(i, Tag.DE)) {
        return false;
      }
    }
    return true;
  }
}
