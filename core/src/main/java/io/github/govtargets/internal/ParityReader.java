package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.RoleName;
import java.util.ArrayList;
import java.util.List;

/** Reads conditions tied to another indicator: 与经济增长基本同步, 高于全国平均水平2个百分点以上. */
final class ParityReader {
  /** Tokens that a comparison has at most: what keeps a text of nothing but 比 from taking long. */
  private static final int NEAR = 14;

  private static final WordList PLANNED = WordTable.RULES.list("planned");
  private static final WordList MORE = WordTable.RULES.list("than>");
  private static final WordList LESS = WordTable.RULES.list("than<");

  /** Between what is compared with and 同步: 与经济增长逐步实现同步. */
  private static final long BEFORE_SYNC = Tag.bits(Tag.ADVERB, Tag.KEEP, Tag.LIGHT);

  private static final long BOUND =
      Tag.bits(Tag.PRE_ABOUT, Tag.PRE_MORE, Tag.PRE_LEAST, Tag.PRE_LESS, Tag.PRE_MOST);

  private static final WordList NUMBER_ONLY = WordTable.RULES.list("numberonly");
  private static final WordList TARGET = WordTable.RULES.list("target");
  private static final WordList TRAILING = WordTable.RULES.list("trailing");

  private final Tokens tokens;
  private final Clause clause;
  private final ComparedNames names;

  ParityReader(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = new ComparedNames(clause);
  }

  /** Reads 与…同步 at {@code token}; gives the token behind it, or {@code token} for none. */
  int sync(int token) {
    int sync = syncWord(token);
    int to = sync;
    while (to > token && (tokens.has(to - 1, BEFORE_SYNC) || tokens.is(to - 1, TRAILING))) {
      to--;
    }
    // 与所处区位不相匹配
    boolean not = sync > token && tokens.text[tokens.start(sync) - 1] == '不';
    return to > token + 1 && !not ? inStep(token, to, sync) : token;
  }

  private int inStep(int token, int to, int sync) {
    Predicate none = Predicate.read(tokens, token, token);
    Region region = Region.whole(tokens, clause.region, token, none);
    List<Name> subject = List.of();
    if (region.isEmpty()) {
      // 居民收入增长5%，与经济增长同步
      subject = clause.isNext() || !clause.isUnused() ? clause.subjects : subject;
    } else if (tokens.first(region.from) != '这') {
      subject = names.members(region);
    }
    for (Name name : subject) {
      Draft draft = draft(name, Comparison.EQUAL, token + 1, to);
      draft.at = tokens.start(token);
      draft.atEnd = tokens.end(sync);
      draft.wording.add(new int[] {draft.at, draft.atEnd});
      clause.finish(draft);
    }
    return subject.isEmpty() ? token : clause.follow(subject, sync + 1);
  }

  /** The token of 同步 behind 与 at {@code token}, or 0. */
  private int syncWord(int token) {
    for (int i = token + 1; i < clause.limit; i++) {
      if (ends(i) || tokens.is(i, "与") || tokens.is(i, "同")) {
        return 0;
      }
      if (tokens.has(i, Tag.SYNC)) {
        return stands(i + 1) ? i : 0;
      }
    }
    return 0;
  }

  /** Whether no noun follows: 与城镇化同步, but not 与城镇化同步发展. */
  private boolean stands(int token) {
    if (token >= clause.limit) {
      return true;
    }
    byte kind = tokens.kind(token);
    return kind != Tokens.TEXT && kind != Tokens.WORD && kind != Tokens.LATIN;
  }

  private boolean ends(int token) {
    switch (tokens.kind(token)) {
      case Tokens.COMMA:
      case Tokens.SEMICOLON:
      case Tokens.STOP:
      case Tokens.LIST:
      case Tokens.COLON:
      case Tokens.BREAK:
        return true;
      default:
        return false;
    }
  }

  /**
   * Reads 高于全国平均水平, 快于经济增长 at {@code token}; gives the token behind it, or {@code token} for none.
   */
  int compare(int token) {
    int end = referenceEnd(token);
    List<int[]> references = end == token ? List.of() : compared(token + 1, end);
    return tied(token, token, op(token), references, end);
  }

  /**
   * Reads 优于国家考核目标14个百分点, 高于“十三五”时期1.2个百分点 at {@code token}: a margin over what was set or was
   * before; gives the token behind it, or {@code token} for none.
   */
  int beyond(int token) {
    int from = token + 1;
    int end =
        TargetReference.compares(tokens, token)
            ? TargetReference.end(tokens, from, clause.limit)
            : from;
    if (end == from) {
      return token;
    }
    List<int[]> reference = List.of(new int[] {from, end});
    return tied(token, token, TargetReference.op(tokens, token), reference, end);
  }

