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

  private static final WordList CONTEST = WordTable.RULES.list("contest");
  private static final WordList PUT = WordTable.RULES.list("putfirst");

  private final Tokens tokens;
  private final Clause clause;
  private final ComparedNames names;

  /** Letters of those among whom the last position is, 全省 in 由全省第10位: equal for none. */
  private int amongStart;

  private int amongEnd;

  RankingReader(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = new ComparedNames(clause);
  }

  /**
   * Whether a ranking stands at {@code token}: 前列, 首位, 第五, 前十, with a verb or a place before it;
   * not 把就业放在首位.
   */
  boolean isRank(int token) {
    return isPlace(token) && placed(token) && !PUT.ends(tokens.text, 0, tokens.start(token));
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
    int scope = scopeStart(token);
    boolean from = isFrom(token);
    boolean same = scope == token && (isNextPlace(token) || !from && isChange(token));
    if (!same) {
      amongStart = tokens.start(behindTime(scope, token));
      amongEnd = tokens.start(token);
    }
    if (from) {
      clause.drafts.mention(token, MentionReason.REFERENCE_VALUE);
      return end;
    }
    Predicate predicate = Predicate.read(tokens, scope, clause.region);
    int nameEnd = nameEnd(scope);
    boolean respectively = isRespective(nameEnd, token);
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
    List<Name> subject = aspects(nameEnd);
    if (subject.isEmpty()) {
      Region region = Region.whole(tokens, clause.region, nameEnd, predicate);
      honoured(region);
      subject = names.ranked(region);
    }
    if (subject.isEmpty()) {
      clause.region = end;
      return end;
    }
    int places = places(token, respectively);
    boolean paired = places > 1 && subject.size() == places;
    int place = token;
    for (int i = 0; i < subject.size(); i++) {
      clause.finish(draft(subject.get(i), place));
      if (paired && i + 1 < subject.size()) {
        int next = nextPlace(place, respectively);
        if (next > place + 2) {
          amongStart = tokens.start(place + 2);
          amongEnd = tokens.start(next);
        }
        place = next;
      }
    }
    return clause.follow(subject, Math.max(end, place + 1));
  }

  /** 在资金投入和绿化面积上居全市第一: what stands between 在 and 上; none for other words. */
  private List<Name> aspects(int nameEnd) {
    int from = Opening.end(tokens, clause.region, nameEnd);
    int end = tokens.end(nameEnd - 1) - 1;
    boolean in = from + 1 < nameEnd && tokens.is(from, "在") && tokens.text[end] == '上';
    List<Name> aspects = in ? clause.names.bare(from + 1, nameEnd) : List.of();
    if (aspects.isEmpty()) {
      return aspects;
    }
    Name last = aspects.get(aspects.size() - 1);
    if (last.start() < end) {
      aspects.set(aspects.size() - 1, clause.names.between(last.start(), end));
    }
    return aspects;
  }

  private Draft draft(Name name, int place) {
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
    return draft;
  }

  /** Where the words before a rank end that name what is ranked. */
  private int nameEnd(int scope) {
    boolean change = clause.fromToken >= clause.region;
    int end = change ? clause.fromToken : scope;
    int first = Opening.end(tokens, clause.region, end);
    while (end > clause.region
        && tokens.has(end - 1, BEFORE_SCOPE)
        && !isOrder(end - 1, first, change)) {
      end--;
    }
    return end;
  }

  /** 综合排名, and 排名 in 世界排名由第十位上升到第五位: a noun; but not 在全省排名由第十位. */
  private boolean isOrder(int token, int first, boolean change) {
    if (!tokens.startsWith(tokens.end(token) - 2, "排名")) {
      return false;
    }
    return token == first ? tokens.length(token) > 2 : change && !tokens.has(token - 1, Tag.SCOPE);
  }

  /** 分别 and 分别居, 分列 between the names and the first place. */
  private boolean isRespective(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.has(i, Tag.RESPECTIVELY) || tokens.first(i) == '分' && tokens.length(i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** How many places stand in a row: two in 居全省第一、第二, and in 分别居全省第一、全国第二. */
  private int places(int token, boolean scoped) {
    int count = 1;
    for (int at = nextPlace(token, scoped); at > 0; at = nextPlace(at, scoped)) {
      count++;
    }
    return count;
  }

  /** The place behind 、 and, where {@code scoped}, words for among whom; 0 for none. */
  private int nextPlace(int token, boolean scoped) {
    int at = token + 1;
    if (at >= clause.limit || tokens.kind(at) != Tokens.LIST && !tokens.has(at, Tag.CONJ)) {
      return 0;
    }
    int next = at + 1;
    while (scoped && next < clause.limit && (tokens.has(next, Tag.SCOPE) || isWorld(next))) {
      next++;
    }
    return next < clause.limit && isPlace(next) ? next : 0;
  }

  /** 居全省第5、第6位: the second place is among the same. */
  private boolean isNextPlace(int token) {
    int before = token - 2;
    return before >= clause.segment && isPlace(before) && nextPlace(before, false) == token;
  }

  /** 由全省第10位上升到第5位: a place that a change goes to is among the same as that it starts at. */
  private boolean isChange(int token) {
    return clause.fromToken >= clause.region && clause.fromToken < token;
  }

  /** 由2000年的第十一位: a time is none among whom. */
  private int behindTime(int scope, int token) {
    int from = scope;
    while (from < token && (tokens.isDate(from) || tokens.has(from, Tag.bits(Tag.TIME, Tag.DE)))) {
      from++;
    }
    return from;
  }

  private boolean isPlace(int token) {
    return tokens.has(token, Tag.RANK) || tokens.isNumber(token, Amount.Sort.RANK);
  }

  /** 苏州工业园区在国家级经开区综合考评中位居第一, 企业在创新大赛上获得第三名, 综合考核在全省排名第三: the token of 在; -1 for none. */
  private int contest(int nameEnd) {
    if (nameEnd - 2 < clause.region) {
      return -1;
    }
    boolean place =
        tokens.is(nameEnd - 2, "在")
            && (tokens.has(nameEnd - 1, Tag.SCOPE) || tokens.is(nameEnd - 1, CONTEST));
    if (!place && !isContest(tokens.end(nameEnd - 1))) {
      return -1;
    }
    for (int i = nameEnd; i-- > clause.region; ) {
      if (tokens.is(i, "在")) {
        return i;
      }
    }
    return -1;
  }

  /** 获全市质量考核第一名: the verb is no part of what is ranked, nor are those it is among. */
  private void honoured(Region region) {
    if (tokens.has(region.from, Tag.HONOUR)
        && tokens.has(region.from, Tag.RANK_VERB)
        && region.from < region.to - 1) {
      region.from++;
      if (tokens.has(region.from, Tag.SCOPE) && amongStart == amongEnd) {
        amongStart = tokens.start(region.from);
        amongEnd = tokens.end(region.from);
        region.from++;
      }
    }
  }

  /** 综合考评中, 创新大赛上; not 在绿化面积上. */
  private boolean isContest(int end) {
    char last = tokens.text[end - 1];
    return last == '中' || last == '上' && end > 1 && "赛会榜".indexOf(tokens.text[end - 2]) >= 0;
  }

  /** Behind the last letter of those whom a contest is among: 综合考评 in 在综合考评中. */
  private int amongEnd(int last) {
    int end = tokens.end(last);
    return "中上".indexOf(tokens.text[end - 1]) >= 0 ? end - 1 : end;
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

  /** The first token of the place among whom: 全省 in 居全省第一. */
  private int scopeStart(int token) {
    int stop = Math.max(clause.region, token - VERB_NEAR);
    for (int i = token; --i >= stop && tokens.kind(i) != Tokens.LIST; ) {
      if (tokens.has(i, Tag.RANK_VERB)) {
        // 综合排名由全省第10位
        return tokens.has(i + 1, Tag.FROM) ? i + 2 : i + 1;
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
