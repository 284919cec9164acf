package io.github.govtargets.internal;

/**
 * The words before a value: 力争年内新增国家级和省级“专精特新”企业. Finds the governing verb and the words that name
 * the indicator.
 */
final class Region {
  static final long VERBS = Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD, Tag.HONOUR);

  /** Predicates that leave a verb before their subject in its name. */
  private static final long LEFT_IN = Tag.bits(Tag.GROW, Tag.FALL, Tag.RISE, Tag.KEEP, Tag.SHARE);

  private static final long CHANGES = Tag.bits(Tag.FALL, Tag.RISE);
  static final WordList SUMS = WordTable.RULES.list("sums");
  private static final WordList TURNS = WordTable.RULES.list("turns");
  private static final WordList KEPT = WordTable.RULES.list("keptprep");
  private static final WordList LEFT_OUT = WordTable.RULES.list("leftprep");
  private static final WordList HAPPENS = WordTable.RULES.list("happens");
  private static final long PACES = Tag.bits(Tag.YEARLY, Tag.EVERY_YEAR, Tag.CUMULATIVE);
  private static final int SHORTEST_HEAD = 2;

  /** First token of the name. */
  int from;

  /** Behind the last token of the name. */
  int to;

  /** First token of the governing verb and the one behind it, or -1. */
  int verb = -1;

  int verbEnd = -1;

  /** 年均 or 累计 before the name or its verb, or -1. */
  int pace = -1;

  /** The subject before a verb that governs, 未来科技城招引: its tokens; equal for none. */
  int actorFrom;

  int actorTo;

  /** The list before 等, whose members the name behind it completes; empty for none. */
  int listFrom;

  int listTo;

  /** The name ends in 等: what is counted stands behind the number. */
  boolean list;

  /** What follows is a verb and its object: words behind a preposition are no name. */
  private boolean adverbial;

  /** No predicate follows, and a noun stands behind the number. */
  private boolean bare;

  private boolean plain;

  /** A member of a list whose verb was said before: only strong verbs are new ones. */
  private boolean member;

  private final Tokens tokens;

  private Region(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /**
   * Reads the tokens {@code [from, to)}.
   *
   * @param predicate the predicate behind them; a verb before the subject of 增长 stays in its name
   */
  static Region read(Tokens tokens, int from, int to, Predicate predicate) {
    return read(tokens, from, to, predicate, false, false);
  }

  /** As {@link #read}; with {@code noun}, what is counted may stand behind the number. */
  static Region counted(Tokens tokens, int from, int to, Predicate predicate, boolean noun) {
    return read(tokens, from, to, predicate, false, noun);
  }

  /** As {@link #read}, with the verbs of the subject in its name: 吸引外资居世界前列. */
  static Region whole(Tokens tokens, int from, int to, Predicate predicate) {
    return read(tokens, from, to, predicate, true, false);
  }

  private static Region read(
      Tokens tokens, int from, int to, Predicate predicate, boolean whole, boolean noun) {
    Region region = new Region(tokens, from, to);
    boolean rate = whole || predicate.rate >= 0 || predicate.verbIs(LEFT_IN);
    region.adverbial = predicate.verbIs(Tag.LIGHT) || predicate.verbIs(Tag.ADD);
    region.plain = predicate.isEmpty();
    region.bare = region.plain && noun;
    region.member = tokens.kind(from) == Tokens.LIST;
    if (region.to > from && tokens.is(region.to - 1, "了")) {
      // 城南园区引进了5个项目
      region.to--;
    }
    region.from = LeadIn.end(tokens, region.from, region.to, !region.plain);
    region.latest();
    region.openers();
    int start = region.from;
    region.verbs(rate);
    boolean letter = region.to - region.from == 1 && tokens.length(region.from) == 1;
    if (letter || tokens.has(region.from, Tag.DE)) {
      // 调解成功率 is no 率; 支持创新的优惠政策: the verb belongs to the attribute
      region.from = start;
      region.verb = -1;
    }
    if (region.plain && !region.hasVerb()) {
      region.timed();
    }
    region.etc();
    region.from = Attribute.end(tokens, region.from, region.to);
    region.trimEnd();
    return region;
  }

  /** Whether nothing in {@code [from, to)} can be part of a name. */
  static boolean opens(Tokens tokens, int from, int to) {
    return Opening.end(tokens, from, Math.max(from, to)) >= to;
  }

  boolean isEmpty() {
    return from >= to;
  }

  boolean hasVerb() {
    return verb >= 0;
  }

  /** What stands before a modal or 累计 in the middle belongs to another clause. */
  private void latest() {
    for (int token = to - 2; token > from; token--) {
      boolean modal =
          tokens.has(token, Tag.bits(Tag.ENSURE, Tag.STRIVE, Tag.CUMULATIVE))
              && !tokens.has(token, VERBS)
              && tokens.length(token) > 1;
      if (plain && Opening.isForWhom(tokens, from, token, to)) {
        pace = tokens.has(token - 1, PACES) ? token - 1 : pace;
        from = token;
        return;
      }
      if (!plain && tokens.is(token, SUMS) && tokens.has(token + 1, Tag.HEAD)) {
        // 钢铁、水泥合计产值增长5%
        return;
      }
      if (modal || tokens.is(token, TURNS)) {
        if (isDone(token)) {
          // 中欧班列累计开行1.7万列: what it is said of stands before
          verb = to - 1;
          verbEnd = to;
          pace = token;
          to = token;
        } else if (opens(tokens, token + 1, to)) {
          // 城际铁路力争年底前开工: the modal follows the name
          to = token;
        } else if (isAction(token + 1)
            && !opens(tokens, from, token)
            && !PaidVerb.isPayer(tokens, from, token)) {
          // 新能源汽车累计推广5万辆: and the verb follows the modal
          pace = tokens.has(token, PACES) ? token : pace;
          verb = token + 1;
          verbEnd = to;
          to = token;
        } else {
          if (tokens.has(token, Tag.CUMULATIVE)) {
            // 农户累计分红1.9亿元
            actorFrom = Opening.end(tokens, from, token);
            actorTo = token;
          }
          from = token + 1;
          pace = tokens.has(token, PACES) ? token : pace;
        }
        return;
      }
    }
  }

  /** 推广, 建成投用: nothing but verbs from {@code token} on. */
  private boolean isAction(int token) {
    for (int i = token; i < to; i++) {
      if (!tokens.has(i, VERBS) || tokens.has(i, Tag.PLAIN)) {
        return false;
      }
    }
    return token < to;
  }

  /** Whether nothing but what happens to a thing follows 累计, 开行, and its name stands before. */
  private boolean isDone(int token) {
    if (!plain
        || bare
        || token + 2 != to
        || !tokens.has(token, Tag.CUMULATIVE)
        || !tokens.is(to - 1, HAPPENS)
        || opens(tokens, from, token)) {
      return false;
    }
    for (int i = from; i < token; i++) {
      if (tokens.has(i, VERBS | Tag.CAUSATIVE.bit | Tag.PREP.bit) || tokens.isQuantity(i)) {
        return false;
      }
    }
    return true;
  }

  private void openers() {
    int start = from;
    if (tokens.is(from, "了")) {
      from++;
    }
    from = Opening.end(tokens, from, to);
    for (int token = start; token < from; token++) {
      pace = tokens.has(token, PACES) ? token : pace;
    }
  }

  private void verbs(boolean rate) {
    boolean joined = false;
    while (from < to && !VerbNoun.isMeasured(tokens, from, to)) {
      boolean says =
          isVerb(from, rate)
              && !VerbNoun.isNoun(tokens, from + 1, to)
              && !VerbNoun.isNamed(tokens, from, to, plain);
      if (hasVerb() && !(joined && says)) {
        if (from == to - 1 && tokens.has(from, VERBS)) {
          verbEnd = to;
          from = to;
        }
        return;
      }
      boolean prep = tokens.has(from, Tag.PREP) && !tokens.is(from, KEPT);
      if (prep && !hasVerb()) {
        // 通过技术改造实现产值: by what means, before the verb; but 通过验收 is an action
        int before = from++;
        inner();
        if (hasVerb()) {
          continue;
        }
        from = before;
      }
      if (says) {
        verb = verb < 0 ? from : verb;
        from++;
        verbEnd = from;
        joined = VerbNoun.joins(tokens, from);
        openers();
        if (VerbNoun.causes(tokens, verbEnd, from, to)) {
          verb = -1;
        } else {
          joined |= verbEnd == from && VerbNoun.runsOn(tokens, from, to);
        }
      } else if (tokens.has(from, Tag.CAUSATIVE)) {
        from++;
        openers();
        if (!rate) {
          inner();
        }
      } else {
        if (prep && adverbial) {
          from = to;
        } else if (prep && tokens.is(from, LEFT_OUT)) {
          from++;
        } else if (!prep && !rate && plain) {
          strong();
        }
        return;
      }
    }
  }

  private boolean isVerb(int token, boolean rate) {
    return tokens.has(token, Tag.LIGHT)
        || VerbNoun.says(tokens.text, tokens.start(token), tokens.end(token))
        || !rate
            && (tokens.has(token, VERBS)
                    && (!member
                        || token == to - 1
                        || VerbNoun.isSecond(tokens, token)
                        || tokens.has(token, Tag.bits(Tag.STRONG, Tag.ADD)))
                || tokens.has(token, CHANGES) && tokens.length(token) > 1 && !hasVerb());
  }

  /** 未来科技城招引重大项目: a subject before a verb that governs. */
  private void strong() {
    if (bare && tokens.has(to - 1, Tag.STRONG)) {
      act(to - 1);
      return;
    }
    if (PaidVerb.behind(tokens, from, to)) {
      verb = to - 1;
      verbEnd = to;
      to = verb;
      return;
    }
    for (int token = to - 2; token > from; token--) {
      if ((tokens.has(token, Tag.STRONG) && !tokens.has(token, Tag.ADD)
              || PaidVerb.before(tokens, token, to))
          && VerbNoun.governs(tokens, token)
          && !VerbNoun.isNoun(tokens, token + 1, to)
          && !VerbNoun.isWork(tokens, token, to)
          && !tokens.has(token - 1, Tag.bits(Tag.DE, Tag.SHARE))) {
        actorFrom = from;
        actorTo = token;
        act(token);
        return;
      }
    }
  }

  /** 高标准农田年底前建成5万亩: the time before the verb ends the name. */
  private void timed() {
    int at = to - 1;
    boolean time = false;
    while (at - 1 > from && opens(tokens, at - 1, to - 1)) {
      at--;
      time |= tokens.isDate(at) || tokens.has(at, Tag.TIME);
    }
    if (time && tokens.has(to - 1, VERBS)) {
      verb = to - 1;
      verbEnd = to;
      to = at;
    }
  }

  /** A verb inside: 围绕重点领域开展职业技能培训; the last one with words behind it governs. */
  private void inner() {
    for (int token = to - 2; token > from; token--) {
      if (tokens.has(token, Tag.LIGHT) && VerbNoun.governs(tokens, token)) {
        // 在全省率先实现县域医共体建设全覆盖
        act(token);
        return;
      }
    }
    if (tokens.has(to - 1, Tag.STRONG)) {
      act(to - 1);
      return;
    }
    for (int token = to - 2; token > from; token--) {
      if (tokens.has(token, VERBS)
          && !tokens.has(token, Tag.PLAIN)
          && VerbNoun.governs(tokens, token)
          && tokens.end(to - 1) - tokens.end(token) > 1
          && !VerbNoun.isWork(tokens, token, to)
          && !VerbNoun.isNoun(tokens, token + 1, to)) {
        act(token);
        return;
      }
    }
  }

  /** 全球人工智能技术大会、世界生命科技大会等品牌活动: the name is what stands behind 等. */
  private void etc() {
    for (int token = to - 1; token >= from; token--) {
      if (tokens.has(token, Tag.ETC)) {
        list = token == to - 1;
        listFrom = from;
        listTo = token;
        // 西山水库等一批标志性工程; 等一批项目 says nothing without 一批
        boolean idle =
            tokens.has(token + 1, Tag.ADVERB)
                && tokens.end(to - 1) - tokens.end(token + 1) > SHORTEST_HEAD;
        from = idle ? token + 2 : token + 1;
        return;
      }
    }
  }

  /** Takes the verb at {@code token}; its object follows. */
  private void act(int token) {
    verb = token;
    verbEnd = token + 1;
    from = token + 1;
  }

  /** 专门学校建设实现设区市全覆盖: the level says where; the name stands before the verb. */
  void leaveLevel(int first) {
    for (int at = to - 1; at > first; at--) {
      if (tokens.has(at, Tag.LIGHT)) {
        if (NameEnd.areLevels(tokens, at + 1, to)) {
          from = Opening.end(tokens, first, at);
          to = at;
          trimEnd();
        }
        return;
      }
    }
  }

  private void trimEnd() {
    to = Closing.start(tokens, from, to);
    to = Closing.start(tokens, from, NameEnd.beforeMeasure(tokens, from, to));
  }
}
