package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import org.jspecify.annotations.Nullable;

/** What a threshold bounds, after the nearest governing verb (GUIDE rules 9, 10 and 21). */
final class BasisRule {
  private static final WordList FLOW = WordTable.RULES.list("flow");

  private static final WordList STOCK = WordTable.RULES.list("stock");
  private static final WordList ALLOTS = WordTable.RULES.list("allots");
  private static final WordList STOCK_UNIT = WordTable.RULES.list("stockunit");
  private static final WordList RATE = WordTable.RULES.list("rate");
  private static final WordList WIDENS = WordTable.RULES.list("widens");
  private static final WordList PER = WordTable.RULES.list("per");
  private static final WordList HOLDS = WordTable.RULES.list("holds");

  private BasisRule() {}

  static Basis of(
      Tokens tokens,
      Predicate predicate,
      int verb,
      Amount amount,
      Name name,
      @Nullable Draft last,
      SubjectRule.Subject subject,
      Bounds bounds) {
    boolean right = subject.right();
    boolean done = verb >= 0;
    boolean points = isPoints(tokens, amount);
    boolean relative = !points && isRelative(tokens, amount);
    boolean counts = !relative && !points;
    int behind = bounds.endToken();
    boolean spent = relative && behind < tokens.size() && tokens.is(behind, "用于");
    if (predicate.multiple || predicate.over >= 0 || spent) {
      return Basis.LEVEL;
    }
    if (predicate.rate >= 0) {
      return tokens.has(predicate.rate, Tag.bits(Tag.RATE_UP, Tag.GROW))
          ? points ? Basis.INCREASE : Basis.GROWTH
          : points ? Basis.DECREASE : Basis.DECLINE;
    }
    if (relative
        && (!predicate.isEmpty() && growthFollows(tokens, bounds.endToken())
            || right && ofGrowth(tokens, subject, bounds.endToken()))) {
      return Basis.GROWTH;
    }
    Basis change = relative && subject.carried() && !isRate(name) ? change(last) : null;
    if (predicate.verbIs(Tag.TO)
        || predicate.verbIs(Tag.KEEP)
        || predicate.verbIs(Tag.AT)
        || predicate.verbIs(Tag.SHARE)) {
      return change != null && !predicate.verbIs(Tag.SHARE) ? change : Basis.LEVEL;
    }
    if (done && predicate.isEmpty() && !relative && tokens.is(verb, HOLDS)) {
      return Basis.LEVEL;
    }
    if (predicate.verbIs(Tag.GROW) || predicate.verbIs(Tag.RISE)) {
      return relative ? Basis.GROWTH : Basis.INCREASE;
    }
    if (predicate.verbIs(Tag.FALL)) {
      return relative ? Basis.DECLINE : Basis.DECREASE;
    }
    if (!done && counts && isReached(tokens, last, predicate, bounds) && subject.carried()) {
      return Basis.LEVEL;
    }
    if (predicate.sum
        && predicate.isEmpty()
        && subject.carried()
        && last != null
        && last.basis == Basis.INCREASE) {
      // 新增商务楼7栋，共32栋
      return Basis.LEVEL;
    }
    boolean bare = predicate.isEmpty() || predicate.verbIs(Tag.LIGHT) && change != null;
    if (bare
        && !done
        && subject.carried()
        && last != null
        && (relative || isAlike(tokens, last, name, amount, predicate))) {
      return last.basis;
    }
    boolean money = amount.isYuan(tokens.text);
    if (predicate.verbIs(Tag.LIGHT)
        && !tokens.is(predicate.verb, ALLOTS)
        && !right
        && (money || name.key().endsWith("量"))) {
      return Basis.LEVEL;
    }
    if (right && !done && counts) {
      return Basis.OUTPUT;
    }
    if (!subject.ownVerb() && !right && counts && predicate.isEmpty() && isNew(name)) {
      return Basis.INCREASE;
    }
    boolean per = money && PER.is(name.key());
    if (!subject.ownVerb()
        && !right
        && counts
        && (isFlow(name) || per)
        && !name.key().equals("投资")) {
      return Basis.LEVEL;
    }
    boolean beyond =
        tokens.has(bounds.from(), Tag.bits(Tag.PRE_MORE, Tag.PRE_LESS))
            && (tokens.length(bounds.from()) > 1 || isStock(tokens, amount, name, bounds));
    if (!done && beyond && counts && !money && !right) {
      // 个体工商户超过1.1亿户
      return Basis.LEVEL;
    }
    return done || !counts
        ? byVerb(tokens, verb, relative, points, name, amount)
        : isNew(name) ? Basis.INCREASE : Basis.OUTPUT;
  }

  /** 里程新增300公里、突破2000公里: what is reached after a change; not 新增5万人，力争突破6万人. */
  static boolean isReached(
      Tokens tokens, @Nullable Draft last, Predicate predicate, Bounds bounds) {
    return last != null
        && (last.basis == Basis.INCREASE || last.basis == Basis.DECREASE)
        && predicate.isEmpty()
        && bounds.from() > 0
        && bounds.from() < bounds.token()
        && tokens.has(bounds.from(), Tag.PRE_MORE)
        && tokens.length(bounds.from()) > 1
        && tokens.isBetween(bounds.from() - 1);
  }

