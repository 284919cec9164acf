package io.github.govtargets.internal;

import org.jspecify.annotations.Nullable;

/** The name that the noun behind a count gives: 8个省级外贸基地, 政务服务实现网上可办. */
final class CountedNoun {
  private static final int LONGEST_OUTCOME = 8;

  /** Tokens of the list behind a value that 等 sums up. */
  private static final int FAR = 30;

  private static final WordList WHAT = WordTable.RULES.list("what");
  private static final WordList GROWTH_NOUN = WordTable.RULES.list("growthnoun");
  private static final WordList HOLDS = WordTable.RULES.list("holds");
  private static final WordList MEDAL = WordTable.RULES.list("medal");
  private static final WordList MONEY = WordTable.RULES.list("money");

  private final Tokens tokens;
  private final Clause clause;
  private final Names names;

  CountedNoun(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = clause.names;
  }

  /** 39栋封顶: a stage behind the count names nothing. */
  boolean isStage(long noun) {
    return RightNoun.to(noun) == RightNoun.from(noun) + 1
        && tokens.has(RightNoun.from(noun), Tag.CONDITION);
  }

  /** 每千名户籍老人拥有40张养老床位: for how many the count is belongs to the name. */
  boolean isPer(Region region) {
    return region.to - region.from > 2
        && tokens.first(region.from) == '每'
        && tokens.isQuantity(region.from + 1)
        && tokens.is(region.to - 1, HOLDS);
  }

  /** 9金、5银、6铜的好成绩, 8金9银11铜佳绩: one letter names the medal; not 5金属制品. */
  boolean isMedal(long noun) {
    int from = RightNoun.from(noun);
    int value = from - 1;
    if (from >= RightNoun.to(noun) || value < 0 || !tokens.isQuantity(value)) {
      return false;
    }
    Amount amount = tokens.amount(value);
    char[] text = tokens.text;
    int at = amount.end;
    if (amount.unitStart < amount.unitEnd || tokens.start(from) != at || !MEDAL.isAt(text, at)) {
      return false;
    }
    int last = amount.start - 1;
    last = last > 0 && tokens.kind(value - 1) == Tokens.LIST ? last - 1 : last;
    boolean ends = at + 1 >= text.length || !Character.isIdeographic(text[at + 1]);
    return ends || text[at + 1] == '的' || last > 0 && MEDAL.isAt(text, last);
  }

  /** What the noun names, without what the counted ones reach. */
  Name name(long noun) {
    int paid = paid(noun);
    if (paid > RightNoun.from(noun)) {
      return names.of(paid, listEnd(RightNoun.to(noun)));
    }
    int reached =
        RightNoun.criterion(tokens, RightNoun.from(noun), RightNoun.to(noun), clause.limit);
    if (reached < tokens.end(RightNoun.to(noun) - 1)) {
      clause.criterion = RightNoun.to(noun);
      return names.between(tokens.start(RightNoun.from(noun)), reached);
    }
    int start = tokens.start(RightNoun.from(noun));
    int growth = growth(tokens, start, tokens.end(RightNoun.to(noun) - 1));
    if (growth > 0) {
      // GUIDE rule 21; 经济 is named with its growth
      int end = growth - start == 2 && tokens.startsWith(start, "经济") ? growth + 2 : growth;
      return names.between(start, end);
    }
    Name own = names.of(RightNoun.from(noun), RightNoun.to(noun));
    if (isMedal(noun)) {
      Name medal = names.between(start, start + 1);
      return new Name(medal.name() + "牌", medal.key() + "牌", start, start + 1);
    }
    return own.key().endsWith("级") ? completed(own, noun) : own;
  }

  /** 5%的经济增长目标: where the noun of growth starts that ends {@code [from, end)}; 0 for none. */
  static int growth(Tokens tokens, int from, int end) {
    int start = GROWTH_NOUN.start(tokens.text, Math.min(end, from + 1), end);
    return start < end ? start : 0;
  }

  /** 安排3亿元帮助解决取暖问题: the verb says what the money is for; where its object begins. */
  private int paid(long noun) {
    int from = RightNoun.from(noun);
    int to = RightNoun.to(noun);
    int value = from - 1;
    while (value > clause.segment && !tokens.isQuantity(value)) {
      value--;
    }
    boolean given =
        tokens.isQuantity(value)
            && tokens.amount(value).isYuan(tokens.text)
            && !MONEY.ends(tokens.text, tokens.start(from), tokens.end(to - 1));
    int object = from;
    while (given
        && object < to - 1
        && (tokens.has(object, Tag.bits(Tag.ACT, Tag.CAUSATIVE)) || tokens.is(object, "用于"))) {
      object++;
    }
    return object;
  }

