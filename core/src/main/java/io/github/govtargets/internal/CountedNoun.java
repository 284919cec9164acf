package io.github.govtargets.internal;

/** The name that the noun behind a count gives: 8个省级外贸基地, 政务服务实现网上可办. */
final class CountedNoun {
  private static final int LONGEST_OUTCOME = 8;

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

  /** What the noun names, without what the counted ones reach. */
  Name name(long noun) {
    int reached =
        RightNoun.criterion(tokens, RightNoun.from(noun), RightNoun.to(noun), clause.limit);
    if (reached < tokens.end(RightNoun.to(noun) - 1)) {
      clause.criterion = RightNoun.to(noun);
      return names.between(tokens.start(RightNoun.from(noun)), reached);
    }
    Name own = names.of(RightNoun.from(noun), RightNoun.to(noun));
    int next = RightNoun.to(noun) + 1;
    boolean level =
        own.key().endsWith("级")
            && next < clause.limit
            && tokens.kind(next - 1) == Tokens.LIST
            && tokens.isQuantity(next);
    return level ? completed(own, next) : own;
  }

  /** 4个国家级、8个省级外贸基地: the head behind the second level is that of the first, too. */
  private Name completed(Name level, int next) {
    Bounds value = Bounds.read(tokens, next, next, clause.limit);
    long noun = RightNoun.read(tokens, value.endToken(), clause.limit);
    if (RightNoun.from(noun) >= RightNoun.to(noun)) {
      return level;
    }
    int end = tokens.end(RightNoun.to(noun) - 1);
    int from = tokens.start(RightNoun.from(noun));
    while (from < end && tokens.text[from] != '级') {
      from++;
    }
    return from + 1 < end ? names.joined(level, names.between(from + 1, end)) : level;
  }

  /** 政务服务实现网上可办: what comes true belongs to the name. */
  Name outcome(long noun) {
    Name own = name(noun);
    int verb = RightNoun.to(noun);
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
    boolean fits = to > verb + 1 && tokens.end(to - 1) - tokens.end(verb) <= LONGEST_OUTCOME;
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
