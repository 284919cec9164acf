package io.github.govtargets.internal;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Nature;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Part;
import io.github.govtargets.model.RoleName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading of a sentence stands, and what a clause hands on to the next: indicator, verb,
 * firmness, time. A sentence has clauses (between semicolons), a clause has parts (between commas).
 */
final class Clause {
  private static final int LONGEST_NAME = 32;
  static final long ACTS =
      Tag.bits(Tag.ACT, Tag.CAUSATIVE, Tag.PREP, Tag.ENSURE, Tag.STRIVE, Tag.LIGHT);

  private static final long CHANGES =
      Tag.bits(Tag.GROW, Tag.FALL, Tag.RISE, Tag.TO, Tag.KEEP, Tag.SHARE);

  final Tokens tokens;
  final Names names;
  final Drafts drafts;
  final int reportYear;

  Section section = Section.of(0, Part.OTHER, 2000);

  /** First token of the sentence. */
  int sentence;

  /** Behind the last token of the sentence. */
  int limit;

  /** First token that the next value's words may hold. */
  int region;

  /** First token of the clause part. */
  int segment;

  /** First token of the clause part before this one; {@code segment} where there is none. */
  int previous;

  List<Name> subjects = List.of();

  /** The names of a list of items so far: what 分别 and 均 without names of their own take up. */
  List<Name> series = new ArrayList<>();

  /** All names of the clause so far, in order: what 分别 with several values takes up. */
  final List<Name> named = new ArrayList<>();

  int verb = -1;
  int verbEnd = -1;

  /** The rate noun of the item before, 增速 in 增速7.9%，居全市第5; -1 for none. */
  int rate = -1;

  /** An item stands before in this clause part: its verb holds for the next, too. */
  boolean listed;

  /** The list of items so far says what was reached: 企业达570家、合作社3万家. */
  boolean reached;

  @Nullable Draft last;

  /** What was said of when. */
  final ClauseTimes times;

  /** What is a goal. */
  final GoalRule goals;

  /** What is a part of what, and what stretches what. */
  final Links links;

  Firmness firmness = Firmness.PLAIN;
  int firmToken = -1;
  private boolean firmUsed;

  /** The modal stands behind a subject of its own, 进出口力争增长8%: it holds for no other subject. */
  private boolean firmInner;

  boolean fact;
  private boolean estimated;

  /** Where the value stands that counted ones reach, 超百亿元 in 191家企业收入超百亿元; -1 for none. */
  int criterion = -1;

  /** An item stands in the clause part before. */
  private boolean previousUsed;

  private boolean used;
  private int natureToken = -1;

  /** The body that acts: words before the first verb of the sentence, or before an item's own. */
  final Actor actor;

  /** The values that a change starts at, 从47.5%, and the token of 从. */
  final List<Amount> fromValues = new ArrayList<>(2);

  int fromToken = -1;

  Clause(Tokens tokens, Names names, Drafts drafts, int reportYear) {
    this.tokens = tokens;
    this.names = names;
    this.drafts = drafts;
    this.reportYear = reportYear;
    this.times = new ClauseTimes(this);
    this.goals = new GoalRule(this);
    this.links = new Links(tokens);
    this.actor = new Actor(tokens);
  }

  void startSentence(int from, int to, Section part) {
    section = part;
    sentence = from;
    limit = to;
    times.startSentence();
    subjects = List.of();
    series = new ArrayList<>();
    last = null;
    natureToken = -1;
    actor.open(from, to);
    goals.startSentence();
    startClause(from);
  }

  void startClause(int from) {
    named.clear();
    previousUsed = false;
    used = false;
    region = behindNumber(from);
    segment = from;
    previous = from;
    fact = false;
    verb = -1;
    rate = -1;
    listed = false;
    reached = false;
    criterion = -1;
    links.start();
    firmness = Firmness.PLAIN;
    firmToken = -1;
    firmUsed = false;
    estimated = false;
    fromValues.clear();
    times.startClause();
  }

  /** 二、财政收入增长8%: behind the number of a heading that the sentence is glued to; not in 二、三产业. */
  private int behindNumber(int from) {
    int text = from + 2;
    boolean numbered =
        text < limit
            && tokens.kind(from + 1) == Tokens.LIST
            && tokens.length(from) == 1
            && NumeralReader.chineseDigit(tokens.first(from)) > 0
            && NumeralReader.chineseDigit(tokens.first(text)) < 0;
    return numbered ? text : from;
  }