  /** Ties what is compared to each reference; {@code verb} is 高 in 比…高, or the token of 高于. */
  private int tied(int token, int verb, Comparison op, List<int[]> references, int margin) {
    List<Name> subject = references.isEmpty() ? List.of() : subject(token, verb);
    int first = clause.drafts.drafts.size();
    for (int[] reference : references) {
      for (Name name : subject) {
        Draft draft = draft(name, op, reference[0], reference[1]);
        draft.at = tokens.start(reference[0]);
        draft.atEnd = tokens.end(reference[1] - 1);
        draft.bound(tokens.start(token), tokens.end(token));
        if (verb > token) {
          draft.bound(tokens.start(verb), tokens.end(verb));
        }
        clause.finish(draft);
      }
    }
    return subject.isEmpty() ? token : clause.follow(subject, margin(margin, first));
  }

  /** What is compared: the words before, or what was named before. */
  private List<Name> subject(int token, int verb) {
    Predicate none = Predicate.beforeState(tokens, token, clause.region);
    int to = none.from;
    if (to - 1 > clause.region && tokens.is(to - 1, "保持")) {
      to--;
    }
    Region region = Region.whole(tokens, clause.region, to, none);
    boolean each = none.each || verb > token && tokens.has(verb - 1, Tag.RESPECTIVELY);
    if (!region.isEmpty()) {
      return each || tokens.has(region.from, Tag.RATES) || region.listFrom < region.listTo
          ? names.members(region)
          : List.of(clause.names.of(region.from, region.to));
    }
    List<Name> before = clause.isNewPart() ? clause.before() : List.of();
    if (!before.isEmpty()) {
      return before;
    }
    return each ? List.copyOf(clause.series) : clause.subjects;
  }

  /** 高于全国、全省0.5和0.3个百分点: one reference for each margin; otherwise the words are one. */
  private List<int[]> compared(int from, int to) {
    List<int[]> each = references(from, to);
    boolean paired = value(to) > 0 && margins(to).size() == each.size();
    return paired ? each : List.of(new int[] {from, to});
  }

  /**
   * Reads 比全省平均高2个百分点, 比全国、全省分别高0.5和0.3个百分点 at {@code token}; gives the token behind it, or {@code
   * token} for none.
   */
  int than(int token) {
    int verb = token + 1;
    int limit = Math.min(clause.limit, token + NEAR);
    while (verb < limit
        && (!ends(verb) || joinsScopes(verb))
        && tokens.kind(verb) != Tokens.NUMBER
        && !tokens.is(verb, MORE)
        && !tokens.is(verb, LESS)) {
      verb++;
    }
    int target = verb;
    if (verb + 1 < limit
        && tokens.isQuantity(verb)
        && TargetReference.isTarget(tokens, token + 1, verb)) {
      // 比计划目标3000亿元超过70亿元
      verb++;
    }
    boolean margin = value(verb + 1) > 0 && (tokens.is(verb, MORE) || tokens.is(verb, LESS));
    List<int[]> references = margin ? references(token + 1, target) : List.of();
    if (margin && target < verb && !references.isEmpty()) {
      clause.drafts.mention(target, MentionReason.REFERENCE_VALUE);
    }
    Comparison op = tokens.is(verb, MORE) ? Comparison.MORE_THAN : Comparison.LESS_THAN;
    return tied(token, verb, op, references, verb + 1);
  }

  /**
   * What is compared with: 全省平均水平; 全国, 全省. None for a time, which is a baseline, and for other
   * words.
   */
  private List<int[]> references(int from, int verb) {
    int to = verb;
    if (TargetReference.isTarget(tokens, from, verb)) {
      return List.of(new int[] {from, verb});
    }
    boolean average = tokens.letters(from, verb).contains("平均");
    List<int[]> references = new ArrayList<>(2);
    int start = from;
    for (int i = from; i < verb; i++) {
      boolean joins = tokens.kind(i) == Tokens.LIST || tokens.has(i, Tag.CONJ);
      if (joins) {
        if (i == start) {
          return List.of();
        }
        references.add(new int[] {start, i});
        start = i + 1;
      } else if (tokens.has(i, Tag.RESPECTIVELY)) {
        if (i < verb - 1) {
          return List.of();
        }
        to = i;
      } else if (!average && !tokens.has(i, Tag.SCOPE)) {
        return List.of();
      }
    }
    if (start == to) {
      return List.of();
    }
    references.add(new int[] {start, to});
    return references;
  }

  private int margin(int token, int first) {
    if (value(token) == 0) {
      return token;
    }
    List<Bounds> values = margins(token);
    Bounds lastValue = values.get(values.size() - 1);
    int to = clause.drafts.drafts.size();
    boolean each = values.size() == to - first;
    for (int i = 0; i < values.size(); i++) {
      Bounds value = values.get(i);
      Amount own = tokens.amount(value.token());
      Amount unit = isBare(own) ? tokens.amount(lastValue.token()) : own;
      if (each) {
        clause.drafts.margin(first + i, first + i + 1, value.token(), value, unit);
      } else if (i == 0) {
        clause.drafts.margin(first, to, value.token(), value, unit);
      }
    }
    return lastValue.endToken();
  }

