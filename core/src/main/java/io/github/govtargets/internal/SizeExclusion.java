package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that give the size or the range of what follows: 50亿元以上项目, 3岁以下婴幼儿, 亿元级, 总投资5亿元的项目,
 * 15分钟便民生活圈, 500米范围内公交站点, 每50公斤提高9元.
 */
final class SizeExclusion implements Exclusion {
  private static final long BEHIND = Tag.bits(Tag.POST_LEAST, Tag.POST_MOST);
  private static final long VALUES = Tag.bits(Tag.TO, Tag.KEEP, Tag.RISE, Tag.FALL);
  private static final WordList CLASS_NOUN = WordTable.RULES.list("classnoun");
  private static final WordList CAPACITY = WordTable.RULES.list("capacity");
  private static final WordList DONE = WordTable.RULES.list("done");
  private static final WordList WORKS = WordTable.RULES.list("works");
  private static final WordList SERVES = WordTable.RULES.list("serves");
  private static final WordList RANGE = WordTable.RULES.list("range");
  private static final WordList SIZE_UNIT = WordTable.RULES.list("sizeunit");
  private static final WordList PERSONS = WordTable.RULES.list("persons");
  private static final WordList STANDARD = WordTable.RULES.list("standard");
  private static final WordList PEOPLE_UNIT = WordTable.RULES.list("peopleunit");

  /** Letters between a time and the circle that one reaches in it. */
  private static final int CIRCLE = 10;

  @Override
  public @Nullable MentionReason reason(Candidate number) {
    if (number.unitIs("级")) {
      return MentionReason.SIZE_CLASS;
    }
    if (isClass(number)) {
      return number.isAge() ? MentionReason.RANGE_OF_APPLICATION : MentionReason.SIZE_CLASS;
    }
    if (number.isDuration() && (reaches(number) || isStandard(number))
        || number.isMeasure() && number.precedes(RANGE)) {
      return MentionReason.SIZE_CLASS;
    }
    if (number.bounds.from() > 0
        && number.tokens.is(number.bounds.from() - 1, SERVES)
        && number.behind() < number.limit
        && number.tokens.has(number.behind(), Tag.DE)
        && !number.isShare()
        && !countFollows(number)) {
      // 惠及30万人的引水工程
      return MentionReason.RANGE_OF_APPLICATION;
    }
    boolean each = number.amount.start > 0 && number.tokens.text[number.amount.start - 1] == '每';
    return each && number.hasUnit() ? MentionReason.RANGE_OF_APPLICATION : null;
  }

  /** 15分钟便民生活圈: as far as one gets in that time. */
  private static boolean reaches(Candidate number) {
    char[] text = number.tokens.text;
    int from = number.bounds.end();
    int to = Math.min(text.length, from + CIRCLE);
    for (int i = from; i < to; i++) {
      if (text[i] == '圈') {
        return true;
      }
      if (!Character.isIdeographic(text[i])) {
        return false;
      }
    }
    return false;
  }

