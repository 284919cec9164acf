package io.github.govtargets.internal;

import org.jspecify.annotations.Nullable;

/**
 * Completes a head that stands without its owner: 总数 behind 新增市场主体10万户, 营业收入 behind 新增450家电商企业. 投资
 * behind 项目220个 has one only where it is completed (完成投资55亿元), and 利润 behind 生产总值 has none.
 */
final class HeadOwner {
  private static final int LONGEST_ACTOR = 8;

  /** Letters that end the names of places: 东安县. */
  private static final String PLACES = "省市县州盟旗镇乡";

  private static final WordList BARE_HEAD = WordTable.RULES.list("barehead");
  private static final WordList OWNED = WordTable.RULES.list("owned");
  private static final WordList AREA = WordTable.RULES.list("area");
  private static final WordList LEVEL = WordTable.RULES.list("level");
  private static final WordList PRODUCED = WordTable.RULES.list("produced");
  private static final WordList EARNED = WordTable.RULES.list("earned");
  private static final WordList SPENT_ON = WordTable.RULES.list("spenton");
  private static final WordList SPENT = WordTable.RULES.list("spent");

  private final Tokens tokens;
  private final Clause clause;
  private final Names names;
  private final Bringer bringers;

  HeadOwner(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = clause.names;
    this.bringers = new Bringer(clause);
  }

  /**
   * The head that the region is, with its owner; null where it is no head or nobody owns it.
   *
   * @param noun whether a noun stands behind the value: 营业收入超千亿元园区 are 园区
   */
  @Nullable Name read(Region region, Predicate predicate, boolean noun) {
    if (region.pace >= 0
        && region.hasVerb()
        && region.actorTo == region.actorFrom + 1
        && tokens.is(region.actorFrom, AREA)
        && tokens.is(region.verb, "新增")) {
      // 城镇累计新增就业9万人
      Name added = names.of(region.verb, region.to);
      region.verb = -1;
      return names.joined(names.of(region.actorFrom, region.actorTo), added);
    }
    Name kind = level(region);
    if (kind != null) {
      return names.joined(names.of(region.from, region.to), kind);
    }
    Name owner = owner(region);
    if (owner != null) {
      return names.joined(owner, names.of(region.from, region.to));
    }
    Name bringer = noun ? null : bringers.of(region);
    if (bringer != null) {
      return names.joined(bringer, names.of(region.from, region.to));
    }
    int actorTo = Closing.start(tokens, region.actorFrom, region.actorTo);
    if (isOfActor(region, actorTo)) {
      return names.joined(names.of(region.actorFrom, actorTo), names.of(region.from, region.to));
    }
    if (isBareHead(region, predicate)) {
      return headed(region);
    }
    Name counted = noun ? null : counted(region);
    return counted == null ? null : names.joined(counted, names.of(region.from, region.to));
  }

  /** 省级农业园区1个、市级2个: what the one before counts without its level, or null. */
  private @Nullable Name level(Region region) {
    if (clause.subjects.size() != 1
        || region.to != region.from + 1
        || !tokens.is(region.from, LEVEL)
        || tokens.length(region.from) < 2) {
      return null;
    }
    Name before = clause.subjects.get(0);
    int end = LEVEL.end(tokens.text, before.start(), before.end());
    boolean other = end - before.start() > 1 && end < before.end();
    return other && before.key().length() == before.end() - before.start()
        ? names.between(end, before.end())
        : null;
  }

  /** 生猪存栏46万头、出栏61万头: whose the second is, too, or null. */
  private @Nullable Name owner(Region region) {
    if (clause.subjects.size() != 1 || !is(OWNED, region)) {
      return null;
    }
    Name before = clause.subjects.get(0);
    int length = before.end() - before.start();
    int head = OWNED.start(tokens.text, before.start() + 1, before.end());
    if (head == before.end()) {
      head = PRODUCED.start(tokens.text, before.start() + 1, before.end());
    }
    boolean whole = length == before.key().length();
    return whole && head < before.end() ? names.between(before.start(), head) : null;
  }

  /** 民营经济完成增加值: the one before the verb has the flow; but a place is left out, 东安县实现生产总值. */
  private boolean isOfActor(Region region, int to) {
    if (region.actorFrom >= to
        || tokens.end(to - 1) - tokens.start(region.actorFrom) > LONGEST_ACTOR
        || PLACES.indexOf(tokens.text[tokens.end(to - 1) - 1]) >= 0) {
      return false;
    }
    return region.to == region.from + 1
            && region.hasVerb()
            && tokens.has(region.verb, Tag.LIGHT)
            && tokens.has(region.from, Tag.HEAD)
        || region.pace >= 0 && is(EARNED, region);
  }