  /** 高于全省26.2和17.5个百分点: one margin for each, the unit behind the last. */
  private List<Bounds> margins(int token) {
    List<Bounds> values = new ArrayList<>(2);
    int at = token;
    for (int next = value(at); next > 0; next = next(at, values.get(values.size() - 1))) {
      Bounds value = Bounds.read(tokens, next, at, clause.limit);
      values.add(value);
      at = value.endToken() + 1;
    }
    return values;
  }

  /** The value at {@code token}, behind 、 or 和: 0.5和0.3个百分点, but not 2个百分点、3家; 0 for none. */
  private int next(int token, Bounds last) {
    int next = value(token);
    if (next == 0 || tokens.kind(token - 1) != Tokens.LIST && !tokens.has(token - 1, Tag.CONJ)) {
      return 0;
    }
    Amount value = tokens.amount(last.token());
    Amount more = tokens.amount(next);
    boolean same = tokens.sameLetters(value.unitStart, value.unitEnd, more.unitStart, more.unitEnd);
    return same || isBare(value) ? next : 0;
  }

  /** Whether the unit stands behind a later value. */
  private boolean isBare(Amount value) {
    int length = value.unitEnd - value.unitStart;
    return length < 1 || length == 1 && tokens.text[value.unitStart] == '个';
  }

  /** The number at {@code token}, or behind a bound word there: 约2个百分点; 0 for none. */
  private int value(int token) {
    int number = token < clause.limit && tokens.has(token, BOUND) ? token + 1 : token;
    return number < clause.limit && tokens.isQuantity(number) ? number : 0;
  }

  private Comparison op(int token) {
    if (tokens.has(token, Tag.PRE_MORE)) {
      return Comparison.MORE_THAN;
    }
    if (tokens.has(token, Tag.PRE_LESS)) {
      return Comparison.LESS_THAN;
    }
    if (tokens.has(token, Tag.PRE_ABOUT)) {
      return Comparison.ABOUT;
    }
    return tokens.has(token, Tag.PRE_LEAST) ? Comparison.AT_LEAST : Comparison.AT_MOST;
  }

  private Draft draft(Name name, Comparison op, int from, int to) {
    Draft draft = new Draft(name, clause.section);
    draft.type = Draft.Type.PARITY;
    draft.op = op;
    draft.reference = clause.names.written(tokens.start(from), tokens.end(to - 1));
    draft.role(RoleName.REFERENCE, tokens.start(from), tokens.end(to - 1));
    return draft;
  }

  /** The end of the reference behind 高于 at {@code token}: 全国平均水平; or {@code token}. */
  private int referenceEnd(int token) {
    if (tokens.length(token) < 2
        || tokens.first(token) == '最'
        || tokens.is(token, "至少")
        || tokens.is(token, NUMBER_ONLY)
        || tokens.has(token, Tag.PRE_ABOUT) && !tokens.is(token, "接近")) {
      return token;
    }
    int end = token + 1;
    while (end < clause.limit
        && (!ends(end) || joinsScopes(end))
        && (value(end) == 0 || isTarget(end))) {
      if (tokens.has(end, Tag.CAUSATIVE)) {
        // 以试点突破带动水平整体提升
        return token;
      }
      end++;
    }
    int target = end - 2;
    if (target > token + 1
        && !isTarget(target - 1)
        && tokens.has(target, Tag.DE)
        && tokens.is(end - 1, TARGET)) {
      // 高于全国平均水平的预期目标
      end = target;
    }
    for (int i = end; --i > token; ) {
      boolean place =
          i < end - 1 && (tokens.has(i - 1, Tag.bits(Tag.TIME, Tag.SCOPE)) || isTarget(i - 1));
      if (tokens.has(i, Tag.DE) && !place) {
        return token;
      }
    }
    return end > token + 1 && (rateBefore(token) || isReference(token + 1, end)) ? end : token;
  }

  /** 高于年初12%的目标4个百分点: a value that belongs to what is compared with. */
  private boolean isTarget(int token) {
    return tokens.isQuantity(token)
        && token + 2 < clause.limit
        && tokens.has(token + 1, Tag.DE)
        && PLANNED.is(tokens.text, tokens.start(token + 2), tokens.end(token + 2));
  }

  /** 全国、全省. */
  private boolean joinsScopes(int token) {
    return tokens.kind(token) == Tokens.LIST
        && tokens.has(token - 1, Tag.SCOPE)
        && token + 1 < clause.limit
        && tokens.has(token + 1, Tag.SCOPE);
  }

  private boolean isReference(int from, int to) {
    for (int i = to; --i >= from; ) {
      if (tokens.has(i, Tag.bits(Tag.SCOPE, Tag.TIME, Tag.PREVIOUS_YEAR, Tag.RATE_UP))
          || tokens.isDate(i)) {
        return true;
      }
    }
    String all = tokens.letters(from, to);
    return all.contains("平均") || all.contains("增长") || all.contains("水平");
  }

  /** 经济增速总体高于东部地区: the subject itself is a rate. */
  private boolean rateBefore(int token) {
    for (int i = token; --i >= clause.region; ) {
      if (tokens.has(i, Tag.RATES)) {
        return true;
      }
    }
    return false;
  }
}
