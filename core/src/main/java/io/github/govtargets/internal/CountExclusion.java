package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that only describe: 千万家庭, 14亿多人口, 六大领域, 全省7个示范县之一, 聚焦40家企业, and the few things that no
 * action makes, 一个中心.
 */
final class CountExclusion implements Exclusion {
  private static final long ACTS = Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD);
  private static final long CHANGES =
      Tag.bits(Tag.GROW, Tag.FALL, Tag.KEEP, Tag.RATE_UP, Tag.RATE_DOWN);
  private static final long BETWEEN = Tag.bits(Tag.ADVERB, Tag.ENSURE, Tag.STRIVE);
  private static final WordList PEOPLE = WordTable.RULES.list("people");
  private static final WordList POPULACE = WordTable.RULES.list("populace");
  private static final WordList SCALED_NAME = WordTable.RULES.list("scaledname");
  private static final WordList PER_TEN_THOUSAND = WordTable.CONDITIONS.list("pertenthousand");

  /** Letters that the name of a place may have, and one more. */
  private static final int PLACE_NAME = 5;

  private static final WordList FOCUS = WordTable.RULES.list("focus");

  /** Tokens between the verb that looks at something and its count. */
  private static final int NEAR = 3;

  private static final WordList UNMADE = WordTable.RULES.list("unmade");

  @Override
  public @Nullable MentionReason reason(Candidate number) {
    if (LostDigits.is(number)) {
      return MentionReason.GARBLED;
    }
    if (number.isBareScale() && number.isBare() && isScale(number)) {
      return scale(number);
    }
    return isBackground(number) ? MentionReason.BACKGROUND : null;
  }

  private static boolean isBackground(Candidate number) {
    Tokens tokens = number.tokens;
    int before = number.bounds.from() - 1;
    boolean described =
        isTask(number)
            || number.isDescriptive()
                && (number.isChinese() || !number.unitIs("%") && !number.inYuan())
            || isGreatIdea(number);
    return number.behind() < number.limit && tokens.has(number.behind(), Tag.STATE)
        || isField(number)
        || isOneOf(number)
        || number.isChinese() && number.unitIs("位") && tokens.startsWith(number.amount.end, "数")
        || isFew(number) && (!isActed(number) || tokens.startsWith(number.amount.end, "又一"))
        || isPopulace(number)
        || isClasses(number)
        || UnmetCount.is(number)
        || PlanCount.is(number)
        || described
        || isGrowing(number)
        || number.isChinese() && number.isGreat() && !isMade(tokens, number.token - 1)
        || isLookedAt(tokens, before);
  }

  /** 聚焦40家企业, 对照贫困户退出6项指标; not 聚焦产业引进40家企业. */
  private static boolean isLookedAt(Tokens tokens, int before) {
    int stop = Math.max(0, before - NEAR);
    int at = before;
    while (at > stop
        && !tokens.is(at, FOCUS)
        && (tokens.kind(at) == Tokens.TEXT
            || tokens.has(at, Tag.bits(Tag.PLAIN, Tag.HEAD)) && !tokens.has(at, Region.VERBS))) {
      at--;
    }
    return at >= 0 && tokens.is(at, FOCUS);
  }

  /** 五大发展理念: the noun ends in what only describes; but 八大产业集群. */
  private static boolean isGreatIdea(Candidate number) {
    if (!number.isGreat()) {
      return false;
    }
    long noun = RightNoun.read(number.tokens, number.behind(), number.limit);
    return RightNoun.from(noun) < RightNoun.to(noun)
        && number.tokens.has(RightNoun.to(noun) - 1, Tag.DESCRIPTIVE);
  }

  /** 五大类21个主要指标: only how they are grouped. */
  private static boolean isClasses(Candidate number) {
    int kind = number.behind();
    Tokens tokens = number.tokens;
    return number.isGreat()
        && kind + 1 < number.limit
        && tokens.is(kind, "类")
        && (tokens.isQuantity(kind + 1) || tokens.kind(kind + 1) == Tokens.LIST);
  }

  /** 千万家庭, 万元GDP: no amount of money stands there, unless behind another number. */
  private static boolean isScale(Candidate number) {
    return !number.inYuan() || number.token == number.region || number.precedes(PER_TEN_THOUSAND);
  }

  /** 千万家庭 are people, 千项技改工程 and 千家企业 name a work, 万元GDP and 百亿级 are sizes. */
  private static MentionReason scale(Candidate number) {
    if (number.precedes(PEOPLE)) {
      return MentionReason.BACKGROUND;
    }
    return number.unitIs(SCALED_NAME) ? MentionReason.NAME : MentionReason.SIZE_CLASS;
  }

  /** 14亿多人口, 上亿群众, 承载着69万群众的期盼: nobody's target; but 解决20万群众的饮水困难. */
  private static boolean isPopulace(Candidate number) {
    Numeral low = number.amount.low;
    if (low == null || number.hasUnit() || low.scale < Numeral.WAN) {
      return false;
    }
    int noun = number.behind();
    boolean attribute =
        number.precedes(PEOPLE)
            && noun + 1 < number.limit
            && number.tokens.has(noun + 1, Tag.DE)
            && !number.isBehindVerb()
            && !(number.token > 1 && number.tokens.is(number.token - 1, "了"));
    boolean vague = low.scale >= Numeral.YI && (number.precedes(POPULACE) || isVague(number));
    return attribute || vague || isPeople(number);
  }

  /** 1亿多技能人才 that nobody is said to make: how many there are of some (GUIDE rule 26). */
  private static boolean isVague(Candidate number) {
    int noun = number.behind();
    return number.amount.more
        && !number.isBehindVerb()
        && !(number.token > 0 && number.tokens.is(number.token - 1, "了"))
        && noun < number.limit
        && number.tokens.kind(noun) == Tokens.TEXT;
  }

  /** 1000万保定人民: the people of a place. */
  private static boolean isPeople(Candidate number) {
    int at = number.amount.end;
    for (int i = at; i < at + PLACE_NAME; i++) {
      if (number.tokens.startsWith(i, "人民")) {
        return true;
      }
    }
    return false;
  }

  /** 17个传统制造业增加值增长5.3%: the count says of which; what grows is the item. But 粮食产量350万斤 农民收入增长一成. */
  private static boolean isGrowing(Candidate number) {
    Tokens tokens = number.tokens;
    if (!number.hasUnit() && !number.isGreat()
        || number.inYuan()
        || number.isBehindVerb()
        || number.isShare()
        || number.token > number.region
            && BasisRule.isFlow(tokens, number.token - 1, number.token)) {
      return false;
    }
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    int to = RightNoun.to(noun);
    int verb = behindAdverbs(number, to);
    return verb + 1 < number.limit
        && tokens.isQuantity(verb + 1)
        && isOfAll(number, verb)
        && isTotal(tokens, to - 1);
  }

  /** 44个县生产总值要确保增长5%: the verb behind what stands between a noun and it. */
  private static int behindAdverbs(Candidate number, int token) {
    int verb = token;
    while (verb < number.limit && number.tokens.has(verb, BETWEEN)) {
      verb++;
    }
    return verb;
  }

  /** 在全省62个贫困县中继续排名第五: among whom. */
  private static boolean isField(Candidate number) {
    Tokens tokens = number.tokens;
    int before = number.token - 1;
    boolean place = before > 0 && tokens.has(before, Tag.SCOPE);
    int in = place ? before - 1 : before;
    if (in < 0 || !number.hasUnit() || !tokens.is(in, "在")) {
      return false;
    }
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    int to = RightNoun.to(noun);
    return to > RightNoun.from(noun)
        && to < number.limit
        && tokens.text[tokens.end(to - 1) - 1] == '中'
        && tokens.has(behindAdverbs(number, to), Tag.RANK_VERB);
  }

  /** 增加值, 税收, 占比, 可办率: what all of them have together. */
  static boolean isTotal(Tokens tokens, int token) {
    return tokens.has(token, Tag.HEAD)
        || tokens.text[tokens.end(token) - 1] == '率'
        || BasisRule.isFlow(tokens, token, token + 1);
  }

  /** 九项工作, 五项任务: few of what has no name of its own. */
  private static boolean isTask(Candidate number) {
    Tokens tokens = number.tokens;
    int noun = number.behind();
    return isFew(number)
        && noun < number.limit
        && tokens.has(noun, Tag.TAIL)
        && (noun + 1 >= number.limit || tokens.kind(noun + 1) != Tokens.TEXT);
  }

  /** 增长5.3%, 达到8000元: a value that is said of the whole; 达到10万元以上 says which ones count. */
  private static boolean isOfAll(Candidate number, int verb) {
    Tokens tokens = number.tokens;
    return tokens.has(verb, CHANGES)
        || tokens.has(verb, Tag.PRE_MORE) && BasisRule.isRelative(tokens, tokens.amount(verb + 1))
        || tokens.has(verb, Tag.TO)
            && (BasisRule.isRelative(tokens, tokens.amount(verb + 1))
                || !Bounds.read(tokens, verb + 1, verb + 1, number.limit).own());
  }

  /** 全省7个示范县之一. */
  private static boolean isOneOf(Candidate number) {
    Tokens tokens = number.tokens;
    for (int i = number.behind(); i < number.limit && !tokens.isBetween(i); i++) {
      int to = tokens.kind(i) == Tokens.NUMBER ? 0 : tokens.end(i);
      for (int c = tokens.start(i); c < to; c++) {
        if (tokens.startsWith(c, "之一")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Fewer than a hundred in Chinese numerals; but 二点五倍. */
  private static boolean isFew(Candidate number) {
    Numeral low = number.amount.low;
    return low != null
        && low.chinese
        && low.unit.isEmpty()
        && low.amount.longValue() * low.scale < 100
        && number.isBare()
        && !number.isDuration()
        && !number.unitIs("倍");
  }

  /** Few counts in Chinese numerals are items: only what an action makes, 完成四项, 办好十件. */
  private static boolean isActed(Candidate number) {
    Tokens tokens = number.tokens;
    int before = number.token - 1;
    if (!number.hasUnit() || before < 0) {
      return isMade(tokens, before);
    }
    if (tokens.has(before, Tag.CHANGES)) {
      // but 保持一个良好的秩序
      boolean some = tokens.first(number.token) == '一' && number.unitIs("个");
      return !some || !tokens.has(before, Tag.bits(Tag.TO, Tag.KEEP));
    }
    if (before > 0 && tokens.kind(before) == Tokens.TEXT && tokens.length(before) <= 3) {
      // 对接北京一所科研机构
      before--;
    }
    if (tokens.has(before, Tag.ETC)) {
      return stands(tokens, before, i -> tokens.has(i, ACTS));
    }
    if (endsPart(number)
        && !tokens.has(number.token - 1, ACTS)
        && !BasisRule.isRelative(tokens, number.amount)
        && stands(tokens, number.token, i -> tokens.has(i, ACTS))) {
      // 新建变电站一座
      return true;
    }
    boolean verb = tokens.has(before, ACTS);
    boolean made = tokens.has(before, Tag.bits(Tag.STRONG, Tag.ADD)) && !tokens.is(before, UNMADE);
    return tokens.first(number.token) == '一' ? verb && made || tokens.is(before, "对接") : verb;
  }

  private static boolean endsPart(Candidate number) {
    if (number.token + 1 >= number.tokens.size()) {
      return true;
    }
    byte kind = number.tokens.kind(number.token + 1);
    return kind == Tokens.COMMA
        || kind == Tokens.LIST
        || kind == Tokens.SEMICOLON
        || kind == Tokens.STOP
        || kind == Tokens.BREAK;
  }

  /** 打造八大集群, 培育新能源等八大集群. */
  private static boolean isMade(Tokens tokens, int token) {
    if (token < 0) {
      return false;
    }
    if (!tokens.has(token, Tag.ETC)) {
      return isStrong(tokens, token) || tokens.is(token, "发展");
    }
    return stands(tokens, token, i -> isStrong(tokens, i));
  }

  private static boolean isStrong(Tokens tokens, int token) {
    return tokens.has(token, Tag.STRONG) && tokens.has(token, Tag.ACT);
  }

  /** Whether a token of that sort stands before {@code token} in its part of the sentence. */
  private static boolean stands(Tokens tokens, int token, IntPredicate sort) {
    for (int i = token - 1; i >= 0; i--) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA || kind == Tokens.STOP || kind == Tokens.SEMICOLON) {
        return false;
      }
      if (sort.test(i)) {
        return true;
      }
    }
    return false;
  }
}
