package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.RoleName;
import java.util.List;

/** Reads a quantity, or a list of bare values such as 8%、15%以上, into items. */
final class QuantityReader {
  private static final WordList PER = WordTable.RULES.list("per");
  private static final int FAR = 12;

  /** Tokens between the value that a change starts at and its verb. */
  private static final int FAR_CHANGE = 40;

  private static final long MODALS = Tag.bits(Tag.ENSURE, Tag.STRIVE, Tag.LIGHT);
  private static final WordList MODAL = WordTable.RULES.list("modal");

  private final Tokens tokens;
  private final Clause clause;
  private final Drafts drafts;
  private final Exclusions exclusions;
  private final SubjectRule subjects;
  private final ValueList lists;
  private final StockRule stocks;

  QuantityReader(Clause clause, Exclusions exclusions) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.drafts = clause.drafts;
    this.exclusions = exclusions;
    this.subjects = new SubjectRule(clause, exclusions);
    this.lists = new ValueList(clause, exclusions);
    this.stocks = new StockRule(clause, exclusions);
  }

  /** Reads the quantity at {@code token}; gives the token to go on at. */
  int read(int token) {
    if (token < clause.region) {
      // 7个过亿元项目: inside the noun of the item before
      drafts.mention(token, MentionReason.SIZE_CLASS);
      return token + 1;
    }
    Bounds bounds = Bounds.read(tokens, token, clause.region, clause.limit);
    if (clause.criterion >= clause.segment && token - clause.criterion < 3) {
      clause.criterion = -1;
      drafts.mention(token, MentionReason.SIZE_CLASS);
      clause.region = bounds.endToken();
      return bounds.endToken();
    }
    long step = exclusions.step(token, bounds, clause.limit);
    if (RightNoun.from(step) < RightNoun.to(step)) {
      return step(token, bounds, step);
    }
    if (isFrom(token, bounds)) {
      clause.fromValues.add(tokens.amount(token));
      drafts.mention(token, MentionReason.REFERENCE_VALUE);
      return bounds.endToken();
    }
    MentionReason reason =
        exclusions.quantity(token, clause.sentence, clause.region, clause.limit, bounds);
    if (reason != null) {
      return mention(token, bounds, reason);
    }
    return items(lists.read(token, bounds));
  }

  /** 生产总值连跨3个万亿元台阶、达14.2万亿元: what rises is said of what follows, too. */
  private int step(int token, Bounds bounds, long step) {
    Predicate predicate = Predicate.read(tokens, bounds.from(), clause.region);
    Region region = Region.whole(tokens, clause.region, predicate.from, predicate);
    for (int i = token; i < RightNoun.to(step); i++) {
      if (tokens.kind(i) == Tokens.NUMBER) {
        drafts.mention(i, i == token ? MentionReason.BACKGROUND : MentionReason.SIZE_CLASS);
      }
    }
    clause.region = RightNoun.to(step);
    return region.isEmpty()
        ? clause.region
        : clause.take(List.of(clause.names.of(region.from, region.to)), clause.region);
  }

  private int mention(int token, Bounds bounds, MentionReason reason) {
    drafts.mention(token, reason);
    int next = bounds.endToken();
    if (reason == MentionReason.ORDINAL && token == clause.region && next < clause.limit) {
      boolean mark = tokens.isBetween(next) || tokens.kind(next) == Tokens.CLOSE;
      clause.region = mark ? next + 1 : clause.region;
    }
    if (next >= clause.limit) {
      return next;
    }
    Amount amount = tokens.amount(token);
    boolean digits = amount.low != null && !amount.low.chinese;
    if ((reason == MentionReason.BACKGROUND || reason == MentionReason.GARBLED)
        && digits
        && (Region.opens(tokens, clause.region, token) || tokens.has(token - 1, Tag.ETC))
        && (tokens.kind(next) == Tokens.TEXT || tokens.kind(next) == Tokens.WORD)) {
      // 17个传统制造业增加值增长5.3%
      clause.region = next;
    }
    if (tokens.has(next, Tag.DE) && bounds.from() == token) {
      // 实施总投资14.1亿元的技改项目66个: the attribute is no part of the name, the verb holds on
      Region read = Region.read(tokens, clause.region, token, Predicate.read(tokens, token, token));
      if (read.hasVerb()) {
        clause.verb = read.verb;
        clause.verbEnd = read.verbEnd;
        clause.listed = true;
      }
      clause.region = next + 1;
    }
    return next;
  }

  /** 从47.5%, 由2020年的51%, 由“十三五”末的33%: the value that a change starts at. */
  private boolean isFrom(int token, Bounds bounds) {
    int at = bounds.from() - 1;
    while (at > clause.region && isPlanWord(at)) {
      at--;
    }
    boolean toward = changes(token, Tag.TO.bit);
    int chars = 0;
    while (at > clause.region
        && (toward && chars < FAR && (tokens.kind(at) == Tokens.TEXT || tokens.has(at, Tag.HEAD))
            || tokens.isDate(at)
            || tokens.is(at, PER)
            || tokens.has(at, Tag.bits(Tag.DE, Tag.ADVERB, Tag.TIME)))) {
      chars += tokens.length(at);
      at--;
    }
    boolean from = at >= clause.region && (tokens.has(at, Tag.FROM) || isLower(token, at));
    boolean more =
        !clause.fromValues.isEmpty()
            && (tokens.kind(token - 1) == Tokens.LIST || tokens.has(token - 1, Tag.CONJ));
    if (!from && !more || !changes(token, Tag.CHANGES)) {
      return false;
    }
    if (from) {
      clause.fromToken = at;
      clause.fromValues.clear();
    }
    return true;
  }

  /** 比上年48天减少18天, 较2020年的48小时缩短18小时: the value from which the change at hand is told. */
  private boolean isLower(int token, int at) {
    int verb = token + 1;
    return verb + 1 < clause.limit
        && tokens.has(verb, Tag.bits(Tag.FALL, Tag.RISE))
        && tokens.isQuantity(verb + 1)
        && (tokens.has(at, Tag.PREVIOUS_YEAR) || tokens.is(at, "比") || tokens.is(at, "较"));
  }

  private boolean isPlanWord(int token) {
    byte kind = tokens.kind(token);
    return kind == Tokens.CLOSE_QUOTE
        || kind == Tokens.OPEN_QUOTE
        || Plans.number(tokens.text, tokens.start(token), tokens.end(token)) > 0
        || tokens.has(token, Tag.DE)
        || tokens.is(token, "末")
        || tokens.is(token, "时期")
        || tokens.is(token, "期末");
  }

  /** Whether a verb of change follows before the clause part ends. */
  private boolean changes(int token, long verbs) {
    int stop = Math.min(clause.limit, token + FAR_CHANGE);
    for (int i = token + 1; i < stop; i++) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA
          || kind == Tokens.SEMICOLON
          || kind == Tokens.LIST && verbs == Tag.TO.bit) {
        return false;
      }
      if (tokens.has(i, verbs)) {
        return true;
      }
    }
    return false;
  }

  private int items(List<Bounds> values) {
    Bounds first = values.get(0);
    Predicate predicate = Predicate.read(tokens, first.from(), clause.region);
    predicate.adjustedBefore(clause.previous, clause.segment);
    int nameEnd = predicate.from;
    if (!clause.fromValues.isEmpty() && clause.fromToken >= clause.region) {
      Predicate before = Predicate.read(tokens, clause.fromToken, clause.region);
      nameEnd = before.from;
      predicate.each |= before.each;
      predicate.respectively |= before.respectively;
    }
    SubjectRule.Subject subject = subjects.read(values, predicate, nameEnd);
    Bounds lastValue = values.get(values.size() - 1);
    if (subject.names().isEmpty()) {
      clause.region = lastValue.endToken();
      return lastValue.endToken();
    }
    emit(values, subject, predicate);
    clause.rate = predicate.rate;
    stocks.follow(subject, predicate);
    subjects.follow(subject);
    clause.listed = true;
    clause.fromValues.clear();
    int next = lastValue.endToken();
    if (isStep(next)) {
      // 迈上5万亿台阶、五年增加1万亿元
      next++;
    }
    clause.follow(subject.names(), subject.right() ? subject.nounEnd() : next);
    return next;
  }

  private boolean isStep(int token) {
    return token < clause.limit && exclusions.isStep(token);
  }

  /**
   * Makes the drafts. A bound word behind the last value holds for a 分别 list unless an earlier
   * value has its own (GUIDE rule 2); so does 约 before the first.
   */
  private void emit(List<Bounds> values, SubjectRule.Subject subject, Predicate predicate) {
    List<Name> names = subject.names();
    int count = values.size();
    Bounds lastValue = values.get(count - 1);
    boolean own = false;
    for (int i = 0; i < count - 1; i++) {
      own |= values.get(i).own();
    }
    boolean paired = names.size() == count && !subject.right();
    boolean shared =
        (predicate.respectively || paired)
            && !own
            && lastValue.own()
            && lastValue.from() == lastValue.token();
    Bounds first = values.get(0);
    // 分别超过8万元、4.5万元; 跨越200亿元、300亿元台阶
    boolean climbs = names.size() == 1 && isStep(lastValue.endToken());
    boolean prefixed =
        (predicate.respectively || climbs)
            && first.own()
            && first.from() < first.token()
            && values.stream().skip(1).noneMatch(Bounds::own);
    boolean about =
        names.size() > 1 && first.op() == Comparison.ABOUT && first.from() < first.token();
    for (int i = 0; i < count; i++) {
      Bounds value = values.get(i);
      Comparison op = value.op();
      if (about && !value.own()) {
        op = Comparison.ABOUT;
      } else if (shared && op == Comparison.EQUAL) {
        op = lastValue.op();
      } else if (prefixed && op == Comparison.EQUAL) {
        op = first.op();
      }
      clause.times.pair(i, count);
      if (names.size() == 1 || count == 1) {
        for (Name name : names) {
          draft(value, op, name, predicate, subject, lastValue);
        }
      } else if (i < names.size()) {
        draft(value, op, names.get(i), predicate, subject, lastValue);
      }
    }
  }

  private void draft(
      Bounds value,
      Comparison op,
      Name name,
      Predicate predicate,
      SubjectRule.Subject subject,
      Bounds lastValue) {
    Amount amount = tokens.amount(value.token());
    Amount last = tokens.amount(lastValue.token());
    Draft draft = new Draft(name, clause.section);
    draft.amount = amount.inScaleOf(last);
    draft.at = amount.start;
    draft.atEnd = amount.end;
    int start = tokens.start(value.token());
    draft.role(RoleName.QUANTITY, start, amount.end);
    if (start < amount.start) {
      draft.doubts.add("glued-number");
    }
    Amount unit = unit(amount, last, subject.carried());
    draft.unitStart = unit.unitStart;
    draft.unitEnd = unit.unitEnd;
    draft.basis =
        BasisRule.of(tokens, predicate, clause.verb, unit, name, clause.last, subject, value);
    stocks.settle(draft, subject, predicate, value);
    bound(draft, value, op, predicate);
    predicate.describe(draft, drafts);
    if (clause.verb >= 0 && draft.basis != Basis.GROWTH && draft.basis != Basis.DECLINE) {
      draft.actionStart = tokens.start(clause.verb) + modal(clause.verb);
      draft.actionEnd = tokens.end(clause.verbEnd - 1);
      draft.role(RoleName.ACTION, draft.actionStart, draft.actionEnd);
    }
    if (!clause.fromValues.isEmpty()) {
      Amount began = from(subject.names().indexOf(name), subject.names().size());
      draft.from = began;
      draft.role(RoleName.BASELINE, began.start, began.end);
    }
    if (!subject.doubt().isEmpty()) {
      draft.doubts.add(subject.doubt());
    }
    draft.end = Math.max(value.end(), name.end());
    clause.finish(draft);
  }

  /** 分别从50%、75%: one value for each name, else the last for all; 由45、38个工作日: with its unit. */
  private Amount from(int name, int names) {
    int count = clause.fromValues.size();
    Amount unit = clause.fromValues.get(count - 1);
    Amount began = count == names ? clause.fromValues.get(name) : unit;
    boolean bare = began.low != null && began.high == null && began.end == began.unitStart;
    return bare && began.low != null && began.low.unit.isEmpty()
        ? Amount.quantity(began.low, unit.unitStart, unit.unitEnd, began.end, began.more)
        : began;
  }

  private void bound(Draft draft, Bounds value, Comparison op, Predicate predicate) {
    draft.op = op;
    int verb = clause.verb;
    if (verb > clause.segment && tokens.is(verb - 1, "至少") && op == Comparison.EQUAL) {
      // 至少建成1个
      draft.op = Comparison.AT_LEAST;
      draft.bound(tokens.start(verb - 1), tokens.end(verb - 1));
    }
    if (predicate.bound >= 0) {
      boolean about = tokens.has(predicate.bound, Tag.PRE_ABOUT);
      Comparison said = about ? Comparison.ABOUT : Comparison.AT_LEAST;
      draft.op = op == Comparison.EQUAL ? said : op;
      draft.bound(tokens.start(predicate.bound), tokens.end(predicate.bound));
    }
    if (predicate.over >= 0 && op == Comparison.EQUAL) {
      boolean more = tokens.has(predicate.over, Tag.PRE_MORE);
      draft.op = more ? Comparison.MORE_THAN : Comparison.LESS_THAN;
      draft.bound(tokens.start(predicate.over), tokens.end(predicate.over));
    }
    for (int i = value.from(); i < value.token(); i++) {
      draft.bound(tokens.start(i), tokens.end(i));
    }
    draft.bound(draft.atEnd, value.end());
  }

  /** The amount whose unit holds: 10.6万、3.3万平方公里; 900亿元以上，力争突破千亿. */
  private Amount unit(Amount amount, Amount lastValue, boolean carried) {
    if (amount.unitStart < amount.unitEnd || amount.low == null || !amount.low.unit.isEmpty()) {
      return amount;
    }
    Draft before = clause.last;
    if (carried
        && lastValue.unitStart == lastValue.unitEnd
        && before != null
        && before.amount != null
        && amount.low.scale >= Numeral.WAN) {
      return before.amount;
    }
    return lastValue;
  }

  /** 确保完成, 力争实现: the letters of the modal that the action's word begins with. */
  private int modal(int verb) {
    boolean said = tokens.has(verb, MODALS) && tokens.length(verb) > 2;
    return said
        ? MODAL.end(tokens.text, tokens.start(verb), tokens.end(verb)) - tokens.start(verb)
        : 0;
  }
}