  /** 总数达到100万户, 人均达到12平方米: of what was named before in the sentence; not 人均增收300元. */
  private boolean isBareHead(Region region, Predicate predicate) {
    boolean per = tokens.text[tokens.end(region.to - 1) - 1] == '均';
    return (!per || predicate.verbIs(Tag.TO))
        && clause.subjects.size() == 1
        && (is(BARE_HEAD, region) || isRate(region))
        && !clause.subjects.get(0).key().endsWith(tokens.letters(region.from, region.to));
  }

  private boolean isRate(Region region) {
    return region.to == region.from + 1
        && tokens.has(region.from, Tag.bits(Tag.RATE_UP, Tag.RATE_DOWN));
  }

  /** 经营主体总数; but the 总量 of 地区生产总值 is the amount itself. */
  private Name headed(Region region) {
    Name subject = clause.subjects.get(0);
    Name head = names.of(region.from, region.to);
    if (head.key().endsWith("均")) {
      // 公园绿地面积增加3公顷，人均达到12平方米
      return names.joined(head, subject);
    }
    boolean same = head.key().startsWith("总") && BasisRule.isFlow(subject);
    return same ? subject : names.joined(ungrown(subject), head);
  }

  /** 县域生产总值增速高于全市，比重上升3个百分点: what grows has the share. */
  private Name ungrown(Name name) {
    boolean rate = name.key().length() == name.end() - name.start();
    int end = name.end() - 2;
    return rate && (tokens.startsWith(end, "增速") || tokens.startsWith(end, "增幅"))
        ? names.between(name.start(), end)
        : name;
  }

  /** 新增450家电商企业，营业收入增长70%; 实施技改项目220个、完成投资55亿元: those who were counted before, or null. */
  private @Nullable Name counted(Region region) {
    boolean spent = is(SPENT, region) && region.hasVerb() && tokens.has(region.verb, Tag.LIGHT);
    if (!spent && !is(EARNED, region)
        || clause.subjects.size() != 1
        || clause.isUnused() && !clause.isNext()) {
      return null;
    }
    Name before = clause.subjects.get(0);
    Name root = before.key().endsWith("总投资") ? first() : root(before);
    if (root == null
        || root.key().isEmpty()
        || BasisRule.isFlow(root)
        || spent && !SPENT_ON.ends(root.key())
        || root.equals(before) && !counts(clause.last)) {
      return null;
    }
    Name other = clause.series.size() == 2 ? clause.series.get(0) : root;
    boolean alike = spent && SPENT_ON.ends(other.key()) || !clause.isUnused();
    return alike && !other.key().startsWith(root.key()) ? pair(other, root) : root;
  }

  /** 实施项目11个，总投资14亿元，完成投资2亿元: the works before the sum. */
  private @Nullable Name first() {
    int before = clause.named.size() - 2;
    return before < 0 ? null : clause.named.get(before);
  }

  /** Whether things or areas were counted: 45家, 40万亩; not 6160万吨, 12%. */
  private boolean counts(@Nullable Draft last) {
    Amount amount = last == null ? null : last.amount;
    return amount != null
        && amount.unitStart < amount.unitEnd
        && !BasisRule.isRelative(tokens, amount)
        && !amount.isYuan(tokens.text)
        && "元吨瓦时度斤".indexOf(tokens.text[amount.unitEnd - 1]) < 0;
  }

  /** 28家书店、312家便利店实现交易额15亿元: what both have together. */
  private static Name pair(Name first, Name second) {
    return new Name(
        first.name() + "、" + second.name(),
        first.key() + "、" + second.key(),
        first.start(),
        second.end());
  }

  /** 茶园 of 茶园总面积: the name without a head that it was completed with. */
  private static Name root(Name name) {
    for (WordList heads : new WordList[] {EARNED, SPENT, BARE_HEAD}) {
      for (String head : heads.words()) {
        if (name.key().endsWith(head)) {
          int length = name.key().length() - head.length();
          return new Name(
              name.name().substring(0, length),
              name.key().substring(0, length),
              name.start(),
              name.end());
        }
      }
    }
    return name;
  }

  private boolean is(WordList heads, Region region) {
    return heads.is(tokens.text, tokens.start(region.from), tokens.end(region.to - 1));
  }
}
