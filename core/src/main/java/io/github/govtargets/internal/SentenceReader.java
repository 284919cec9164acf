package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.Part;
import io.github.govtargets.model.RoleName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of one sentence from left to right. A clause has a region of words, a
 * predicate and a value; what a clause leaves out (indicator, verb, firmness, deadline) it takes
 * from the one before.
 */
final class SentenceReader {
  private static final int NAME_QUOTE = 18;

  private final Tokens tokens;
  private final Names names;
  private final TimeReader times;
  private final Exclusions exclusions;
  private final Drafts drafts;
  private final StateReader states;

  private Section section = Section.of(0, Part.OTHER, 2000);
  private int reportYear;
  private int sentence;
  private int limit;
  /** First token that the next value's region may hold. */
  private int region;
  private int segment;
  /** First token of the clause part before this one; {@code segment} where there is none. */
  private int previous;
  private List<Name> subjects = List.of();
  /** The names of a list of items so far: what 分别 and 均 without names of their own take up. */
  private List<Name> series = new ArrayList<>();
  private int verb = -1;
  private int verbEnd = -1;
  private boolean listed;
  private @Nullable Draft last;
  private @Nullable Draft whole;
  private boolean among;
  private Firmness firmness = Firmness.PLAIN;
  private int firmToken = -1;
  private boolean firmUsed;
  private @Nullable TimeExpression time;
  private boolean past;
  /** 目前, 已: the clause part states a fact. */
  private boolean now;
  private boolean estimated;
  private @Nullable Amount fromValue;
  private int fromToken = -1;

  SentenceReader(Tokens tokens, Names names, int year, Drafts drafts) {
    this.tokens = tokens;
    this.names = names;
    this.reportYear = year;
    this.drafts = drafts;
    this.times = new TimeReader(tokens, year);
    this.exclusions = new Exclusions(tokens);
    this.states = new StateReader(tokens);
  }

  /** Reads the sentence of the tokens {@code [from, to)}. */
  void read(int from, int to, Section section) {
    if (section.silent()) {
      silent(from, to);
      return;
    }
    this.section = section;
    sentence = from;
    limit = to;
    startSentence(from);
    for (int token = from; token < to; ) {
      token = step(token);
    }
  }

