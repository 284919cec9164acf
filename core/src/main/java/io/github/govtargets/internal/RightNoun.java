package io.github.govtargets.internal;

/** The noun behind a count: 建成200个县域医疗次中心; 8个镇街获评省级样板. */
final class RightNoun {
  private static final WordList BEHIND_NOUN = WordTable.RULES.list("behindnoun");

  /** Tokens between a verb of rank and the place. */
  private static final int RANK_NEAR = 5;

  private static final WordList WHERE_TO = WordTable.RULES.list("whereto");
  private static final WordList THERE = WordTable.RULES.list("there");
  private static final WordList ATTRIBUTIVE = WordTable.RULES.list("attributive");
  private static final WordList LEVEL = WordTable.RULES.list("level");
  private static final WordList CRITERION = WordTable.RULES.list("criterion");
  private static final long BOUNDS =
      Tag.bits(Tag.PRE_ABOUT, Tag.PRE_MORE, Tag.PRE_LEAST, Tag.PRE_LESS, Tag.PRE_MOST);

  private static final long VERBAL =
      Tag.bits(
          Tag.ACT, Tag.STOP_VERB, Tag.OBJECT_VERB, Tag.CAUSATIVE, Tag.PREP, Tag.LIGHT, Tag.ADD);

  /** Tokens of the longest further member of a joint noun. */
  private static final int LONGEST_MEMBER = 10;

  private RightNoun() {}

