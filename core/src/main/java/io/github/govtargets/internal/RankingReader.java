package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.RoleName;
import java.util.List;

/** Reads rankings: 位居全省前列, 增速居全市第一, 排名全市前五 (GUIDE rules 17 and 25). */
final class RankingReader {
  private static final int NEAR = 8;
  private static final int VERB_NEAR = 5;
  private static final long BEFORE_SCOPE =
      Tag.bits(
          Tag.RANK_VERB, Tag.EACH, Tag.ADVERB, Tag.ENSURE, Tag.STRIVE, Tag.CONJ, Tag.TO, Tag.KEEP);

  private static final WordList NO_RATE = WordTable.RULES.list("norate");
  private static final WordList BARE_HEAD = WordTable.RULES.list("barehead");
  private static final WordList NO_SUBJECT = WordTable.RULES.list("nosubject");
  private static final long RATE = Tag.bits(Tag.RATE_UP, Tag.RATE_DOWN);

  private final Tokens tokens;
  private final Clause clause;

  RankingReader(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
  }

  /**
   * Whether a ranking stands at {@code token}: 前列, 首位, 第五, 前十, with a verb or a place before it.
   */
  boolean isRank(int token) {
    return isPlace(token) && placed(token);
  }

  private boolean placed(int token) {
    int stop = Math.max(clause.segment, token - NEAR);
    for (int i = token; --i >= stop; ) {
      if (tokens.has(i, Tag.bits(Tag.RANK_VERB, Tag.SCOPE)) || isWorld(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWorld(int token) {
    return tokens.is(token, "世界") || tokens.is(token, "全球");
  }

  /** Reads the ranking at {@code token}; gives the token behind it. */
  int read(int token) {
    int end = token + 1;
    if (isFrom(token)) {
      clause.drafts.mention(token, MentionReason.REFERENCE_VALUE);
      return end;
    }
    int scope = scopeStart(token);
    Predicate predicate = Predicate.read(tokens, scope, clause.region);
    int nameEnd = scope;
    if (clause.fromToken >= clause.region) {
      nameEnd = clause.fromToken;
    }
    while (nameEnd > clause.region && tokens.has(nameEnd - 1, BEFORE_SCOPE)) {
      nameEnd--;
    }
    int amongStart = tokens.start(scope);
    int amongEnd = tokens.start(token);
    int contest = contest(nameEnd);
    if (scope == token
        && contest < 0
        && nameEnd - 1 > clause.region
        && tokens.has(nameEnd - 1, Tag.SCOPE)
        && tokens.first(nameEnd - 1) == '全') {
      // 招商工作全省名列第五
      nameEnd--;
      amongStart = tokens.start(nameEnd);
      amongEnd = tokens.end(nameEnd);
    }
    if (contest >= 0) {
      if (scope == token) {
        amongStart = tokens.start(contest + 1);
        amongEnd = amongEnd(nameEnd - 1);
      }
      nameEnd = contest;
    }
    List<Name> subject = subject(Region.whole(tokens, clause.region, nameEnd, predicate));
    if (subject.isEmpty()) {
      clause.region = end;
      return end;
    }
    int step = subject.size() == places(token) ? 2 : 0;
    int place = token;
    for (Name name : subject) {
      Draft draft = new Draft(name, clause.section);
      draft.type = Draft.Type.RANKING;
      draft.position = position(place);
      draft.op = top(place) ? Comparison.AT_MOST : Comparison.EQUAL;
      draft.at = tokens.start(place);
      draft.atEnd = tokens.end(place);
      if (amongStart < amongEnd) {
        draft.among = clause.names.written(amongStart, amongEnd);
        draft.role(RoleName.AMONG, amongStart, amongEnd);
      }
      draft.wording.add(new int[] {draft.at, draft.atEnd});
      draft.role(RoleName.POSITION, draft.at, draft.atEnd);
      clause.finish(draft);
      place += step;
    }
    return clause.follow(subject, Math.max(end, place - 1));
  }

  /** How many places stand in a row: two in 居全省第一、第二. */
  private int places(int token) {
    int count = 1;
    for (int at = token + 1; at + 1 < clause.limit && isPlace(at + 1); at += 2) {
      if (tokens.kind(at) != Tokens.LIST && !tokens.has(at, Tag.CONJ)) {
        break;
      }
      count++;
    }
    return count;
  }

  private boolean isPlace(int token) {
    return tokens.has(token, Tag.RANK) || tokens.isNumber(token, Amount.Sort.RANK);
  }

  /** 苏州工业园区在国家级经开区综合考评中位居第一, 综合考核在全省排名第三: the token of 在; -1 for none. */
  private int contest(int nameEnd) {
    if (nameEnd - 2 < clause.region) {
      return -1;
    }
    boolean place = tokens.has(nameEnd - 1, Tag.SCOPE) && tokens.is(nameEnd - 2, "在");
    if (!place && tokens.text[tokens.end(nameEnd - 1) - 1] != '中') {
      return -1;
    }
    for (int i = nameEnd; i-- > clause.region; ) {
      if (tokens.is(i, "在")) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the last letter of those whom a contest is among: 综合考评 in 在综合考评中. */
  private int amongEnd(int last) {
    int end = tokens.end(last);
    return tokens.text[end - 1] == '中' ? end - 1 : end;
  }

  /** 由第十位上升到第五位: a position that the change starts at. */
  private boolean isFrom(int token) {
    for (int i = token; --i >= clause.region; ) {
      if (isPlace(i) && tokens.kind(i + 1) != Tokens.LIST) {
        return false;
      }
      if (tokens.has(i, Tag.FROM)) {
        clause.fromToken = changes(token) ? i : clause.fromToken;
        return clause.fromToken == i;
      }
    }
    return false;
  }

  /** Whether another position follows behind 到 or 跃居 in the clause part, and no further 从. */
  private boolean changes(int token) {
    boolean to = false;
    for (int i = token + 1; i < clause.limit && tokens.kind(i) != Tokens.COMMA; i++) {
      if (tokens.has(i, Tag.FROM)) {
        return false;
      }
      if (to && isPlace(i)) {
        return true;
      }
      to |= tokens.has(i, Tag.bits(Tag.TO, Tag.RANK_VERB));
    }
    return false;
  }

  /** 增速 stands for the rates of the items before, 总量 for the items themselves. */
  private List<Name> subject(Region region) {
    List<Name> before = clause.subjects;
    if (region.isEmpty()) {
      List<Name> all = clause.isNext() && clause.series.size() > 1 ? clause.series : before;
      if (all.isEmpty()) {
        return clause.before();
      }
      boolean rated = clause.rate >= 0 && tokens.has(clause.rate, RATE);
      return rated
          ? clause.names.rates(all, clause.names.of(clause.rate, clause.rate + 1))
          : List.copyOf(all);
    }
    List<Name> own = members(clause, region);
    if (NO_SUBJECT.ends(own.get(0).key())) {
      // 在创新方面走在全省前列
      return List.of();
    }
    if (!before.isEmpty() && own.stream().allMatch(RankingReader::isBare)) {
      return bareHeads(before, own);
    }
    return own;
  }

  /** 总量, 增速: the head of what was named before. */
  private static boolean isBare(Name name) {
    return BARE_HEAD.is(name.key()) || name.key().equals("增速");
  }

  /** 总量居全省第一 ranks what was named before; 数量、规模 and 增量 rank the number and the size of it. */
  private List<Name> bareHeads(List<Name> before, List<Name> own) {
    String key = own.get(0).key();
    if (own.size() == 1 && (key.equals("总量") || key.equals("数量") || key.equals("规模"))) {
      return before;
    }
    return before.size() > 1
        ? own
        : own.stream().map(name -> clause.names.joined(before.get(0), name)).toList();
  }

  /**
   * What is ranked or compared: of 财政收入、外贸出口增速 the rates of both, of 增速 alone those of the items
   * before.
   */
  static List<Name> members(Clause clause, Region region) {
    Names names = clause.names;
    List<Name> own = names.members(region.from, region.to, false);
    int last = region.to - 1;
    if (!clause.tokens.has(last, RATE)) {
      return own;
    }
    Name rate = names.of(last, last + 1);
    if (last > region.from) {
      return own.stream()
          .map(name -> takesRate(name, rate) ? names.rates(List.of(name), rate).get(0) : name)
          .toList();
    }
    List<Name> before = clause.series.isEmpty() ? clause.subjects : clause.series;
    return before.isEmpty() ? own : names.rates(before, rate);
  }

  private static boolean takesRate(Name name, Name rate) {
    return !name.key().endsWith(rate.key()) && !NO_RATE.ends(name.key());
  }

  /** The first token of the place among whom: 全省 in 居全省第一. */
  private int scopeStart(int token) {
    int stop = Math.max(clause.region, token - VERB_NEAR);
    for (int i = token; --i >= stop && tokens.kind(i) != Tokens.LIST; ) {
      if (tokens.has(i, Tag.RANK_VERB)) {
        return i + 1;
      }
    }
    int from = token;
    while (from > clause.region && (tokens.has(from - 1, Tag.SCOPE) || isWorld(from - 1))) {
      from--;
    }
    return from;
  }

  /** The stated position, or -1: 前列 has none. */
  private int position(int token) {
    if (tokens.kind(token) == Tokens.NUMBER) {
      Numeral numeral = tokens.amount(token).low;
      return numeral == null || numeral.amount.precision() > 6
          ? -1
          : numeral.amount.intValue() * (int) numeral.scale;
    }
    return tokens.is(token, "前列") || tokens.is(token, "前茅") ? -1 : 1;
  }

  private boolean top(int token) {
    return tokens.first(token) == '前' && tokens.kind(token) == Tokens.NUMBER;
  }
}
