package io.github.govtargets.internal;

/**
 * How the words before a count go with the noun behind it: they name it, 省定20项民心工程, they need not,
 * 水质不稳定的16条河道, or they only say which, 剩余3万贫困人口.
 */
final class BeforeCount {
  private static final WordList PHASE = WordTable.RULES.list("phase");
  private static final WordList WHAT = WordTable.RULES.list("what");
  private static final WordList WHICH = WordTable.RULES.list("which");
  private static final WordList DONE = WordTable.RULES.list("done");
  private static final int LONGEST_OWNER = 16;
  private static final int SHORTEST_WORK = 2;
  private static final long NO_NOUN =
      Tag.bits(
          Tag.STOP_VERB,
          Tag.ACT,
          Tag.LIGHT,
          Tag.ADVERB,
          Tag.EACH,
          Tag.STATE,
          Tag.HONOUR,
          Tag.RANK_VERB);
  private static final long NO_HEAD = Tag.bits(Tag.TAIL, Tag.OBJECT_VERB, Tag.STOP_VERB);

  private final Tokens tokens;
  private final Exclusions exclusions;
  private final CountedNoun nouns;

  BeforeCount(Tokens tokens, Exclusions exclusions, CountedNoun nouns) {
    this.tokens = tokens;
    this.exclusions = exclusions;
    this.nouns = nouns;
  }

  /** 计划新增36家企业, 剩余3万贫困人口: no part of a name. */
  boolean isIdle(Region region, boolean hasNoun) {
    return region.to == region.from + 1
        && (tokens.is(region.from, "计划") || hasNoun && tokens.is(region.from, WHICH));
  }

  /** 所有乡镇和90%的行政村: the share behind 和 is of those behind it. */
  boolean isOtherShare(Bounds value, int first) {
    int before = value.from() - 1;
    return before > first
        && tokens.has(before, Tag.CONJ)
        && (tokens.has(value.endToken(), Tag.DE)
            || tokens.text[tokens.end(value.endToken() - 1) - 1] == '的');
  }

  /** Whether the noun behind the count names the indicator alone: 水质不稳定的16条河道. */
  boolean drops(Region region, int first, Bounds value, long noun) {
    return !isOwner(region, noun) && isApposed(region, first, value, noun);
  }

  /** Whether the words before the count and the noun behind it are one name: 省定20项民心工程. */
  boolean joins(Region region, Bounds value, long noun) {
    return isOwner(region, noun)
        ? isSaid(value, noun)
        : !tokens.has(RightNoun.from(noun), NO_HEAD) && (isPlace(region) || nouns.isPer(region));
  }

  /**
   * 粮食产量350万斤 农民收入增长一成: whether the flow behind the value of another has a value of its own; not
   * 营业收入超千亿元园区达到3家.
   */
  boolean isOfNext(long noun, Predicate predicate, int first, int nameEnd, int limit) {
    return predicate.isEmpty()
        && nameEnd > first
        && RightNoun.isOfValue(tokens, RightNoun.to(noun), limit)
        && BasisRule.isFlow(tokens, first, nameEnd)
        && BasisRule.isFlow(tokens, RightNoun.from(noun), RightNoun.to(noun));
  }

  /** 完成盐河高速1公里景观林种植: the words before the value say where, those behind what was done. */
  boolean isWorkAt(Region region, Predicate predicate, long noun, Bounds value) {
    return predicate.isEmpty()
        && region.hasVerb()
        && !region.isEmpty()
        && !isListed(region)
        && tokens.end(region.to - 1) == tokens.start(value.from())
        && !tokens.amount(value.token()).isYuan(tokens.text)
        && !tokens.has(RightNoun.from(noun), NO_NOUN | Tag.OBJECT_VERB.bit)
        && tokens.is(RightNoun.to(noun) - 1, DONE);
  }

  /** 新院完成80%的土石方工程: the share is of what stands behind 的. */
  boolean isPartDone(Region region, Predicate predicate, Bounds value) {
    return predicate.verbIs(Tag.LIGHT)
        && tokens.is(predicate.verb, "完成")
        && tokens.end(region.to - 1) - tokens.start(region.from) > SHORTEST_WORK
        && BasisRule.isRelative(tokens, tokens.amount(value.token()))
        && tokens.has(value.endToken(), Tag.DE);
  }

  /** What follows a count is what it counts: 水质不稳定的16条河道; A、B、C3个设施集群. */
  private boolean isApposed(Region region, int first, Bounds value, long noun) {
    return isListed(region)
        || region.listFrom < region.listTo && tokens.has(region.to - 1, Tag.DESCRIPTIVE)
        || tokens.has(value.endToken(), Tag.DE)
        || value.from() > first && tokens.has(value.from() - 1, Tag.DE)
        || exclusions.isCount(value.token())
            && !tokens.has(RightNoun.from(noun), NO_NOUN)
            && !isPlace(region)
            && !nouns.isPer(region);
  }

  /** 巩固回升向好18条措施: what the noun is without a name of its own, the words before the count say. */
  private boolean isOwner(Region region, long noun) {
    return RightNoun.to(noun) == RightNoun.from(noun) + 1
        && tokens.is(RightNoun.from(noun), WHAT)
        && !region.isEmpty()
        && !region.list
        && !tokens.has(region.from, Tag.PREP)
        && !isListed(region)
        && tokens.end(region.to - 1) - tokens.start(region.from) <= LONGEST_OWNER;
  }

  /** 反馈的58项任务, but 压减煤炭100万吨任务 and 造林400万亩的任务: the noun adds nothing to what is measured. */
  private boolean isSaid(Bounds value, long noun) {
    return !tokens.has(value.endToken(), Tag.DE)
        && (!tokens.has(RightNoun.from(noun), Tag.TAIL) || exclusions.isCount(value.token()));
  }

  private boolean isListed(Region region) {
    for (int i = region.from; i < region.to; i++) {
      if (tokens.kind(i) == Tokens.LIST) {
        return true;
      }
    }
    return false;
  }

  /** 省定20项民心工程, 省外12所大学: two letters before the count say whose. */
  private boolean isPlace(Region region) {
    return region.to - region.from == 1
        && (tokens.kind(region.from) == Tokens.TEXT || tokens.is(region.from, PHASE))
        && tokens.length(region.from) == 2
        && tokens.first(region.from) != '总';
  }
}