  /** 按5分钟到达的标准建设: so much time names the standard. */
  private static boolean isStandard(Candidate number) {
    Tokens tokens = number.tokens;
    int before = number.bounds.from() - 1;
    if (before < 0 || !tokens.has(before, Tag.AT)) {
      return false;
    }
    int stop = Math.min(number.limit, number.behind() + CIRCLE);
    for (int i = number.behind(); i < stop && !tokens.isBetween(i); i++) {
      if (STANDARD.isAt(tokens.text, tokens.start(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number is an attribute of the noun behind it. */
  static boolean isClass(Candidate number) {
    Tokens tokens = number.tokens;
    int behind = number.behind();
    if (behind >= number.limit) {
      return false;
    }
    if (tokens.first(behind) == '级') {
      return true;
    }
    boolean measure = number.isMoney() || number.isMeasure();
    if (measure && tokens.has(behind, Tag.DE)) {
      return isAttribute(number);
    }
    if (measure && isShared(number)) {
      return true;
    }
    boolean noun = isNoun(tokens, behind);
    if (noun
        && behind == number.token + 1
        && number.isPower()
        && !number.isBehindVerb()
        && number.isBare()) {
      return true;
    }
    if (noun && (isUnitOfSize(number) || namesCounted(number) || isPlant(number))) {
      return true;
    }
    boolean over =
        tokens.has(behind - 1, BEHIND)
            && !isOfPersons(number)
            && !(number.isBehindVerb() && (tokens.has(behind, Tag.CAUSATIVE) || isDone(number)));
    boolean people = number.unitIs(PEOPLE_UNIT) && (countFollows(number) || !number.isBehindVerb());
    boolean range = number.amount.high != null && number.isBare() && !number.isBehindVerb();
    return (!number.isBare() || number.isBareScale() || range)
            && number.isMoney()
            && CLASS_NOUN.isAt(tokens.text, tokens.start(behind))
        || noun && (isCapacity(number) || isPassed(number))
        || over && noun && (measure || number.isAge() || people);
  }

  /** 12英寸生产线; but 尺寸达到12英寸. */
  private static boolean isUnitOfSize(Candidate number) {
    return number.unitIs(SIZE_UNIT)
        && !(number.token > 0 && number.tokens.has(number.token - 1, VALUES));
  }

  /** 500万吨焦炉2户, 超10亿元产业项目10个: the size of works whose count stands behind them. */
  private static boolean namesCounted(Candidate number) {
    Tokens tokens = number.tokens;
    boolean money = number.inYuan() && !number.isBare();
    if (!money && !(number.isMeasure() && number.isBare())) {
      return false;
    }
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    int to = RightNoun.to(noun);
    if (to <= RightNoun.from(noun) || to >= number.limit || !tokens.isQuantity(to)) {
      return false;
    }
    Candidate count = new Candidate(tokens, to, to, to, number.limit, number.bounds);
    WordList nouns = money ? CLASS_NOUN : WORKS;
    return count.hasUnit()
        && !count.isMoney()
        && !count.isMeasure()
        && !count.isShare()
        && nouns.ends(tokens.text, tokens.start(to - 1), tokens.end(to - 1));
  }

  /**
   * 城南1500万吨化工园区: the capacity of a work, behind the name of a place; 50万吨烯烃等项目: of one of several.
   */
  private static boolean isPlant(Candidate number) {
    Tokens tokens = number.tokens;
    int before = number.token - 1;
    if (!number.unitIs("吨") || !number.isBare()) {
      return false;
    }
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    boolean named = before >= number.region && tokens.kind(before) == Tokens.TEXT;
    boolean opens = opens(number);
    for (int i = RightNoun.from(noun); opens && i < RightNoun.to(noun); i++) {
      named |= tokens.has(i, Tag.ETC);
    }
    int last = RightNoun.to(noun) - 1;
    return named && WORKS.ends(tokens.text, tokens.start(last), tokens.end(last));
  }

  /** 完成1000万以上贫困人口脱贫任务: people, not money (GUIDE rule 29). */
  private static boolean isOfPersons(Candidate number) {
    if (number.hasUnit() || !number.isBehindVerb()) {
      return false;
    }
    Tokens tokens = number.tokens;
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    for (int i = RightNoun.from(noun); i < RightNoun.to(noun); i++) {
      if (PERSONS.ends(tokens.text, tokens.start(i), tokens.end(i))) {
        return !countFollows(number);
      }
    }
    return false;
  }

  /** 完成80万平方米以上旧房改造: so much was done. */
  private static boolean isDone(Candidate number) {
    Tokens tokens = number.tokens;
    int verb = number.bounds.from() - 1;
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    return verb >= 0
        && tokens.has(verb, Tag.LIGHT)
        && tokens.is(RightNoun.to(noun) - 1, DONE)
        && !countFollows(number);
  }

  /** 3个过三千亿元城市: 过 and the noun behind make an attribute of the amount. */
  private static boolean isPassed(Candidate number) {
    int at = number.amount.start;
    return number.isMoney() && at > 0 && number.tokens.text[at - 1] == '过';
  }

  /** 年产5万吨有机肥厂: what a work makes names it. */
  private static boolean isCapacity(Candidate number) {
    Tokens tokens = number.tokens;
    int from = number.bounds.from();
    if (from == 0 || !CAPACITY.ends(tokens.text, 0, tokens.start(from))) {
      return false;
    }
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    for (int i = RightNoun.from(noun); i < RightNoun.to(noun); i++) {
      if (WORKS.ends(tokens.text, tokens.start(i), tokens.end(i))) {
        return true;
      }
    }
    return false;
  }

  /** 总投资5亿元的项目, 14.12公里的主管网; not 总长28.2公里的农村公路. */
  private static boolean isAttribute(Candidate number) {
    Tokens tokens = number.tokens;
    int behind = number.behind();
    boolean counted = countFollows(number);
    if (behind + 1 < number.limit && tokens.has(behind + 1, Tag.TAIL)
        || number.isBehindVerb() && number.isBare() && !counted) {
      return false;
    }
    return number.isMoney() || counted || !opens(number) && !isTotal(number);
  }

  /** 50万元以上的达到50%, 100万元以上的占20%: which of those that were named have a share. */
  private static boolean isShared(Candidate number) {
    Tokens tokens = number.tokens;
    int verb = number.behind();
    return verb + 1 < number.limit
        && tokens.text[tokens.start(verb) - 1] == '的'
        && tokens.has(verb, Tag.bits(Tag.TO, Tag.SHARE))
        && tokens.isQuantity(verb + 1)
        && BasisRule.isRelative(tokens, tokens.amount(verb + 1));
  }

  private static boolean isNoun(Tokens tokens, int token) {
    byte kind = tokens.kind(token);
    return kind == Tokens.TEXT
        || kind == Tokens.LATIN
        || kind == Tokens.WORD && !tokens.has(token, Tag.bits(Tag.CONJ, Tag.STOP_VERB, Tag.ADVERB))
        || kind == Tokens.OPEN_QUOTE;
  }

  /** 14.12公里的主管网 at the start of a clause. */
  private static boolean opens(Candidate number) {
    byte before = number.token == 0 ? Tokens.STOP : number.tokens.kind(number.token - 1);
    return before == Tokens.COMMA
        || before == Tokens.STOP
        || before == Tokens.SEMICOLON
        || before == Tokens.BREAK;
  }

  /** 总长28.2公里的农村公路建设 is what was built, 日处理污水6万吨的工程 is not. */
  private static boolean isTotal(Candidate number) {
    int before = number.token - 1;
    int end = number.tokens.end(before);
    char last = number.tokens.text[end - 1];
    char second = end > 1 ? number.tokens.text[end - 2] : ' ';
    return (second == '总' || second == '全') && last == '长';
  }

  /** 总投资14.1亿元的技改项目66个: another number follows in the part. */
  private static boolean countFollows(Candidate number) {
    Tokens tokens = number.tokens;
    for (int i = number.behind(); i < number.limit; i++) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA
          || kind == Tokens.LIST
          || kind == Tokens.SEMICOLON
          || kind == Tokens.STOP) {
        return false;
      }
      if (tokens.isQuantity(i)) {
        return true;
      }
    }
    return false;
  }
}