  /** A modal without an item of its own and a passing time end with their clause part. */
  void startPart(int from) {
    int first = firmUsed && firmInner ? Opening.end(tokens, from, limit) : from;
    boolean other = firmUsed && firmInner && isNoun(first) && !tokens.has(first, CHANGES);
    if (firmness != Firmness.PLAIN && (other || !firmUsed && hasText(firmToken + 1, from))) {
      firmness = Firmness.PLAIN;
      firmToken = -1;
    }
    times.startPart(from);
    firmUsed = false;
    fact = false;
    previousUsed = used;
    used = false;
    region = from;
    fromToken = -1;
    previous = segment;
    segment = from;
    fromValues.clear();
    listed = false;
  }

  private boolean hasText(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.TEXT && tokens.length(i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of a word that says how firm, how sure or when. */
  void note(int token) {
    links.among(tokens.has(token, Tag.AMONG));
    boolean noun = tokens.is(token, "努力") && token > 0 && endsWithYear(token - 1);
    if (!noun && (tokens.has(token, Tag.ENSURE) || tokens.has(token, Tag.STRIVE))) {
      firmness = tokens.has(token, Tag.ENSURE) ? Firmness.ENSURE : Firmness.STRIVE;
      firmToken = token;
      firmInner = token > segment && isNoun(Opening.end(tokens, segment, token));
      firmUsed = false;
    }
    if (tokens.has(token, Tag.bits(Tag.BINDING, Tag.ANTICIPATORY))) {
      natureToken = token;
    }
    if (tokens.has(token, Tag.ESTIMATED)) {
      estimated = true;
      goals.expects(token);
    }
    if (tokens.has(token, Tag.PAST)
        && !ClauseTimes.compares(tokens, token - 1)
        && !times.isBase(token + 1)) {
      fact = !acted(token);
    }
    if (tokens.is(token, "今年")) {
      times.thisYear();
      goals.aims(token + 1);
    }
  }

  /** 通过3年努力, 持续的努力: a noun, no modal. */
  private boolean endsWithYear(int token) {
    char last = tokens.text[tokens.end(token) - 1];
    return last == '年' || last == '的';
  }

  /** 支持已经确定建设的32个聚集区: 已经 behind a verb belongs to its object. */
  private boolean acted(int token) {
    for (int i = segment; i < token; i++) {
      if (tokens.has(i, Tag.bits(Tag.ACT, Tag.CAUSATIVE))) {
        return true;
      }
    }
    return false;
  }

  /** Goes on behind what is no item, but whose names hold for what follows. */
  int take(List<Name> names, int next) {
    used = true;
    return follow(names, next);
  }

  /** Goes on behind an item. */
  int follow(List<Name> names, int next) {
    for (Name name : names) {
      boolean known = !named.isEmpty() && named.get(named.size() - 1).key().equals(name.key());
      if (!known) {
        named.add(name);
      }
    }
    subjects = names;
    firmUsed = true;
    region = next;
    return next;
  }

  /** What every draft takes from its clause: kind, firmness, time, links, span. */
  void finish(Draft draft) {
    if (goals.isAim()) {
      draft.section = Section.of(section.from(), Part.GOALS, reportYear);
    }
    draft.goal = goals.isGoal(draft);
    draft.estimated = estimated;
    draft.role(RoleName.INDICATOR, draft.name.start(), draft.name.end());
    if (firmness != Firmness.PLAIN) {
      draft.firmness = firmness;
      draft.firmStart = tokens.start(firmToken);
      draft.firmEnd = tokens.end(firmToken);
      draft.role(RoleName.FIRMNESS, draft.firmStart, draft.firmEnd);
    }
    TimeExpression said = times.said();
    if (said != null && said.due() && draft.goal) {
      draft.due = said;
      draft.role(RoleName.DEADLINE, said.start(), said.end());
    } else if (said != null && !isAverage(draft, said) && !isReached(draft, said)) {
      int last = said.last().getYear();
      boolean several = said.first().getYear() < last;
      boolean atEnd = several && draft.pace == null && tokens.text[said.end() - 1] == '末';
      // “十五”期末生产总值达到300亿元，年均增长12%: the one of a year, the other of the plan
      draft.period = atEnd ? said.startingIn(last) : said;
      draft.role(RoleName.PERIOD, said.start(), said.end());
    }
    TimeExpression start = times.start();
    if (start != null && draft.baseline == null && draft.basis != Basis.OUTPUT) {
      compare(draft, start);
    }
    actor.describe(draft);
    if (draft.goal && natureToken >= 0) {
      draft.nature = tokens.has(natureToken, Tag.BINDING) ? Nature.BINDING : Nature.ANTICIPATORY;
      draft.role(RoleName.NATURE, tokens.start(natureToken), tokens.end(natureToken));
    }
    links.link(draft, last);
    draft.end = Math.max(draft.end, draft.atEnd);
    last = draft;
    used = true;
    drafts.add(draft);
  }

  /** 生产总值增加到2016年的1650亿元，年均增长9%: of the years that the review speaks of, not of the last. */
  private boolean isAverage(Draft draft, TimeExpression said) {
    return draft.pace == Pace.ANNUAL_AVERAGE
        && section.part() == Part.REVIEW
        && ReviewTurns.isSeveral(section)
        && said.first().getYear() == said.last().getYear();
  }

  /** 与2005年相比，生产总值增长1.9倍: what the whole sentence compares with. */
  private void compare(Draft draft, TimeExpression start) {
    boolean changes = draft.basis != Basis.LEVEL && draft.type == Draft.Type.THRESHOLD;
    if (changes && draft.pace == null) {
      int year = start.first().getYear();
      boolean one = year == start.last().getYear();
      String wording = names.written(start.start(), start.end());
      draft.baseline =
          one ? Baseline.ofYear(year, wording) : Baseline.of(BaselineKind.PREVIOUS_PERIOD, wording);
      draft.role(RoleName.BASELINE, start.start(), start.end());
    }
  }

  /** 市场主体五年新增43万家、达到79万家: what is reached is of the last of the years. */
  private boolean isReached(Draft draft, TimeExpression said) {
    return draft.basis == Basis.LEVEL && draft.pace == null && times.isTogether(said);
  }

  /** Whether items stand in the clause part before this one, and none in this one. */
  boolean isNext() {
    return previousUsed && !used && tokens.kind(segment - 1) == Tokens.COMMA;
  }

  /** Whether a clause part without items stands before this one, and none in this one. */
  boolean isFirst() {
    return !previousUsed && !used && segment > previous;
  }

  /** Whether no item stands in the clause part so far. */
  boolean isUnused() {
    return !used;
  }

  /** The goal that a bracket behind it says more of, or null. */
  @Nullable Draft open() {
    return last != null && last.goal && used ? last : null;
  }

  /**
   * Whether a clause part without items and without a verb in front stands before this one: its
   * subject goes before that of older items.
   */
  boolean isNewPart() {
    return !previousUsed && !used && isNoun(Opening.end(tokens, previous, segment - 1));
  }

  private boolean isNoun(int token) {
    return tokens.kind(token) == Tokens.TEXT
        || tokens.has(token, Tag.bits(Tag.PLAIN, Tag.HEAD)) && !tokens.has(token, ACTS);
  }

  /** 居民消费价格逐步回落，全年涨幅6.5%: the subject stands in the clause part before. */
  List<Name> before() {
    Predicate none = Predicate.read(tokens, previous, previous);
    Region read = Region.read(tokens, previous, segment - 1, none);
    long ends =
        Tag.bits(
            Tag.STOP_VERB,
            Tag.ADVERB,
            Tag.RATE_UP,
            Tag.RATE_DOWN,
            Tag.TO,
            Tag.GROW,
            Tag.FALL,
            Tag.KEEP);
    int to = read.from;
    while (to < read.to && !tokens.has(to, ends) && !tokens.isQuantity(to)) {
      to++;
    }
    int from = read.from;
    boolean actor = read.hasVerb() && read.actorFrom < read.actorTo;
    if (to == from && actor && tokens.has(read.verb, Tag.LIGHT)) {
      // 财政收入实现翻倍增长，达到20亿元
      from = read.actorFrom;
      to = read.actorTo;
    }
    boolean fits = to > from && tokens.end(to - 1) - tokens.start(from) <= LONGEST_NAME;
    return fits ? List.of(names.of(from, to)) : List.of();
  }
}