  /**
   * The tokens of the noun that starts at {@code token}, as {@code from << 32 | to}; from equals to
   * where there is none.
   */
  static long read(Tokens tokens, int token, int limit) {
    int from = token;
    if (from < limit && tokens.has(from, Tag.DE)) {
      from++;
    }
    if (from + 2 < limit && tokens.has(from, Tag.PRE_ABOUT) && tokens.isQuantity(from + 1)) {
      // 17个约300公里在建项目
      from += 2;
    }
    if (from < limit && tokens.is(from, "拟")) {
      // 3500多个拟竣工投产项目
      from++;
    }
    boolean none =
        from < limit
            && (tokens.kind(from) == Tokens.OPEN
                || tokens.has(from, Tag.ETC)
                || tokens.is(from, "在"));
    int to = from;
    int depth = 0;
    while (to < limit && !none) {
      byte kind = tokens.kind(to);
      if (kind == Tokens.OPEN || kind == Tokens.OPEN_QUOTE) {
        depth++;
      } else if (kind == Tokens.CLOSE || kind == Tokens.CLOSE_QUOTE) {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (depth == 0 && ends(tokens, to, from, limit)) {
        break;
      }
      to++;
    }
    from = title(tokens, from, to);
    while (to > from + 1 && tokens.has(to - 1, Tag.bits(Tag.TAIL, Tag.HONOUR))) {
      to--;
    }
    while (to > from
        && tokens.has(
            to - 1,
            Tag.bits(
                Tag.DE,
                Tag.CONJ,
                Tag.ADVERB,
                Tag.ENSURE,
                Tag.STRIVE,
                Tag.EACH,
                Tag.SAME_PERIOD,
                Tag.CUMULATIVE,
                Tag.TIME))) {
      // 403户贫困人口上半年全部脱贫
      to--;
    }
    return pack(from, to);
  }

  /**
   * 191家工业企业营业收入超百亿元, 95%的村集体收入超过10万元: what the counted ones reach is no part of their name; where
   * it starts in the text, or where the noun ends.
   */
  static int criterion(Tokens tokens, int from, int to, int limit) {
    int end = tokens.end(to - 1);
    if (to >= limit
        || !isOfValue(tokens, to, limit)
        || tokens.has(to, Tag.bits(Tag.GROW, Tag.FALL))) {
      return end;
    }
    int value = tokens.isQuantity(to + 1) ? to + 1 : to + 2;
    Bounds bounds = Bounds.read(tokens, value, to, limit);
    boolean each =
        isShare(tokens, from)
            || bounds.own() && tokens.has(to, Tag.TO)
            || Candidate.isBareScale(tokens, tokens.amount(value));
    int start = tokens.start(from) + 1;
    return each ? CRITERION.start(tokens.text, start, end) : end;
  }

  private static boolean ends(Tokens tokens, int token, int from, int limit) {
    switch (tokens.kind(token)) {
      case Tokens.LIST:
        return token == from
            || token + 1 < limit && tokens.isQuantity(token + 1)
            || !level(tokens, token - 1)
                && !isClassNumber(tokens, from, token)
                && !(isMade(tokens, from) && isMember(tokens, token + 1, limit));
      case Tokens.COMMA:
      case Tokens.SEMICOLON:
      case Tokens.STOP:
      case Tokens.COLON:
      case Tokens.BREAK:
      case Tokens.UNREADABLE:
        return true;
      case Tokens.NUMBER:
        // 20个安置区5月开始交付
        return token > from && tokens.isDate(token) && tokens.amount(token).year == 0
            || tokens.isQuantity(token) && !new Exclusions(tokens).insideNoun(token, limit);
      default:
        break;
    }
    if (token == from
        && (tokens.has(token, Tag.CONJ)
            || tokens.is(token, "基本完成")
            || tokens.has(token, Tag.STOP_VERB) && !tokens.has(token, Tag.ACT))) {
      return true;
    }
    if (token > from
        && (isStage(tokens, token, limit)
            || isBehindNoun(tokens, token)
            || tokens.has(token, Tag.STATE)
            || isDone(tokens, token, limit)
            || isRanked(tokens, token, limit))) {
      return true;
    }
    if (tokens.has(token, Tag.HONOUR)) {
      return false;
    }
    if (token > from
        && (tokens.has(token, Tag.bits(Tag.STOP_VERB, Tag.LIGHT))
            || isObjectVerb(tokens, token, from, limit)
            || isWhereTo(tokens, token, limit))) {
      return true;
    }
    if (token > from && (isOfValue(tokens, token, limit) || isCompared(tokens, token, limit))) {
      return true;
    }
    return tokens.has(token, Tag.CONJ)
        && (tokens.has(token - 1, Tag.TAIL) || isCounted(tokens, token + 1, limit));
  }

  /** 66个重点县和平原地区200万亩项目: whether what 和 joins has a count of its own. */
  private static boolean isCounted(Tokens tokens, int first, int limit) {
    int stop = Math.min(limit, first + 4);
    int token = first + 1;
    while (token < stop && isNominal(tokens, token)) {
      token++;
    }
    return token < stop && tokens.isQuantity(token);
  }

  /** 高于全市平均水平, 居全国第1位: what is said of the counted ones. */
  private static boolean isCompared(Tokens tokens, int token, int limit) {
    int next = token + 1;
    if (next >= limit) {
      return false;
    }
    boolean scope = tokens.has(next, Tag.SCOPE);
    if (tokens.has(token, BOUNDS)) {
      return scope && tokens.length(token) > 1;
    }
    int place = scope && next + 1 < limit ? next + 1 : next;
    return tokens.has(token, Tag.RANK_VERB)
        && (tokens.has(place, Tag.RANK) || tokens.isNumber(place, Amount.Sort.RANK));
  }

  /** 一、二类监控点: classes by their numbers. */
  private static boolean isClassNumber(Tokens tokens, int from, int list) {
    return list == from + 1
        && list + 1 < tokens.size()
        && tokens.length(from) == 1
        && NumeralReader.chineseDigit(tokens.first(from)) > 0
        && NumeralReader.chineseDigit(tokens.first(list + 1)) > 0;
  }

  /** 新建200个智能车间: whether a verb stands before the number of the noun at {@code from}. */
  private static boolean isMade(Tokens tokens, int from) {
    int number = from - 1;
    while (number > 0 && number > from - 4 && !tokens.isQuantity(number)) {
      number--;
    }
    while (number > 0 && tokens.has(number - 1, BOUNDS)) {
      number--;
    }
    return number > 0 && tokens.has(number - 1, Region.VERBS);
  }

  /**
   * 200个智能车间、智能工厂: whether a noun without a number or a verb ends the clause part; not 5个公园、完善设施
   * and not 5个公园、绿地100公顷.
   */
  private static boolean isMember(Tokens tokens, int first, int limit) {
    int token = first;
    int stop = Math.min(limit, first + LONGEST_MEMBER);
    while (token < stop && isNominal(tokens, token)) {
      token++;
    }
    boolean ends =
        token >= limit
            || tokens.kind(token) == Tokens.LIST
                && token < stop
                && isMember(tokens, token + 1, limit)
            || tokens.kind(token) == Tokens.COMMA
            || tokens.kind(token) == Tokens.SEMICOLON;
    int end = tokens.end(token - 1);
    return ends
        && token > first
        && end - tokens.start(first) > 2
        && !tokens.startsWith(end - 2, "之一");
  }

  private static boolean isNominal(Tokens tokens, int token) {
    switch (tokens.kind(token)) {
      case Tokens.TEXT:
      case Tokens.LATIN:
      case Tokens.OPEN_QUOTE:
      case Tokens.CLOSE_QUOTE:
        return true;
      case Tokens.WORD:
        return tokens.has(token, Tag.bits(Tag.PLAIN, Tag.HEAD, Tag.TAIL, Tag.DESCRIPTIVE))
            && !tokens.has(token, VERBAL);
      default:
        return false;
    }
  }

  /** 超百亿元, 增长5.3%: words of a value of its own. */
  static boolean isOfValue(Tokens tokens, int token, int limit) {
    int next = token + 1;
    if (tokens.has(token, Tag.CHANGES) && next < limit && tokens.has(next, BOUNDS)) {
      next++;
    }
    return next < limit
        && tokens.isQuantity(next)
        && tokens.has(token, Tag.CHANGES | BOUNDS | Tag.RATES);
  }

  /** 困难家庭实施了住房保障, 干部服务7万家企业: a verb with 了 or a number behind it. */
  private static boolean isDone(Tokens tokens, int token, int limit) {
    int next = token + 1;
    if (next >= limit || !tokens.has(token, Tag.bits(Tag.ACT, Tag.CAUSATIVE))) {
      return false;
    }
    return tokens.first(next) == '了' || tokens.has(token, Tag.CAUSATIVE) && tokens.isQuantity(next);
  }

  /** 14种农产品产量居全国首位: a verb of rank with its place near. */
  private static boolean isRanked(Tokens tokens, int token, int limit) {
    if (!tokens.has(token, Tag.RANK_VERB)) {
      return false;
    }
    int stop = Math.min(limit, token + RANK_NEAR);
    for (int i = token + 1; i < stop && !tokens.isBetween(i); i++) {
      if (tokens.has(i, Tag.RANK) || tokens.isNumber(i, Amount.Sort.RANK)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindNoun(Tokens tokens, int token) {
    int start = tokens.start(token);
    int end = BEHIND_NOUN.end(tokens.text, start, tokens.text.length);
    return end > start + 1 || end == tokens.end(token);
  }

  /** 110栋楼宇扮靓城市夜景: a verb with an object, and no attribute; a share is of the whole. */
  private static boolean isObjectVerb(Tokens tokens, int token, int from, int limit) {
    if (!tokens.has(token, Tag.OBJECT_VERB) || isShare(tokens, from)) {
      return false;
    }
    int behind = token + 1;
    while (behind < limit
        && (tokens.kind(behind) == Tokens.TEXT || tokens.kind(behind) == Tokens.WORD)) {
      if (tokens.has(behind, Tag.DE)) {
        return false;
      }
      behind++;
    }
    boolean quoted = behind < limit && tokens.kind(behind) == Tokens.OPEN_QUOTE;
    return behind > token + 1 || quoted || tokens.length(token) > 2;
  }

  /** 7名骨干到民办学校任职, 50处设施向社会开放: where to, before a verb; not 15个村到镇公路. */
  private static boolean isWhereTo(Tokens tokens, int token, int limit) {
    if (!tokens.is(token, WHERE_TO)) {
      return false;
    }
    int end = token + 1;
    while (end < limit && (tokens.kind(end) == Tokens.TEXT || tokens.kind(end) == Tokens.WORD)) {
      if (tokens.has(end, Tag.DE)) {
        return false;
      }
      end++;
    }
    return end > token + 1 && THERE.ends(tokens.text, tokens.end(token) + 1, tokens.end(end - 1));
  }

  /** Whether what stands before the noun is a share: 80%以上的企业. */
  private static boolean isShare(Tokens tokens, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (tokens.isQuantity(i)) {
        return BasisRule.isRelative(tokens, tokens.amount(i));
      }
    }
    return false;
  }

  /** 5条高铁建成运营: the stage that the works have reached is no part of their name. */
  private static boolean isStage(Tokens tokens, int token, int limit) {
    return tokens.has(token, Tag.CONDITION)
        && MilestoneReader.reached(tokens.text, tokens.start(token), tokens.end(limit - 1)) != null;
  }

  /** 省、市重点项目: the list mark joins levels; 困境、留守儿童: or kinds. */
  private static boolean level(Tokens tokens, int token) {
    char last = tokens.text[tokens.end(token) - 1];
    return last == '级' || tokens.is(token, ATTRIBUTIVE) || tokens.is(token, LEVEL);
  }

  /** 8个镇街获评省级样板, 5人获评劳动模范: the title, where one is given, or {@code from}. */
  private static int title(Tokens tokens, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (tokens.has(i, Tag.HONOUR)) {
        return i > from || isGiven(tokens, from, to) ? i + 1 : from;
      }
    }
    return from;
  }

  /** 5人获评劳动模范; not 3次获评优秀, how often, and not 5家列入计划的企业. */
  private static boolean isGiven(Tokens tokens, int from, int to) {
    boolean given = tokens.text[tokens.start(from) - 1] != '次';
    for (int i = from; i < to; i++) {
      given &= !tokens.has(i, Tag.DE);
    }
    return given;
  }

  static int from(long noun) {
    return (int) (noun >>> 32);
  }

  static int to(long noun) {
    return (int) noun;
  }

  static long pack(int from, int to) {
    return (long) from << 32 | to;
  }
}