  /** 高新技术企业超1.5万家; but 造林超500万亩, 净增企业超700家. */
  private static boolean isStock(Tokens tokens, Amount amount, Name name, Bounds bounds) {
    if (amount.unitStart < amount.unitEnd
        && !STOCK_UNIT.is(tokens.text, amount.unitStart, amount.unitEnd)) {
      return false;
    }
    for (int i = bounds.from() - 1; i >= 0 && tokens.start(i) >= name.start(); i--) {
      if (tokens.has(i, Tag.ACT)) {
        return false;
      }
    }
    return true;
  }

  /** The relative change that was said before, 增长8%, 零增长; null for none. */
  private static @Nullable Basis change(@Nullable Draft last) {
    Basis basis = last == null ? null : last.basis;
    return basis == Basis.GROWTH || basis == Basis.DECLINE ? basis : null;
  }

  /** 拥有, 现有: whether an action says what there is. */
  static boolean holds(Tokens tokens, int from, int to) {
    return HOLDS.is(tokens.text, from, to);
  }

  /** 在线率提高3%，达到88%: what a rate reaches is no growth. */
  private static boolean isRate(Name name) {
    return RATE.ends(name.key());
  }

  /** 新增就业; but not 高新增加值. */
  private static boolean isNew(Name name) {
    int at = name.key().indexOf("新增");
    return at >= 0 && !name.key().startsWith("加值", at + 2);
  }

  /** 保持20%以上的增长: the noun behind the value says what it is. */
  private static boolean growthFollows(Tokens tokens, int token) {
    int noun = token < tokens.size() && tokens.has(token, Tag.DE) ? token + 1 : token;
    return noun < tokens.size() && (tokens.is(noun, "增长") || tokens.is(noun, "增速"));
  }

  /** 5%的经济增长目标. */
  private static boolean ofGrowth(Tokens tokens, SubjectRule.Subject subject, int token) {
    int last = subject.nounEnd() - 1;
    return last >= token && CountedNoun.growth(tokens, tokens.start(token), tokens.end(last)) > 0;
  }

  /** 新增就业5万人，力争6万人: a value without a verb is said as the one before it. */
  private static boolean isAlike(
      Tokens tokens, Draft last, Name name, Amount amount, Predicate predicate) {
    Amount before = last.amount;
    return before != null
        && predicate.pace == null
        && last.basis != Basis.LEVEL
        && last.name.key().equals(name.key())
        && tokens.sameLetters(amount.unitStart, amount.unitEnd, before.unitStart, before.unitEnd);
  }

  private static Basis byVerb(
      Tokens tokens, int verb, boolean relative, boolean points, Name name, Amount amount) {
    if (relative) {
      return verb >= 0 && tokens.has(verb, Tag.FALL) ? Basis.DECLINE : Basis.LEVEL;
    }
    if (points) {
      return verb >= 0 && tokens.has(verb, Tag.FALL)
          ? Basis.DECREASE
          : verb >= 0 ? Basis.INCREASE : Basis.LEVEL;
    }
    if (tokens.has(verb, Tag.ADD) || tokens.is(verb, WIDENS)) {
      // 新增绿地50公顷, 扩大公益林70万亩; but 提速道路11条
      return Basis.INCREASE;
    }
    if (WorkVerb.falls(tokens, verb)) {
      return Basis.DECREASE;
    }
    if (tokens.has(verb, Tag.LIGHT)) {
      boolean money = amount.isYuan(tokens.text);
      boolean paid = tokens.is(verb, ALLOTS) && !isFlow(name);
      return (money || name.key().endsWith("量")) && !paid || tokens.is(verb, "实现")
          ? Basis.LEVEL
          : Basis.OUTPUT;
    }
    return Basis.OUTPUT;
  }

  /** 发电装机: what stands there, unless a verb makes it. */
  static boolean isStock(Name name) {
    return STOCK.ends(name.key());
  }

  /** Whether the words {@code [from, to)} end in such a name. */
  static boolean isFlow(Tokens tokens, int from, int to) {
    int end = tokens.end(to - 1);
    return from < to && flowStart(tokens.text, tokens.start(from), end) < end;
  }

  /** 固定资产投资, 人均收入: the name itself says that a value is a level. */
  static boolean isFlow(Name name) {
    return FLOW.ends(name.key()) && !name.key().endsWith("服务面积");
  }

  /**
   * Where the flow or stock starts that {@code text[from, end)} ends with; {@code end} for none.
   */
  static int flowStart(char[] text, int from, int end) {
    return FLOW.start(text, from, end);
  }

  static boolean isPoints(Tokens tokens, Amount amount) {
    return tokens.startsWith(amount.unitEnd - 3, "百分点");
  }

  static boolean isRelative(Tokens tokens, Amount amount) {
    if (amount.low != null && !amount.low.unit.isEmpty()) {
      return true;
    }
    if (amount.unitEnd - amount.unitStart != 1) {
      return false;
    }
    return "%‰倍成番".indexOf(tokens.text[amount.unitStart]) >= 0;
  }
}