  /**
   * 投入3亿元扶持学前、民办教育发展: behind the whole list of what is paid for; {@code to} where values follow.
   */
  private int listEnd(int to) {
    int end = to;
    while (end < clause.limit && (isLetters(end) || tokens.kind(end) == Tokens.LIST)) {
      if (tokens.has(end, Tag.bits(Tag.STOP_VERB, Tag.CONDITION, Tag.PREP))) {
        return to;
      }
      end++;
    }
    boolean list = end > to && tokens.kind(to) == Tokens.LIST;
    boolean whole =
        end >= clause.limit
            || tokens.kind(end) == Tokens.COMMA
            || tokens.kind(end) == Tokens.SEMICOLON;
    return list && whole ? end : to;
  }

  /** 4个国家级、8个省级外贸基地: the head behind the last level is that of the others, too. */
  private Name completed(Name level, long first) {
    long noun = first;
    int next = RightNoun.to(noun) + 1;
    while (next < clause.limit
        && (tokens.kind(next - 1) == Tokens.LIST || tokens.has(next - 1, Tag.CONJ))
        && tokens.isQuantity(next)) {
      Bounds value = Bounds.read(tokens, next, next, clause.limit);
      noun = RightNoun.read(tokens, value.endToken(), clause.limit);
      int end = tokens.end(RightNoun.to(noun) - 1);
      int from = tokens.start(RightNoun.from(noun));
      while (from < end && tokens.text[from] != '级') {
        from++;
      }
      if (from + 1 < end) {
        return names.joined(level, names.between(from + 1, end));
      }
      next = from < end ? RightNoun.to(noun) + 1 : clause.limit;
    }
    return level;
  }

  /** 出台稳增长47条、助企22条等措施: what all of the list are, behind 等; null for other units and no 等. */
  @Nullable Name kind(Bounds value) {
    int at = value.endToken();
    if (!tokens.startsWith(tokens.amount(value.token()).unitStart, "条")) {
      return null;
    }
    int stop = Math.min(clause.limit, at + FAR);
    while (at < stop && !tokens.has(at, Tag.ETC)) {
      byte kind = tokens.kind(at);
      if (kind == Tokens.COMMA || kind == Tokens.SEMICOLON) {
        return null;
      }
      at++;
    }
    int to = at + 1;
    while (to < stop && isLetters(to) && tokens.is(to, WHAT)) {
      to++;
    }
    return at < stop && to > at + 1 ? names.of(at + 1, to) : null;
  }

  /** GUIDE rule 15: 53个项目投产，17个项目开工, the same noun again with the stage that it has reached. */
  private Name staged(Name own, int stage) {
    Draft last = clause.last;
    boolean again =
        last != null
            && stage < clause.limit
            && tokens.has(stage, Tag.CONDITION)
            && MilestoneReader.reached(tokens.text, tokens.start(stage), tokens.end(stage)) != null
            && last.name.key().equals(own.key())
            && last.at < own.start();
    return again ? names.joined(own, names.of(stage, stage + 1)) : own;
  }

  /** 政务服务实现网上可办: what comes true belongs to the name. */
  Name outcome(long noun) {
    int verb = RightNoun.to(noun);
    Name own = staged(name(noun), verb);
    if (verb >= clause.limit || !tokens.is(verb, "实现")) {
      return own;
    }
    int to = verb + 1;
    while (to < clause.limit && isLetters(to) && !tokens.has(to, Tag.STATE)) {
      to++;
    }
    boolean ends =
        to >= clause.limit
            || tokens.kind(to) == Tokens.COMMA
            || tokens.kind(to) == Tokens.SEMICOLON
            || tokens.kind(to) == Tokens.LIST;
    int letters = tokens.end(to - 1) - tokens.end(verb);
    boolean fits = letters > 0 && letters <= LONGEST_OUTCOME;
    return ends && fits ? names.joined(own, names.of(verb + 1, to)) : own;
  }

  private boolean isLetters(int token) {
    byte kind = tokens.kind(token);
    return kind == Tokens.TEXT
        || kind == Tokens.WORD
        || kind == Tokens.OPEN_QUOTE
        || kind == Tokens.CLOSE_QUOTE;
  }
}
