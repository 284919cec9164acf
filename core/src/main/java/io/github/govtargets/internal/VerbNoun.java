package io.github.govtargets.internal;

/** What a verb makes with the word behind it: 服务业, 培训人数; and what it leaves alone: 整治改造街道. */
final class VerbNoun {
  private static final WordList VERB_NOUN = WordTable.CONDITIONS.list("verbnoun");
  private static final WordList OTHER_NOUN = WordTable.CONDITIONS.list("othernoun");
  private static final WordList SECOND_VERB = WordTable.RULES.list("secondverb");
  private static final WordList MOVES = WordTable.RULES.list("moves");
  private static final WordList CAUSED = WordTable.RULES.list("caused");
  private static final WordList NOMINAL = WordTable.RULES.list("nominal");
  private static final WordList HOLDING = WordTable.RULES.list("holding");
  private static final WordList WORK_NOUN = WordTable.RULES.list("worknoun");
  private static final WordList MEASURES = WordTable.CONDITIONS.list("measures");
  private static final WordList SAYS = WordTable.RULES.list("says");
  private static final long CHANGES = Tag.bits(Tag.FALL, Tag.RISE);

  /** Letters of the longest name of a rate behind a verb: 改造覆盖率, 改造按期完成率. */
  private static final int LONGEST_RATE = 5;

  private VerbNoun() {}

  /** Whether {@code text[at, to)} makes a name of the verb before it: 服务业, 培训人数. */
  static boolean names(char[] text, int at, int to) {
    return VERB_NOUN.end(text, at, to) > at || MEASURES.is(text, at, to);
  }

  /** 提出生产总值增长9%: whether a verb sets a goal for what grows. */
  static boolean says(char[] text, int from, int to) {
    return SAYS.is(text, from, to);
  }

  /** Whether a verb holds an event, which another verb may begin the name of. */
  static boolean holds(char[] text, int from, int to) {
    return HOLDING.is(text, from, to);
  }

  /** Whether a second verb {@code text[from, at)} is said of the noun {@code text[at, to)}, too. */
  static boolean joins(char[] text, int from, int at, int to) {
    return SECOND_VERB.is(text, from, at)
        && to - at > 1
        && !names(text, at, to)
        && !WORK_NOUN.is(text, at, to);
  }

  /** 服务业, 孵化器, 拥有量: the letter behind makes a noun of the verb; not 办理业务, 解决房地产问题. */
  static boolean isNoun(Tokens tokens, int token, int to) {
    return token < to
        && (tokens.kind(token) == Tokens.TEXT
            || tokens.has(token, Tag.HEAD) && tokens.length(token) == 1
            || tokens.has(token, Tag.PLAIN) && !tokens.has(token - 1, CHANGES))
        && VERB_NOUN.isAt(tokens.text, tokens.start(token))
        && !OTHER_NOUN.isAt(tokens.text, tokens.start(token));
  }

  /** Whether something that can be an object follows a verb: 引进项目, but not 引进的. */
  static boolean governs(Tokens tokens, int token) {
    byte next = tokens.kind(token + 1);
    return next == Tokens.TEXT
        || next == Tokens.WORD && !tokens.has(token + 1, Tag.DE)
        || next == Tokens.OPEN_QUOTE
        || next == Tokens.LATIN
        || next == Tokens.NUMBER;
  }

  /** 老旧小区改造项目, 光纤改造覆盖率: the verb names the work. */
  static boolean isWork(Tokens tokens, int token, int to) {
    int from = tokens.end(token);
    int end = tokens.end(to - 1);
    boolean rate = tokens.text[end - 1] == '率' && end - from <= LONGEST_RATE;
    return tokens.is(token, NOMINAL) && (rate || WORK_NOUN.is(tokens.text, from, end));
  }

  /** 审批项目压减至96项, 更新项目完成投资: what is named by its verb has a predicate or a verb of its own. */
  static boolean isNamed(Tokens tokens, int from, int to, boolean plain) {
    int behind = from + 2;
    return behind <= to
        && (behind == to ? !plain : plain && tokens.is(behind, "完成"))
        && tokens.is(from, NOMINAL)
        && tokens.is(from + 1, WORK_NOUN);
  }

  /** 安装、更新路灯, 关闭或搬迁养殖场: a mark or 和 joins another verb to the one before it. */
  static boolean joins(Tokens tokens, int token) {
    return tokens.has(token, Tag.CONJ) || tokens.kind(token) == Tokens.LIST;
  }

  /** Whether a verb at the start of a member of a list is said of its noun: 拆除违建、清理垃圾. */
  static boolean isSecond(Tokens tokens, int token) {
    return tokens.is(token, SECOND_VERB) || tokens.is(token, MOVES);
  }

  /** 整治改造城市主要街道: the second verb, too, is said of the noun; but 建设改造项目 are projects. */
  static boolean runsOn(Tokens tokens, int from, int to) {
    if (!tokens.has(from - 1, Tag.ACT) || tokens.has(from - 1, Tag.LIGHT)) {
      return false;
    }
    if (tokens.has(from - 1, Tag.CAUSATIVE)
        || tokens.is(from - 1, HOLDING)
        || !tokens.is(from, SECOND_VERB)) {
      return false;
    }
    return isObject(tokens, from, to);
  }

  /**
   * 推动出台法规, 争取年内开工项目: whether the verb at {@code from} is caused by the one that ends at {@code
   * verbEnd}, and so the action; not 争取开工项目, where it is the name's, unless a time stands between.
   */
  static boolean causes(Tokens tokens, int verbEnd, int from, int to) {
    if (from >= to
        || !tokens.has(verbEnd - 1, Tag.bits(Tag.CAUSATIVE, Tag.STRIVE))
        || !tokens.is(from, CAUSED)) {
      return false;
    }
    return from > verbEnd ? takesObject(tokens, from, to) : isObject(tokens, from, to);
  }

  /** Whether what stands behind the verb can be its object. */
  private static boolean isObject(Tokens tokens, int from, int to) {
    return takesObject(tokens, from, to)
        && !WORK_NOUN.is(tokens.text, tokens.end(from), tokens.end(to - 1));
  }

  private static boolean takesObject(Tokens tokens, int from, int to) {
    return tokens.end(to - 1) - tokens.end(from) > 1
        && (tokens.kind(from + 1) != Tokens.WORD
            || tokens.has(from + 1, Tag.bits(Tag.PLAIN, Tag.HEAD)));
  }

  /** 培训人数, 发行规模: the verb says of what the number, the sum or the size is. */
  static boolean isMeasured(Tokens tokens, int from, int to) {
    return to == from + 2
        && tokens.has(from, Tag.ACT)
        && !tokens.has(from, Tag.bits(Tag.ADD, Tag.LIGHT, Tag.RISE, Tag.FALL))
        && tokens.is(from + 1, MEASURES);
  }
}
