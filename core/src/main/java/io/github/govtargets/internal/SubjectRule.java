package io.github.govtargets.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a value is said of: the words before it, the noun behind it, or what was named
 * before.
 */
final class SubjectRule {
  private static final int LONGEST_OUTCOME = 8;
  private static final WordList BARE_HEAD = WordTable.RULES.list("barehead");
  private static final WordList ALLOTS = WordTable.RULES.list("allots");
  private static final WordList REPEATED = WordTable.RULES.list("repeated");
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

  private final Tokens tokens;
  private final Clause clause;
  private final Names names;
  private final Exclusions exclusions;

  SubjectRule(Clause clause, Exclusions exclusions) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = clause.names;
    this.exclusions = exclusions;
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
    boolean hasNoun = RightNoun.from(noun) < RightNoun.to(noun) && !isStage(noun);
    Region region = Region.counted(tokens, clause.region, nameEnd, predicate, hasNoun);
    predicate.paceBefore(region.pace);
    if (region.actorFrom < region.actorTo) {
      clause.actor(tokens.start(region.actorFrom), tokens.end(region.actorTo - 1));
    }
    int behind = values.get(0).endToken();
    boolean alone = hasNoun && !relative && values.size() == 1;
    if (alone && predicate.isEmpty() && isApposed(region, values.get(0), noun)
        || alone && predicate.verb >= 0 && tokens.is(predicate.verb, ALLOTS)) {
      region.from = region.to;
    }
    boolean right =
        hasNoun && region.isEmpty() && takesNoun(region, values, predicate, relative, behind);
    boolean joined =
        !right
            && hasNoun
            && !relative
            && values.size() == 1
            && predicate.isEmpty()
            && !tokens.has(RightNoun.from(noun), Tag.TAIL)
            && isPlace(region);
    List<Name> subject = List.of();
    if (right) {
      subject = List.of(outcome(noun));
    } else if (joined) {
      subject = List.of(names.joined(names.of(region.from, region.to), nounName(noun)));
    } else {
      subject = left(region, values, predicate, relative);
    }
    verb(region, predicate, right || joined);
    if (!right && !joined && predicate.isEmpty()) {
      subject = refined(region, relative, subject, values.get(0));
    }
    if (!subject.isEmpty() && subject.get(0).key().isBlank()) {
      subject = List.of();
    }
    String doubt = "";
    if (subject.isEmpty() && (relative || !hasNoun)) {
      subject = clause.before();
      doubt = "subject-before";
    }
    if (subject.isEmpty() && hasNoun && !relative) {
      subject = List.of(nounName(noun));
      right = true;
    } else if (subject.isEmpty() && clause.verb >= 0) {
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

  /** 15万人实现脱贫: what comes true is what is counted. */
  private boolean isOutcome(Predicate predicate, List<Bounds> values, long noun) {
    int behind = values.get(0).endToken();
    return RightNoun.from(noun) >= RightNoun.to(noun)
        && values.size() == 1
        && predicate.isEmpty()
        && tokens.is(behind, "实现")
        && Region.opens(tokens, clause.region, values.get(0).from());
  }

  /** 39栋封顶: a stage behind the count names nothing. */
  private boolean isStage(long noun) {
    return RightNoun.to(noun) == RightNoun.from(noun) + 1
        && tokens.has(RightNoun.from(noun), Tag.CONDITION);
  }

  private Name nounName(long noun) {
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

  /** What follows a count is what it counts: 水质不稳定的16条河道; A、B、C3个设施集群. */
  private boolean isApposed(Region region, Bounds value, long noun) {
    return listed(region)
        || tokens.has(value.endToken(), Tag.DE)
        || value.from() > clause.region && tokens.has(value.from() - 1, Tag.DE)
        || exclusions.isCount(value.token())
            && !tokens.has(RightNoun.from(noun), NO_NOUN)
            && !isPlace(region);
  }

  private boolean takesNoun(
      Region region, List<Bounds> values, Predicate predicate, boolean relative, int behind) {
    boolean single = values.size() == 1 || !relative && !predicate.respectively;
    boolean verb =
        predicate.isEmpty()
            || predicate.verbIs(Tag.LIGHT)
            || predicate.verbIs(Tag.ADD)
            || predicate.verbIs(Tag.ACT)
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
      Region region, List<Bounds> values, Predicate predicate, boolean relative) {
    if (region.isEmpty() && region.list) {
      return List.of(names.of(region.listFrom, region.listTo));
    }
    if (!region.isEmpty()) {
      if (isShareOf(region, relative)) {
        // 占全省的52.8%, 占全省生产总值的比重达到60%
        return List.of(names.joined(clause.subjects.get(0), names.of(region.from, region.to)));
      }
      if (isOfActor(region)) {
        return List.of(
            names.joined(
                names.of(region.actorFrom, region.actorTo), names.of(region.from, region.to)));
      }
      return isBareHead(region) ? headed(region) : split(region, predicate, values, relative);
    }
    if (clause.isNewPart()) {
      List<Name> before = clause.before();
      if (!before.isEmpty()) {
        return before;
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

  private boolean isShareOf(Region region, boolean relative) {
    return relative && !clause.subjects.isEmpty() && tokens.has(region.from, Tag.SHARE);
  }

  /** 民营经济完成增加值: the one before the verb has the flow. */
  private boolean isOfActor(Region region) {
    return region.actorFrom < region.actorTo
        && region.to == region.from + 1
        && tokens.has(region.verb, Tag.LIGHT)
        && tokens.has(region.from, Tag.HEAD)
        && tokens.end(region.actorTo - 1) - tokens.start(region.actorFrom) <= LONGEST_OUTCOME;
  }

  /** 总数达到100万户: of what was named before in the sentence. */
  private boolean isBareHead(Region region) {
    return clause.subjects.size() == 1
        && region.to == region.from + 1
        && tokens.is(region.from, BARE_HEAD)
        && !clause.subjects.get(0).key().endsWith(tokens.letters(region.from, region.to));
  }

  /** 经营主体总数; but the 总量 of 地区生产总值 is the amount itself. */
  private List<Name> headed(Region region) {
    Name subject = clause.subjects.get(0);
    Name head = names.of(region.from, region.to);
    boolean same = head.key().startsWith("总") && BasisRule.isFlow(subject);
    return same ? clause.subjects : List.of(names.joined(subject, head));
  }

  private void verb(Region region, Predicate predicate, boolean right) {
    if (region.hasVerb()) {
      clause.verb = region.verb;
      clause.verbEnd = region.verbEnd;
    } else if (right && predicate.verb >= 0) {
      region.verb = predicate.verb;
      region.verbEnd = predicate.verb + 1;
      clause.verb = predicate.verb;
      clause.verbEnd = predicate.verb + 1;
    } else if (!clause.listed) {
      clause.verb = -1;
    }
  }

  /** What a value without a predicate may be said of besides. */
  private List<Name> refined(Region region, boolean relative, List<Name> subject, Bounds value) {
    int behind = value.endToken();
    if (!relative) {
      boolean bare = region.isEmpty() && region.hasVerb() && !region.list;
      return bare ? List.of(byVerb(region, value)) : subject;
    }
    List<Name> refined = subject;
    if (!region.isEmpty() && !clause.subjects.isEmpty()) {
      if (tokens.first(region.from) == '是') {
        // 是十年前的3倍
        refined = clause.subjects;
      }
    }
    int keep = keepInside(region);
    if (keep > region.from) {
      refined = List.of(names.of(region.from, keep));
    }
    if (refined.size() == 1 && behind < clause.limit && tokens.is(behind, "用于")) {
      // 财政支出70%以上用于民生
      long use = RightNoun.read(tokens, behind, clause.limit);
      refined = List.of(names.joined(refined.get(0), names.of(behind, RightNoun.to(use))));
    }
    return refined;
  }

  private boolean listed(Region region) {
    for (int i = region.from; i < region.to; i++) {
      if (tokens.kind(i) == Tokens.LIST) {
        return true;
      }
    }
    return false;
  }

  /** 政务服务实现网上可办: what comes true belongs to the name. */
  private Name outcome(long noun) {
    Name own = nounName(noun);
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

  /** 支出比例稳定在一般公共预算的83%: the verb inside ends the name; its token, or -1. */
  private int keepInside(Region region) {
    for (int i = region.from + 1; i < region.to; i++) {
      if (tokens.has(i, Tag.KEEP) && tokens.length(i) > 2) {
        return i;
      }
    }
    return -1;
  }

  /** 培训8300万人次 names what was done; 竣工8560套 goes with the noun of 开工 (GUIDE rule 15). */
  private Name byVerb(Region region, Bounds value) {
    Name action = names.of(region.verb, region.verbEnd);
    Name works = clause.isNewPart() ? works() : null;
    if (works != null && tokens.is(region.verb, REPEATED)) {
      return works;
    }
    if (clause.subjects.isEmpty()) {
      return action;
    }
    Name before = clause.subjects.get(0);
    if (tokens.has(region.verb, Tag.bits(Tag.ADD, Tag.LIGHT, Tag.RISE, Tag.FALL))) {
      return before;
    }
    for (String stage : STAGES) {
      if (before.key().endsWith(stage) && STAGES.contains(action.key())) {
        int cut = before.name().length() - stage.length();
        return new Name(
            before.name().substring(0, cut) + action.name(),
            before.key().substring(0, cut) + action.key(),
            action.start(),
            action.end());
      }
    }
    if (isAlike(value)) {
      // 新建学校5所、改扩建12所; 建成通道4座、在建8座
      return STAGES.contains(action.key()) ? names.joined(before, action) : before;
    }
    return action;
  }

  /** 农村公路建设进一步加强，新改建5900公里: the works that the clause part before speaks of, or null. */
  private @Nullable Name works() {
    List<Name> before = clause.before();
    if (before.isEmpty() || !before.get(0).key().endsWith("建设")) {
      return null;
    }
    Name name = before.get(0);
    return name.key().length() > 3 ? names.between(name.start(), name.end() - 2) : name;
  }

  /** Whether the value counts what the one before it in the list counts. */
  private boolean isAlike(Bounds value) {
    Amount amount = tokens.amount(value.token());
    Amount last = clause.last == null ? null : clause.last.amount;
    return clause.listed
        && last != null
        && amount.unitStart < amount.unitEnd
        && tokens.sameLetters(amount.unitStart, amount.unitEnd, last.unitStart, last.unitEnd)
        && tokens.is(clause.verb, REPEATED);
  }

  private static final List<String> STAGES = List.of("开工", "竣工", "投用", "交付", "投产", "在建");

  /** 省定20项民心工程, 省外12所大学: two letters before the count say whose. */
  private boolean isPlace(Region region) {
    return region.to - region.from == 1
        && tokens.kind(region.from) == Tokens.TEXT
        && tokens.length(region.from) == 2
        && tokens.first(region.from) != '总';
  }

  /** Keeps the names for a later 分别 or 均. */
  void follow(Subject subject) {
    if (subject.carried()) {
      return;
    }
    boolean continues =
        clause.region > clause.segment
            || clause.region > clause.sentence
                && clause.region < clause.limit
                && tokens.kind(clause.region) == Tokens.LIST;
    if (!continues) {
      clause.series = new ArrayList<>();
    }
    clause.series.addAll(subject.names());
  }

  /** One indicator for each member, or a joint total (GUIDE rules 1, 2, 14, 27). */
  private List<Name> split(
      Region region, Predicate predicate, List<Bounds> values, boolean relative) {
    int count = values.size();
    boolean each = predicate.each || predicate.respectively;
    Name whole = economy(names.of(region.from, region.to), predicate);
    List<Name> joint = List.of(names.perUnit(clause.series, whole));
    if (!each && count == 1 && !relative) {
      return joint;
    }
    if (count > 1 && region.listTo > region.listFrom) {
      List<Name> listed = names.members(region);
      if (listed.size() == count) {
        return listed;
      }
    }
    List<Name> members = names.members(region.from, region.to, count > 1);
    if (each || count > 1 && members.size() == count && marked(values)) {
      return members;
    }
    if (relative && members.size() > 1 && isSplit(region, predicate)) {
      return members;
    }
    return joint;
  }

  /** 经济增长5%, 经济增长预期目标为5%: what grows is named with its verb. */
  private Name economy(Name name, Predicate predicate) {
    boolean growth = predicate.verbIs(Tag.GROW) || predicate.rate >= 0;
    int end = name.end();
    boolean grows =
        end + 1 < tokens.text.length && tokens.text[end] == '增' && tokens.text[end + 1] == '长';
    boolean whole = name.key().equals("经济") || name.key().equals("经济总");
    return growth && grows && whole ? names.between(name.start(), end + 2) : name;
  }

  /** Rates, and changes in per cent, are no joint totals. */
  private boolean isSplit(Region region, Predicate predicate) {
    boolean change =
        (predicate.verbIs(Tag.GROW) || predicate.verbIs(Tag.FALL)) && predicate.rate < 0;
    if (change && names.isList(region.from, region.to)) {
      return true;
    }
    for (Name name : names.bare(region.from, region.to)) {
      String key = name.key();
      if (!key.endsWith("率") && !key.endsWith("比例") && !key.endsWith("比重") && !key.endsWith("占比")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark stands between the values: 3357批次10.38万人次 measure one thing twice. */
  private boolean marked(List<Bounds> values) {
    int to = values.get(values.size() - 1).token();
    for (int i = values.get(values.size() - 2).token() + 1; i < to; i++) {
      if (tokens.kind(i) == Tokens.LIST || tokens.has(i, Tag.CONJ)) {
        return true;
      }
    }
    return false;
  }
}
