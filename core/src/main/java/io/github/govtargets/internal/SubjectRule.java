package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what a value is said of: the words before it, the noun behind it, or what was named
 * before.
 */
final class SubjectRule {
  private static final int LONGEST_BARE = 20;
  private static final WordList PLANNED = WordTable.RULES.list("planned");
  private static final WordList GUARDS = WordTable.RULES.list("guards");
  private static final WordList ALLOTS = WordTable.RULES.list("allots");
  private static final long VALUES = Tag.bits(Tag.TO, Tag.KEEP, Tag.SHARE);
  private static final long OVER = Tag.bits(Tag.PRE_MORE, Tag.PRE_LESS);

  private final Tokens tokens;
  private final Clause clause;
  private final Names names;
  private final Exclusions exclusions;
  private final CountedNoun nouns;
  private final ActionName actions;
  private final JointNames joints;
  private final HeadOwner owners;
  private final ActorNames bodies;
  private final BeforeCount before;

  SubjectRule(Clause clause, Exclusions exclusions) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = clause.names;
    this.exclusions = exclusions;
    this.nouns = new CountedNoun(clause);
    this.actions = new ActionName(clause);
    this.joints = new JointNames(clause);
    this.owners = new HeadOwner(clause);
    this.bodies = new ActorNames(clause);
    this.before = new BeforeCount(tokens, exclusions, nouns);
  }

  /**
   * What values are said of.
   *
   * @param names the indicators; none where nothing names one
   * @param right whether the noun behind the number names it
   * @param nounEnd behind that noun
   * @param carried whether the names are those of an item before
   * @param ownVerb whether the value has a verb of its own
   * @param doubt the code of the rule that had to choose; empty for none
   */
  record Subject(
      List<Name> names,
      boolean right,
      int nounEnd,
      boolean carried,
      boolean ownVerb,
      String doubt) {}

  /** Reads what {@code values} are said of; the words before them end at {@code nameEnd}. */
  Subject read(List<Bounds> values, Predicate predicate, int nameEnd) {
    Bounds lastValue = values.get(values.size() - 1);
    boolean relative = BasisRule.isRelative(tokens, tokens.amount(values.get(0).token()));
    long noun = RightNoun.read(tokens, lastValue.endToken(), clause.limit);
    if (isOutcome(predicate, values, noun)) {
      noun = RightNoun.read(tokens, lastValue.endToken() + 1, clause.limit);
    }
    boolean hasNoun =
        RightNoun.from(noun) < RightNoun.to(noun)
            && !nouns.isStage(noun)
            && !(relative
                ? isSpent(lastValue)
                : before.isOfNext(noun, predicate, clause.region, nameEnd, clause.limit));
    int end =
        relative && predicate.isEmpty()
            ? partEnd(nameEnd, values.get(0).from(), predicate)
            : nameEnd;
    // 征收补偿完成96.7%: what is done to a share is named with its verb
    boolean done =
        relative
            && predicate.verbIs(Tag.LIGHT)
            && tokens.startsWith(tokens.end(predicate.verb) - 2, "完成")
            && !hasNoun;
    Region region =
        done
            ? Region.whole(tokens, clause.region, end, predicate)
            : Region.counted(tokens, clause.region, end, predicate, hasNoun);
    predicate.paceBefore(region.pace);
    boolean idle =
        relative
            ? hasNoun && predicate.isEmpty() && before.isOtherShare(values.get(0), region.from)
            : before.isIdle(region, hasNoun);
    if (idle) {
      region.from = region.to;
    }
    if (region.actorFrom < region.actorTo) {
      clause.actor.take(tokens.start(region.actorFrom), tokens.end(region.actorTo - 1));
    }
    int behind = values.get(0).endToken();
    boolean alone = hasNoun && !relative && values.size() == 1;
    boolean bare = alone && predicate.isEmpty();
    boolean work =
        alone && before.isWorkAt(region, predicate, noun, lastValue)
            || before.isPartDone(region, predicate, lastValue);
    if (nouns.isMedal(noun)
        || !work && bare && before.drops(region, clause.region, values.get(0), noun)
        || alone && (predicate.verbIs(ALLOTS) || predicate.verbIs(Tag.ADD))) {
      // 城南园区新增80个项目: what is new is what is counted
      region.from = region.to;
    }
    boolean right =
        hasNoun && region.isEmpty() && takesNoun(region, values, predicate, relative, behind);
    boolean joined =
        work && hasNoun && !region.isEmpty()
            || !right && bare && before.joins(region, values.get(0), noun);
    List<Name> subject = List.of();
    if (right) {
      subject = List.of(nouns.outcome(noun));
    } else if (joined) {
      subject = List.of(names.joined(names.of(region.from, region.to), nouns.name(noun)));
    } else {
      subject = left(region, values, predicate, relative, hasNoun);
    }
    verb(region, predicate, right || joined, values.get(0));
    if (!right && !joined && predicate.isEmpty()) {
      subject = refined(region, relative, subject, values.get(0));
    }
    if (!subject.isEmpty() && subject.get(0).key().isBlank()) {
      subject = List.of();
    }
    String doubt = "";
    if (subject.isEmpty() && hasNoun && !relative) {
      subject = List.of(nouns.name(noun));
      right = true;
    } else if (subject.isEmpty()) {
      subject = clause.before();
      doubt = "subject-before";
    }
    if (subject.isEmpty() && clause.verb >= 0) {
      // 惠及5700多万人次: nothing but the action says what is counted
      subject = List.of(names.of(clause.verb, clause.verbEnd));
      doubt = "named-by-verb";
    }
    boolean behindNumber = right || joined;
    return new Subject(
        List.copyOf(subject),
        behindNumber,
        RightNoun.to(noun),
        region.isEmpty() && !behindNumber,
        region.hasVerb(),
        doubt);
  }

  /** 装配式建筑达到新建建筑面积的25%, 更新投资超过投资总额的四成: the verb ends the name; where it stands. */
  private int partEnd(int nameEnd, int value, Predicate predicate) {
    if (value - 1 < clause.region || !tokens.has(value - 1, Tag.DE)) {
      return nameEnd;
    }
    for (int i = nameEnd - 1; i >= clause.region && !tokens.isBetween(i); i--) {
      if (tokens.has(i, OVER) && tokens.length(i) > 1) {
        predicate.over = i;
        return i;
      }
      if (i == clause.region) {
        return nameEnd;
      }
      if (tokens.has(i, Tag.TO) && tokens.length(i) > 1) {
        return i;
      }
    }
    return nameEnd;
  }

  /** 财政支出增长3%，74%以上用于民生: a share of what was named before. */
  private boolean isSpent(Bounds value) {
    int behind = value.endToken();
    return behind < clause.limit && tokens.is(behind, "用于") && clause.subjects.size() == 1;
  }

  /** 15万人实现脱贫: what comes true is what is counted. */
  private boolean isOutcome(Predicate predicate, List<Bounds> values, long noun) {
    int behind = values.get(values.size() - 1).endToken();
    return RightNoun.from(noun) >= RightNoun.to(noun)
        && predicate.isEmpty()
        && behind < clause.limit
        && tokens.is(behind, "实现")
        && Region.opens(tokens, clause.region, values.get(0).from());
  }

  private boolean takesNoun(
      Region region, List<Bounds> values, Predicate predicate, boolean relative, int behind) {
    boolean single = values.size() == 1 || !relative && !predicate.respectively;
    boolean verb =
        predicate.isEmpty()
            || predicate.verbIs(Tag.LIGHT)
            || predicate.verbIs(Tag.ADD)
            || predicate.verbIs(Tag.ACT)
            || predicate.verbIs(GUARDS)
            || !predicate.verbIs(Tag.GROW) && region.hasVerb();
    boolean share =
        relative
            && !tokens.has(behind, Tag.DE)
            && predicate.verb >= 0
            && !predicate.verbIs(Tag.LIGHT);
    return single && verb && !share;
  }

  /** The names before the value, or those of the items before. */
  private List<Name> left(
      Region region, List<Bounds> values, Predicate predicate, boolean relative, boolean noun) {
    if (region.isEmpty() && region.list) {
      return List.of(names.of(region.listFrom, region.listTo));
    }
    if (!region.isEmpty()) {
      if (relative && region.actorFrom < region.actorTo && isPlan(region)) {
        // 新增就业、新增贷款分别完成年计划的118%、248%
        return bodies.all(region);
      }
      if (isShareOf(region, relative, values.get(0))) {
        // 占全省的52.8%, 占全省生产总值的比重达到60%, 完成年度任务的120%
        return List.of(names.joined(clause.subjects.get(0), names.of(region.from, region.to)));
      }
      if (isExcept(region)) {
        return List.of(clause.subjects.get(0).with(names.of(region.from, region.to)));
      }
      List<Name> actors = bodies.each(region, values.size());
      if (!actors.isEmpty()) {
        return actors;
      }
      Name headed = owners.read(region, predicate, noun && !relative);
      if (headed == null) {
        List<Name> own = joints.split(region, predicate, values, relative);
        Name kind = noun || own.size() > 1 ? null : nouns.kind(values.get(values.size() - 1));
        return kind == null ? own : List.of(names.joined(own.get(0), kind));
      }
      return List.of(headed);
    }
    if (clause.isNewPart()) {
      List<Name> earlier = clause.before();
      if (!earlier.isEmpty()) {
        return earlier;
      }
    }
    int count = values.size();
    int known = clause.named.size();
    if (count > 1 && known >= count) {
      return clause.named.subList(known - count, known);
    }
    if (!predicate.each || count > 1) {
      return clause.subjects;
    }
    Draft whole = clause.links.whole();
    if (whole != null && clause.subjects.size() == 1 && !clause.subjects.contains(whole.name)) {
      // 技改投资4200亿元，其中工业2300亿元，均增长40%
      return List.of(whole.name, clause.subjects.get(0));
    }
    return clause.series.size() > 1 ? clause.series : clause.subjects;
  }

  /** 投资900亿元（不含铁路增长8%）: another figure than that before the bracket. */
  private boolean isExcept(Region region) {
    return !clause.subjects.isEmpty()
        && region.from > 0
        && Opening.isExcept(tokens, region.from - 1);
  }

  private boolean isShareOf(Region region, boolean relative, Bounds value) {
    boolean share = tokens.has(region.from, Tag.SHARE);
    boolean points = share && BasisRule.isPoints(tokens, tokens.amount(value.token()));
    return !clause.subjects.isEmpty() && (points || relative && (share || isPlan(region)));
  }

  private boolean isPlan(Region region) {
    return PLANNED.is(tokens.text, tokens.start(region.from), tokens.end(region.to - 1));
  }

  /** 新增高新企业5家，科技型企业3家: the same unit, and no verb of its own. */
  private boolean goesOn(Region region, Bounds value, Predicate predicate) {
    Draft last = clause.last;
    Amount amount = tokens.amount(value.token());
    return last != null
        && last.amount != null
        && last.actionStart < last.actionEnd
        && (last.basis == Basis.INCREASE
            || last.basis == Basis.LEVEL
                && BasisRule.holds(tokens, last.actionStart, last.actionEnd))
        && clause.isNext()
        && predicate.isEmpty()
        && isBareName(region)
        && exclusions.isCount(value.token())
        && tokens.sameLetters(
            amount.unitStart, amount.unitEnd, last.amount.unitStart, last.amount.unitEnd);
  }

  /** A name without a verb, and no total: what was said to grow before may hold for it, too. */
  private boolean isBareName(Region region) {
    for (int i = region.from; i < region.to; i++) {
      boolean prep = tokens.has(i, Tag.PREP) && !tokens.has(i, Tag.CONJ);
      if (prep || tokens.has(i, Tag.bits(Tag.ACT, Tag.CAUSATIVE, Tag.STOP_VERB))) {
        return false;
      }
    }
    return region.pace < 0
        && !region.isEmpty()
        && tokens.end(region.to - 1) - tokens.start(region.from) <= LONGEST_BARE
        && !BasisRule.isFlow(names.of(region.from, region.to));
  }

  private void verb(Region region, Predicate predicate, boolean right, Bounds value) {
    if (region.hasVerb()) {
      clause.verb = region.verb;
      clause.verbEnd = region.verbEnd;
    } else if (right && predicate.verb >= 0) {
      region.verb = predicate.verb;
      clause.verb = predicate.verb;
      clause.verbEnd = predicate.verb + 1;
    } else if (!clause.listed && !(!right && goesOn(region, value, predicate))
        || region.isEmpty() && !right && BasisRule.isReached(tokens, clause.last, predicate, value)
        || predicate.verbIs(VALUES) && !right) {
      // 新增装机20万千瓦、总装机达到90万千瓦: what is reached is not done
      clause.verb = -1;
    }
  }

  /** What a value without a predicate may be said of besides. */
  private List<Name> refined(Region region, boolean relative, List<Name> subject, Bounds value) {
    int behind = value.endToken();
    boolean bare = region.isEmpty() && region.hasVerb() && !region.list;
    if (!relative) {
      return bare ? List.of(actions.of(region, value)) : subject;
    }
    if (bare && actions.isStage(region, subject)) {
      // 项目开工94%，其中完工73%
      return List.of(actions.of(region, value));
    }
    List<Name> refined = subject;
    if (!region.isEmpty() && !clause.subjects.isEmpty()) {
      if (tokens.first(region.from) == '是') {
        // 是十年前的3倍
        refined = clause.subjects;
      }
    }
    int keep = keepInside(region);
    if (keep < region.to) {
      refined = List.of(names.of(region.from, keep));
    }
    if (refined.size() == 1 && behind < clause.limit && tokens.is(behind, "用于")) {
      // 财政支出70%以上用于民生
      long use = RightNoun.read(tokens, behind, clause.limit);
      refined = List.of(names.joined(refined.get(0), names.of(behind, RightNoun.to(use))));
    }
    return refined;
  }

  /** 支出比例稳定在一般公共预算的83%: the verb inside ends the name; where it does. */
  private int keepInside(Region region) {
    for (int i = region.from + 1; i < region.to; i++) {
      if (tokens.has(i, Tag.KEEP) && tokens.length(i) > 2) {
        return i;
      }
    }
    return region.to;
  }

  /** Keeps the names for a later 分别 or 均. */
  void follow(Subject subject) {
    if (subject.carried()) {
      return;
    }
    if (Region.opens(tokens, clause.segment, clause.region)) {
      clause.series = new ArrayList<>();
    }
    clause.series.addAll(subject.names());
  }
}