  /** Outside the report's own text every number is a mention. */
  private void silent(int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.kind(token) == Tokens.NUMBER) {
        MentionReason reason = exclusions.sort(token);
        drafts.mention(token, reason == null ? MentionReason.BACKGROUND : reason);
      }
    }
  }

  private void startSentence(int from) {
    time = null;
    subjects = List.of();
    series = new ArrayList<>();
    last = null;
    past = false;
    startClause(from);
  }

  private void startClause(int from) {
    region = from;
    now = false;
    segment = from;
    previous = from;
    verb = -1;
    listed = false;
    whole = null;
    among = false;
    firmness = Firmness.PLAIN;
    firmToken = -1;
    firmUsed = false;
    estimated = false;
    fromValue = null;
    if (time != null && !time.lasting()) {
      time = null;
    }
  }

  private void startSegment(int from) {
    if (firmToken >= 0 && !firmUsed && hasText(firmToken + 1, from - 1)) {
      firmness = Firmness.PLAIN;
      firmToken = -1;
    }
    TimeExpression said = time;
    if (said != null && !said.lasting() && said.from() >= segment && !Region.opens(tokens, said.to(), from - 1)) {
      time = null;
    }
    firmUsed = false;
    now = false;
    region = from;
    previous = segment;
    segment = from;
    fromValue = null;
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

  private int step(int token) {
    switch (tokens.kind(token)) {
      case Tokens.SEMICOLON:
        past = false;
        startClause(token + 1);
        return token + 1;
      case Tokens.COMMA:
      case Tokens.COLON:
        startSegment(token + 1);
        return token + 1;
      case Tokens.OPEN_QUOTE:
        return quote(token);
      case Tokens.OPEN:
        return bracket(token);
      case Tokens.NUMBER:
        return number(token);
      case Tokens.WORD:
        return word(token);
      default:
        return plan(token);
    }
  }

  /** A short quotation is a name: numbers in it are no items. */
  private int quote(int token) {
    int close = token + 1;
    while (close < limit && tokens.kind(close) != Tokens.CLOSE_QUOTE) {
      close++;
    }
    if (close >= limit) {
      return token + 1;
    }
    TimeExpression plan = close == token + 2 ? times.read(token + 1, limit, reportYear) : null;
    if (plan != null) {
      return time(plan);
    }
    boolean title = tokens.first(token) == '《';
    if (!title && tokens.start(close) - tokens.end(token) > NAME_QUOTE) {
      return token + 1;
    }
    for (int i = token + 1; i < close; i++) {
      if (tokens.kind(i) == Tokens.NUMBER) {
        drafts.mention(i, MentionReason.NAME);
      } else if (!title && close == token + 2 && tokens.has(i, Tag.STATE)) {
        return state(i, token, close + 1);
      }
    }
    return close + 1;
  }

  /** [7] is a footnote; （1） numbers; what else stands in brackets belongs to the words before it. */
  private int bracket(int token) {
    int close = token + 1;
    boolean value = false;
    while (close < limit && tokens.kind(close) != Tokens.CLOSE) {
      value |= tokens.isQuantity(close);
      close++;
    }
    if (close >= limit) {
      return token + 1;
    }
    boolean footnote = close == token + 2 && tokens.kind(token + 1) == Tokens.NUMBER;
    if (footnote) {
      drafts.mention(token + 1, MentionReason.ORDINAL);
      return close + 1;
    }
    for (int i = token + 1; i < close; i++) {
      if (tokens.kind(i) == Tokens.NUMBER && !tokens.isQuantity(i)) {
        drafts.mention(i, exclusions.sort(i) == null ? MentionReason.NAME : exclusions.sort(i));
      }
    }
    return value ? token + 1 : close + 1;
  }

  private int plan(int token) {
    TimeExpression read = times.read(token, limit, reportYear);
    return read == null ? token + 1 : time(read);
  }

  private int time(TimeExpression read) {
    for (int i = read.from(); i < read.to(); i++) {
      if (tokens.kind(i) == Tokens.NUMBER) {
        drafts.mention(i, MentionReason.DATE);
      }
    }
    boolean baseline = read.from() > 0
        && (tokens.is(read.from() - 1, "比") || tokens.is(read.from() - 1, "较") || tokens.is(read.from() - 1, "从"));
    if (!baseline) {
      past |= read.past();
      time = read;
      if (Region.opens(tokens, region, read.from())) {
        region = Math.max(region, read.to());
      }
    }
    return Math.max(read.to(), read.from() + 1);
  }

  private int word(int token) {
    if (tokens.has(token, Tag.ENSURE) || tokens.has(token, Tag.STRIVE)) {
      firmness = tokens.has(token, Tag.ENSURE) ? Firmness.ENSURE : Firmness.STRIVE;
      firmToken = token;
      firmUsed = false;
    }
    if (tokens.has(token, Tag.ESTIMATED)) {
      estimated = true;
    }
    if (tokens.has(token, Tag.PAST) && !(token > 0 && (tokens.is(token - 1, "比") || tokens.is(token - 1, "较")))) {
      now = !acted(token);
    }
    if (tokens.is(token, "今年")) {
      past = false;
    }
    if (tokens.has(token, Tag.STATE)) {
      return state(token, token, token + 1);
    }
    if (states.isRank(token, segment)) {
      return rank(token);
    }
    if (tokens.has(token, Tag.WITH)) {
      int sync = states.parity(token, limit);
      if (sync > 0) {
        return parity(token, sync);
      }
    }
    if (tokens.has(token, Tag.bits(Tag.PRE_MORE, Tag.PRE_LESS, Tag.PRE_LEAST, Tag.PRE_MOST))) {
      int end = states.comparisonEnd(token, region, limit);
      if (end > token) {
        return comparison(token, end);
      }
    }
    if (tokens.has(token, Tag.TIME)) {
      return plan(token);
    }
    return plan(token);
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

  private int number(int token) {
    MentionReason reason = exclusions.sort(token);
    if (reason != null) {
      TimeExpression read = reason == MentionReason.DATE ? times.read(token, limit, reportYear) : null;
      if (read != null) {
        return time(read);
      }
      if (states.isRank(token, segment)) {
        return rank(token);
      }
      drafts.mention(token, reason);
      return token + 1;
    }
    TimeExpression within = times.read(token, limit, reportYear);
    if (within != null) {
      return time(within);
    }
    return quantity(token);
  }

  private int quantity(int token) {
    Bounds bounds = Bounds.read(tokens, token, region, limit);
    if (isFrom(token, bounds)) {
      fromValue = tokens.amount(token);
      drafts.mention(token, MentionReason.REFERENCE_VALUE);
      return bounds.endToken();
    }
    MentionReason reason = exclusions.quantity(token, sentence, region, limit, bounds);
    if (reason != null) {
      drafts.mention(token, reason);
      if (bounds.endToken() < limit && tokens.has(bounds.endToken(), Tag.DE)
          && bounds.from() == token) {
        keepVerb(token);
        region = bounds.endToken() + 1;
      }
      return bounds.endToken();
    }
    List<Integer> values = values(token, bounds);
    return items(token, bounds, values);
  }

  private Bounds lastBounds(List<Integer> values, Bounds first) {
    int last = values.get(values.size() - 1);
    return values.size() == 1 ? first : Bounds.read(tokens, last, last, limit);
  }

  private void keepVerb(int token) {
    Region read = Region.read(tokens, region, token, Predicate.read(tokens, token, token));
    if (read.hasVerb()) {
      verb = read.verb;
      verbEnd = read.verbEnd;
      listed = true;
    }
  }

  /** 从47.5%, 由2020年的51%: the value that a change starts at. */
  private boolean isFrom(int token, Bounds bounds) {
    int at = bounds.from() - 1;
    boolean toward = toward(token);
    int chars = 0;
    while (at > region && (tokens.kind(at) == Tokens.CLOSE_QUOTE || tokens.kind(at) == Tokens.OPEN_QUOTE || Plans.number(tokens.text, tokens.start(at), tokens.end(at)) > 0 || tokens.has(at, Tag.DE) || tokens.is(at, "末") || tokens.is(at, "时期") || tokens.is(at, "期末"))) {
      at--;
    }
    while (toward && at > region && chars < 12 && tokens.kind(at) == Tokens.TEXT || at > region && (tokens.has(at, Tag.DE) || tokens.isDate(at) || tokens.has(at, Tag.ADVERB) || tokens.has(at, Tag.TIME))) {
      chars += tokens.length(at);
      at--;
    }
    boolean from = at >= region && tokens.has(at, Tag.FROM);
    boolean more = fromValue != null && (tokens.kind(token - 1) == Tokens.LIST || tokens.has(token - 1, Tag.CONJ));
    if (!from && !more) {
      return false;
    }
    // a verb of change must follow before the clause ends
    for (int i = token + 1; i < limit; i++) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.SEMICOLON || kind == Tokens.STOP) {
        break;
      }
      if (tokens.has(i, Tag.bits(Tag.TO, Tag.RISE, Tag.FALL, Tag.GROW, Tag.KEEP))) {
        if (from) {
          fromToken = at;
        }
        return true;
      }
      if (kind == Tokens.COMMA) {
        break;
      }
    }
    return false;
  }

  /** 提高到 before the clause ends. */
  private boolean toward(int token) {
    for (int i = token + 1; i < limit; i++) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA || kind == Tokens.SEMICOLON || kind == Tokens.LIST) {
        return false;
      }
      if (tokens.has(i, Tag.TO)) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of a list of bare values that starts at {@code token}: 8%、15%以上. */
  private List<Integer> values(int token, Bounds bounds) {
    List<Integer> values = new ArrayList<>(2);
    values.add(token);
    int at = bounds.endToken();
    while (at + 1 < limit && (tokens.kind(at) == Tokens.LIST || tokens.has(at, Tag.CONJ) || tokens.isQuantity(at))) {
      int next = tokens.isQuantity(at) ? at : at + 1;
      if (next < limit && tokens.has(next, Tag.bits(Tag.PRE_MORE, Tag.PRE_LEAST, Tag.PRE_MOST, Tag.PRE_LESS, Tag.PRE_ABOUT))) {
        next++;
      }
      if (next >= limit || !tokens.isQuantity(next)) {
        break;
      }
      Bounds more = Bounds.read(tokens, next, Math.min(next, at + 1), limit);
      MentionReason reason = exclusions.quantity(next, sentence, at + 1, limit, more);
      if (reason != null && !(reason == MentionReason.DURATION && exclusions.isDuration(tokens.amount(token)))) {
        break;
      }
      values.add(next);
      at = more.endToken();
    }
    return values;
  }

  private boolean isRelative(Amount amount) {
    if (amount.low != null && !amount.low.unit.isEmpty()) {
      return true;
    }
    if (amount.unitEnd - amount.unitStart != 1) {
      return false;
    }
    char c = tokens.text[amount.unitStart];
    return c == '%' || c == '‰' || c == '倍' || c == '成' || c == '番';
  }

  private int items(int token, Bounds bounds, List<Integer> values) {
    int regionEnd = bounds.from();
    Predicate predicate = Predicate.read(tokens, regionEnd, region);
    int nameEnd = predicate.from;
    if (fromValue != null && fromToken >= region) {
      nameEnd = Predicate.read(tokens, fromToken, region).from;
      Predicate before = Predicate.read(tokens, fromToken, region);
      predicate.each |= before.each;
      predicate.respectively |= before.respectively;
    }
    int behind = lastBounds(values, bounds).endToken();
    long noun = RightNoun.read(tokens, behind, limit);
    boolean hasNoun = RightNoun.from(noun) < RightNoun.to(noun);
    Region read = Region.counted(tokens, region, nameEnd, predicate, hasNoun);
    among |= read.among;
    boolean relative = isRelative(tokens.amount(token));
    List<Name> subject;
    int nounEnd = bounds.endToken();
    boolean right = false;
    boolean counted = hasNoun && !relative && values.size() == 1 && predicate.isEmpty();
    boolean apposed = counted && (listed(read) || tokens.has(bounds.endToken(), Tag.DE) || exclusions.isCount(tokens.amount(token)) && isNoun(RightNoun.from(noun)) && !isPlace(read));
    if (apposed) {
      read.from = read.to;
    }
    boolean nounVerb = predicate.isEmpty() || predicate.verbIs(Tag.LIGHT) || predicate.verbIs(Tag.ADD) || predicate.verbIs(Tag.ACT);
    if (read.isEmpty() && hasNoun && (values.size() == 1 || !relative && !predicate.respectively) && (nounVerb || !predicate.verbIs(Tag.GROW) && read.hasVerb()) && !(relative && !tokens.has(bounds.endToken(), Tag.DE) && predicate.verb >= 0 && !predicate.verbIs(Tag.LIGHT))) {
      subject = List.of(behind(noun));
      nounEnd = RightNoun.to(noun);
      right = true;
    } else if (read.isEmpty() && read.list) {
      subject = List.of(names.of(read.listFrom, read.listTo));
    } else if (hasNoun && !relative && predicate.isEmpty() && values.size() == 1 && isPlace(read)) {
      subject = List.of(names.joined(names.of(read.from, read.to), names.of(RightNoun.from(noun), RightNoun.to(noun))));
      nounEnd = RightNoun.to(noun);
      right = true;
    } else if (!read.isEmpty()) {
      subject = split(read, predicate, values.size(), relative, alike(values));
    } else {
      boolean many = values.size() > 1 && series.size() >= values.size();
      subject = many ? series.subList(series.size() - values.size(), series.size())
          : predicate.each && series.size() > 1 && values.size() == 1 ? series : subjects;
    }
    if (!read.hasVerb() && predicate.verb >= 0 && right) {
      read.verb = predicate.verb;
      read.verbEnd = predicate.verb + 1;
    }
    if (read.hasVerb()) {
      verb = read.verb;
      verbEnd = read.verbEnd;
    } else if (!listed) {
      verb = -1;
    }
    if (relative && predicate.isEmpty() && !read.isEmpty() && !subjects.isEmpty()) {
      if (tokens.is(read.from, "是") || tokens.letters(read.from, read.to).startsWith("是")) {
        subject = subjects;
      } else if (tokens.has(read.from, Tag.SHARE)) {
        subject = List.of(names.joined(subjects.get(0), names.of(read.from, read.to)));
      }
    }
    if (relative && predicate.isEmpty() && !right) {
      int keep = keepInside(read);
      if (keep > read.from) {
        subject = List.of(names.of(read.from, keep));
      }
    }
    if (read.isEmpty() && !right && read.hasVerb() && predicate.isEmpty() && !relative) {
      subject = List.of(byVerb(read));
    }
    if (relative && !right && predicate.isEmpty() && subject.size() == 1 && usedFor(bounds.endToken())) {
      noun = RightNoun.read(tokens, bounds.endToken(), limit);
      subject = List.of(names.joined(subject.get(0), names.of(bounds.endToken(), RightNoun.to(noun))));
    }
    if (!subject.isEmpty() && subject.get(0).key().isBlank()) {
      subject = List.of();
    }
    if (subject.isEmpty() && (relative || !hasNoun)) {
      subject = before();
    }
    if (subject.isEmpty()) {
      if (hasNoun && !relative) {
        subject = List.of(names.of(RightNoun.from(noun), RightNoun.to(noun)));
        nounEnd = RightNoun.to(noun);
        right = true;
      } else if (verb >= 0) {
        // 惠及5700多万人次: nothing but the action says what is counted
        subject = List.of(names.of(verb, verbEnd));
      } else {
        drafts.mention(token, MentionReason.UNREAD);
        region = bounds.endToken();
        return bounds.endToken();
      }
    }
    List<Name> named = List.copyOf(subject);
    int end = emit(values, named, predicate, read, right);
    follow(named, read.isEmpty() && !right);
    subjects = named;
    listed = true;
    firmUsed = true;
    region = right ? nounEnd : end;
    fromValue = null;
    return end;
  }

  /** 数字反应堆、多维感知、智能计算3个设施集群: the list names what is counted behind the number. */
  private boolean listed(Region read) {
    for (int i = read.from; i < read.to; i++) {
      if (tokens.kind(i) == Tokens.LIST) {
        return true;
      }
    }
    return false;
  }

  /** 政务服务实现网上可办: what comes true belongs to the name. */
  private Name behind(long noun) {
    Name own = names.of(RightNoun.from(noun), RightNoun.to(noun));
    int verbAt = RightNoun.to(noun);
    if (verbAt >= limit || !tokens.is(verbAt, "实现")) {
      return own;
    }
    int to = verbAt + 1;
    while (to < limit && (tokens.kind(to) == Tokens.TEXT || tokens.kind(to) == Tokens.WORD || tokens.kind(to) == Tokens.OPEN_QUOTE || tokens.kind(to) == Tokens.CLOSE_QUOTE)
        && !tokens.has(to, Tag.STATE)) {
      to++;
    }
    boolean ends = to >= limit || tokens.kind(to) == Tokens.COMMA || tokens.kind(to) == Tokens.SEMICOLON || tokens.kind(to) == Tokens.LIST;
    boolean fits = to > verbAt + 1 && tokens.end(to - 1) - tokens.end(verbAt) <= 8;
    return ends && fits ? names.joined(own, names.of(verbAt + 1, to)) : own;
  }

  /** 支出比例稳定在一般公共预算的83%: the verb inside ends the name; its token, or -1. */
  private int keepInside(Region read) {
    for (int i = read.from + 1; i < read.to; i++) {
      if (tokens.has(i, Tag.KEEP) && tokens.length(i) > 2) {
        return i;
      }
    }
    return -1;
  }

  /** What follows a count is what it counts, unless it begins with a verb: 重大项目80个落地. */
  private boolean isNoun(int token) {
    return !tokens.has(token, Tag.bits(Tag.STOP_VERB, Tag.ACT, Tag.LIGHT, Tag.ADVERB, Tag.EACH, Tag.STATE, Tag.HONOUR, Tag.RANK_VERB));
  }

  private boolean usedFor(int token) {
    return token < limit && tokens.is(token, "用于");
  }

  /** 培训8300万人次 names what was done; 竣工8560套 goes with the noun of 开工 (GUIDE rule 15). */
  private Name byVerb(Region read) {
    Name action = names.of(read.verb, read.verbEnd);
    if (tokens.has(read.verb, Tag.bits(Tag.ADD, Tag.LIGHT, Tag.RISE, Tag.FALL)) && !subjects.isEmpty()) {
      return subjects.get(0);
    }
    if (!subjects.isEmpty()) {
      Name before = subjects.get(0);
      for (String stage : STAGES) {
        if (before.key().endsWith(stage) && isStage(action.key())) {
          int cut = before.name().length() - stage.length();
          return new Name(before.name().substring(0, cut) + action.name(), before.key().substring(0, cut) + action.key(), action.start(), action.end());
        }
      }
    }
    return action;
  }

  private static final String[] STAGES = {"开工", "竣工", "投用", "交付", "投产"};

  private static boolean isStage(String key) {
    return List.of(STAGES).contains(key);
  }

  /** 居民消费价格逐步回落，全年涨幅6.5%: the subject stands in the clause before. */
  private List<Name> before() {
    if (segment - 1 <= previous) {
      return List.of();
    }
    Predicate none = Predicate.read(tokens, previous, previous);
    Region read = Region.read(tokens, previous, segment - 1, none);
    int to = read.from;
    while (to < read.to && !tokens.has(to, Tag.bits(Tag.STOP_VERB, Tag.ADVERB, Tag.RATE_UP, Tag.RATE_DOWN, Tag.TO, Tag.GROW, Tag.FALL, Tag.KEEP))
        && !tokens.isQuantity(to)) {
      to++;
    }
    boolean fits = to > read.from && tokens.end(to - 1) - tokens.start(read.from) <= NAME_QUOTE;
    return fits ? List.of(names.of(read.from, to)) : List.of();
  }

  /** 省定20项民心工程, 省外12所大学: two letters before the count say whose. */
  private boolean isPlace(Region read) {
    int length = read.isEmpty() ? 0 : tokens.end(read.to - 1) - tokens.start(read.from);
    return length == 2 && read.to - read.from == 1 && tokens.kind(read.from) == Tokens.TEXT && tokens.first(read.from) != '总';
  }

  private void follow(List<Name> named, boolean carried) {
    if (carried) {
      return;
    }
    int before = region - 1;
    boolean continues = region > segment || before >= sentence && region < limit && tokens.kind(region) == Tokens.LIST;
    if (!continues) {
      series = new ArrayList<>();
    }
    series.addAll(named);
  }

  private List<Name> split(Region read, Predicate predicate, int count, boolean relative, boolean alike) {
    Name joint = names.of(read.from, read.to);
    boolean each = predicate.each || predicate.respectively;
    if (!each && count == 1 && !relative) {
      return List.of(joint);
    }
    if (count > 1 && read.listTo > read.listFrom) {
      List<Name> listed = names.members(read);
      if (listed.size() == count) {
        return listed;
      }
    }
    List<Name> members = names.members(read.from, read.to, count > 1);
    if (each || members.size() == count && count > 1 && alike) {
      return members;
    }
    if (relative && members.size() > 1 && rates(names.bare(read.from, read.to))) {
      return members;
    }
    boolean change = predicate.verbIs(Tag.GROW) || predicate.verbIs(Tag.FALL);
    if (relative && change && members.size() > 1 && names.isList(read.from, read.to) && predicate.rate < 0) {
      return members;
    }
    return List.of(joint);
  }

  /** Whether a mark stands between the values: 3357批次10.38万人次 measure one thing twice. */
  private boolean alike(List<Integer> values) {
    if (values.size() < 2) {
      return true;
    }
    int last = values.get(values.size() - 1);
    for (int i = values.get(values.size() - 2) + 1; i < last; i++) {
      if (tokens.kind(i) == Tokens.LIST || tokens.has(i, Tag.CONJ)) {
        return true;
      }
    }
    return false;
  }

  /** Rates are no joint totals (GUIDE rule 27). */
  private static boolean rates(List<Name> members) {
    for (Name name : members) {
      String key = name.key();
      if (!key.endsWith("率") && !key.endsWith("比例") && !key.endsWith("比重") && !key.endsWith("占比")) {
        return false;
      }
    }
    return true;
  }

  /** Makes the drafts of the values; gives the token behind the last. */
  private int emit(List<Integer> values, List<Name> subject, Predicate predicate, Region read, boolean right) {
    int end = values.get(0);
    Bounds[] bounds = new Bounds[values.size()];
    boolean own = false;
    for (int i = 0; i < bounds.length; i++) {
      int token = values.get(i);
      bounds[i] = Bounds.read(tokens, token, i == 0 ? region : values.get(i - 1) + 1, limit);
      own |= i < bounds.length - 1 && bounds[i].own();
      end = bounds[i].endToken();
    }
    int lastValue = bounds.length - 1;
    boolean paired = subject.size() > 1 && subject.size() == bounds.length && right == false;
    boolean shared = (predicate.respectively || paired) && !own && bounds[lastValue].own()
        && bounds[lastValue].from() == values.get(lastValue);
    for (int i = 0; i < bounds.length; i++) {
      boolean about = subject.size() > 1 && bounds[0].op() == Comparison.ABOUT && bounds[0].from() < values.get(0);
      Comparison op = about && !bounds[i].own() ? Comparison.ABOUT : shared && bounds[i].op() == Comparison.EQUAL ? bounds[lastValue].op() : bounds[i].op();
      if (subject.size() > 1 && bounds.length > 1) {
        if (i < subject.size()) {
          draft(values.get(i), bounds[i], op, subject.get(i), predicate, read, right, values.get(lastValue));
        } else {
          drafts.mention(values.get(i), MentionReason.UNREAD);
        }
      } else {
        for (Name name : subject) {
          draft(values.get(i), bounds[i], op, name, predicate, read, right, values.get(lastValue));
        }
      }
    }
    return end;
  }

  private void draft(int token, Bounds bounds, Comparison op, Name name, Predicate predicate, Region read, boolean right, int lastValue) {
    Amount amount = tokens.amount(token);
    Draft draft = new Draft(name, section);
    draft.amount = amount;
    draft.op = op == Comparison.EQUAL && predicate.least >= 0 ? Comparison.AT_LEAST : op;
    if (predicate.least >= 0) {
      wording(draft, tokens.start(predicate.least), tokens.end(predicate.least));
    }
    draft.at = amount.start;
    draft.atEnd = amount.end;
    Amount unitOf = amount;
    if (amount.unitStart == amount.unitEnd && (amount.low == null || amount.low.unit.isEmpty())) {
      unitOf = tokens.amount(lastValue);
    }
    boolean carried = read.isEmpty() && !right;
    if (carried && unitOf.unitStart == unitOf.unitEnd && last != null && last.amount != null && amount.low != null
        && amount.low.unit.isEmpty() && amount.low.scale >= Numeral.WAN) {
      // 900亿元以上，力争突破千亿
      draft.unitStart = last.unitStart;
      draft.unitEnd = last.unitEnd;
    } else {
      draft.unitStart = unitOf.unitStart;
      draft.unitEnd = unitOf.unitEnd;
    }
    draft.basis = BasisRule.of(tokens, predicate, verb, unitOf, name, last, carried, right, read.hasVerb());
    draft.roles.add(new int[] {RoleName.QUANTITY.ordinal(), amount.start, amount.end});
    for (int i = bounds.from(); i < token; i++) {
      wording(draft, tokens.start(i), tokens.end(i));
    }
    if (bounds.end() > amount.end) {
      wording(draft, amount.end, bounds.end());
    }
    if (predicate.verb >= 0) {
      draft.role(RoleName.BASIS, tokens.start(predicate.verb), tokens.end(predicate.verb));
    }
    if (predicate.pace != null) {
      draft.pace = predicate.pace;
      draft.role(RoleName.PACE, tokens.start(predicate.paceToken), tokens.end(predicate.paceToken));
    }
    if (predicate.adjustment != null) {
      draft.adjustment = predicate.adjustment;
      draft.role(RoleName.ADJUSTMENT, tokens.start(predicate.adjustmentToken), tokens.end(predicate.adjustmentToken));
    }
    if (predicate.baseline != null) {
      draft.baseline = drafts.baseline(predicate);
      draft.role(RoleName.BASELINE, predicate.baselineStart, predicate.baselineEnd);
    }
    if (verb >= 0 && draft.basis != Basis.GROWTH && draft.basis != Basis.DECLINE) {
      draft.actionStart = tokens.start(verb);
      draft.actionEnd = tokens.end(verbEnd - 1);
      draft.role(RoleName.ACTION, draft.actionStart, draft.actionEnd);
    }
    Amount began = fromValue;
    if (began != null) {
      draft.from = began;
      draft.role(RoleName.BASELINE, began.start, began.end);
    }
    finish(draft);
    draft.end = Math.max(draft.end, bounds.end());
    if (right) {
      draft.end = Math.max(draft.end, name.end());
    }
  }

  private void wording(Draft draft, int start, int end) {
    draft.wording.add(new int[] {start, end});
    draft.role(RoleName.BOUND, start, end);
  }

  /** What every draft takes from its clause: kind, firmness, time, links, span. */
  private void finish(Draft draft) {
    draft.goal = isGoal(draft);
    draft.estimated = estimated;
    if (draft.name.start() < draft.name.end()) {
      draft.role(RoleName.INDICATOR, draft.name.start(), draft.name.end());
    }
    if (firmToken >= 0) {
      draft.firmness = firmness;
      draft.firmStart = tokens.start(firmToken);
      draft.firmEnd = tokens.end(firmToken);
      draft.role(RoleName.FIRMNESS, draft.firmStart, draft.firmEnd);
    }
    TimeExpression said = time;
    if (said != null) {
      if (said.due() && draft.goal) {
        draft.due = said;
        draft.role(RoleName.DEADLINE, said.start(), said.end());
      } else {
        draft.period = said;
        draft.role(RoleName.PERIOD, said.start(), said.end());
      }
    }
    if (among && whole != null) {
      draft.partOf = whole;
    } else if (!among) {
      whole = draft;
    }
    if (last != null && last.name.key().equals(draft.name.key()) && draft.goal && draft.firmness == Firmness.STRIVE && last.firmness != Firmness.STRIVE && last.basis == draft.basis) {
      draft.stretchOf = last;
    }
    draft.start = tokens.start(Math.min(region, limit - 1));
    draft.end = Math.max(draft.end, draft.atEnd);
    last = draft;
    drafts.add(draft);
  }

  private boolean isGoal(Draft draft) {
    switch (section.part()) {
      case REVIEW:
        return false;
      case GOALS:
      case PLAN:
        return !past && !now || firmToken >= 0;
      default:
        return !past && !now && (firmToken >= 0 || time != null && time.due());
    }
  }

  // --- conditions without a plain number ------------------------------------------------------------------

  private int state(int token, int start, int to) {
    int from = start > region && (tokens.isQuantity(start - 1) || tokens.has(start - 1, Tag.PRE_ABOUT)) ? start - 1 : start;
    int value = states.value(token);
    if (value == StateReader.NO_VALUE) {
      return to;
    }
    Predicate predicate = Predicate.read(tokens, from, region);
    Region read = Region.read(tokens, region, predicate.from, predicate);
    List<Name> subject;
    int cut = read.from;
    while (cut < read.to && !tokens.has(cut, Tag.STOP_VERB)) {
      cut++;
    }
    if (cut > read.from) {
      read.to = cut;
    }
    if (!read.isEmpty()) {
      subject = names.members(read.from, read.to, false);
    } else if (states.isClearing(token) && to < limit) {
      long noun = RightNoun.read(tokens, to, limit);
      subject = RightNoun.from(noun) < RightNoun.to(noun)
          ? List.of(names.of(RightNoun.from(noun), RightNoun.to(noun)))
          : subjects;
    } else {
      subject = subjects;
    }
    if (subject.isEmpty()) {
      return to;
    }
    for (Name name : subject) {
      Draft draft = new Draft(name, section);
      draft.stateValue = value;
      draft.stateUnit = states.unit(token);
      draft.basis = states.basis(token);
      draft.op = states.op(token);
      draft.at = states.at(token);
      draft.atEnd = tokens.end(token);
      if (start > region && tokens.has(start - 1, Tag.PRE_ABOUT)) {
        draft.op = Comparison.ABOUT;
      }
      draft.wording.add(new int[] {draft.at, draft.atEnd});
      draft.role(RoleName.STATE, draft.at, draft.atEnd);
      if (predicate.baseline != null) {
        draft.baseline = drafts.baseline(predicate);
        draft.role(RoleName.BASELINE, predicate.baselineStart, predicate.baselineEnd);
      }
      finish(draft);
    }
    subjects = subject;
    firmUsed = true;
    region = to;
    return to;
  }

  private int rank(int token) {
    int end = token + 1;
    int scope = states.scopeStart(token, region);
    Predicate predicate = Predicate.read(tokens, scope, region);
    int nameEnd = scope;
    while (nameEnd > region && tokens.has(nameEnd - 1, Tag.bits(Tag.RANK_VERB, Tag.EACH, Tag.ADVERB, Tag.ENSURE, Tag.STRIVE, Tag.CONJ, Tag.TO, Tag.KEEP))) {
      nameEnd--;
    }
    Region read = Region.whole(tokens, region, nameEnd, predicate);
    boolean list = !read.isEmpty();
    List<Name> subject =
        read.isEmpty()
            ? tokens.kind(segment - 1 < sentence ? sentence : segment - 1) == Tokens.COMMA && region <= segment + 1 && series.size() > 1 ? series : subjects
            : list ? names.members(read.from, read.to, false) : List.of(names.of(read.from, read.to));
    subject = List.copyOf(subject);
    if (subject.size() == 1 && !subjects.isEmpty() && states.isRateNoun(subject.get(0).key())) {
      subject = names.rates(series.size() > 1 ? series : subjects, subject.get(0));
    } else if (subject.size() == 1 && !subjects.isEmpty() && states.isTotal(subject.get(0).key())) {
      subject = subjects;
    } else if (subject.isEmpty()) {
      subject = before();
    }
    if (subject.isEmpty()) {
      region = end;
      return end;
    }
    for (Name name : subject) {
      Draft draft = new Draft(name, section);
      draft.type = Draft.Type.RANKING;
      draft.position = states.position(token);
      draft.op = states.rankOp(token);
      draft.at = tokens.start(token);
      draft.atEnd = tokens.end(end - 1);
      if (scope < token) {
        draft.among = names.written(tokens.start(scope), tokens.start(token));
        draft.role(RoleName.AMONG, tokens.start(scope), tokens.start(token));
      }
      draft.wording.add(new int[] {draft.at, draft.atEnd});
      draft.role(RoleName.POSITION, draft.at, draft.atEnd);
      finish(draft);
    }
    subjects = subject;
    firmUsed = true;
    region = end;
    return end;
  }

  /** 与经济增长基本同步. */
  private int parity(int token, int sync) {
    int referenceEnd = sync;
    while (referenceEnd > token + 1 && tokens.has(referenceEnd - 1, Tag.bits(Tag.ADVERB, Tag.KEEP, Tag.LIGHT))) {
      referenceEnd--;
    }
    Predicate none = Predicate.read(tokens, token, token);
    Region read = Region.whole(tokens, region, token, none);
    if (read.isEmpty() || tokens.is(read.from, "这")) {
      return token + 1;
    }
    List<Name> subject = names.members(read.from, read.to, false);
    for (Name name : subject) {
      Draft draft = parityDraft(name, Comparison.EQUAL, token + 1, referenceEnd);
      draft.at = tokens.start(token);
      draft.atEnd = tokens.end(sync);
      draft.wording.add(new int[] {draft.at, draft.atEnd});
      finish(draft);
    }
    subjects = subject;
    firmUsed = true;
    region = sync + 1;
    return sync + 1;
  }

  private Draft parityDraft(Name name, Comparison op, int from, int to) {
    Draft draft = new Draft(name, section);
    draft.type = Draft.Type.PARITY;
    draft.op = op;
    draft.reference = names.written(tokens.start(from), tokens.end(to - 1));
    draft.role(RoleName.REFERENCE, tokens.start(from), tokens.end(to - 1));
    return draft;
  }

  /** 高于全国平均水平, 快于经济增长, 低于省市平均水平. */
  private int comparison(int token, int end) {
    Predicate none = Predicate.read(tokens, token, region);
    Region read = Region.whole(tokens, region, none.from, none);
    List<Name> subject = read.isEmpty() ? subjects : none.each ? names.members(read.from, read.to, false) : List.of(names.of(read.from, read.to));
    if (subject.isEmpty()) {
      return token + 1;
    }
    Comparison op = tokens.has(token, Tag.PRE_MORE) ? Comparison.MORE_THAN
        : tokens.has(token, Tag.PRE_LESS) ? Comparison.LESS_THAN
        : tokens.has(token, Tag.PRE_LEAST) ? Comparison.AT_LEAST : Comparison.AT_MOST;
    for (Name name : subject) {
      Draft draft = parityDraft(name, op, token + 1, end);
      draft.at = tokens.start(token + 1);
      draft.atEnd = tokens.end(end - 1);
      draft.wording.add(new int[] {tokens.start(token), tokens.end(token)});
      draft.role(RoleName.BOUND, tokens.start(token), tokens.end(token));
      finish(draft);
    }
    for (int i = token; i < end; i++) {
      if (tokens.kind(i) == Tokens.NUMBER) {
        drafts.mention(i, MentionReason.NAME);
      }
    }
    int stop = end;
    if (stop < limit && tokens.isQuantity(stop)) {
      Bounds bounds = Bounds.read(tokens, stop, stop, limit);
      drafts.margin(subject.size(), stop, bounds);
      stop = bounds.endToken();
    }
    subjects = subject;
    firmUsed = true;
    region = stop;
    return stop;
  }
}
