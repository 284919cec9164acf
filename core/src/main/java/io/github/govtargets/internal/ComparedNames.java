package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import java.util.ArrayList;
import java.util.List;

/**
 * What is ranked or compared: of 财政收入、外贸出口增速 the rates of both, of 总量 alone what was named before,
 * of 纠纷调解、审批监管等工作 each member.
 */
final class ComparedNames {
  /** Letters of a head that the members of a list before 等 take: 年均增速. */
  private static final int LONGEST_HEAD = 4;

  private static final WordList NO_RATE = WordTable.RULES.list("norate");
  private static final WordList BARE_HEAD = WordTable.RULES.list("barehead");
  private static final WordList NO_SUBJECT = WordTable.RULES.list("nosubject");
  private static final WordList VAGUE = WordTable.RULES.list("vaguehead");

  private final Tokens tokens;
  private final Clause clause;
  private final Names names;

  ComparedNames(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = clause.names;
  }

  /** 增速 stands for the rates of the items before, 总量 for the items themselves. */
  List<Name> ranked(Region region) {
    List<Name> before = clause.subjects;
    if (region.isEmpty()) {
      List<Name> all = clause.isNext() && clause.series.size() > 1 ? clause.series : before;
      if (all.isEmpty()) {
        return clause.before();
      }
      boolean rated = clause.rate >= 0 && tokens.has(clause.rate, Tag.RATES);
      return rated ? names.rates(all, names.of(clause.rate, clause.rate + 1)) : List.copyOf(all);
    }
    List<Name> own = members(region);
    if (NO_SUBJECT.ends(own.get(0).key())) {
      // 在创新方面走在全省前列
      return List.of();
    }
    if (!before.isEmpty() && own.stream().allMatch(ComparedNames::isBare)) {
      return bareHeads(before, own);
    }
    return own;
  }

  /** 总量, 增速: the head of what was named before. */
  private static boolean isBare(Name name) {
    String key = name.key();
    return BARE_HEAD.is(key) || key.equals("增速") || key.equals("增幅");
  }

  /** 总量居全省第一 ranks what was named before; 数量、规模 and 增量 rank the number and the size of it. */
  private List<Name> bareHeads(List<Name> before, List<Name> own) {
    String key = own.get(0).key();
    if (own.size() == 1 && (key.equals("总量") || key.equals("数量") || key.equals("规模"))) {
      return before;
    }
    return before.size() > 1
        ? own
        : own.stream().map(name -> names.joined(before.get(0), name)).toList();
  }

  /** The members of what stands before a rank or a comparison, each a rate where the last is. */
  List<Name> members(Region region) {
    List<Name> listed = listed(region);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Name> own = names.members(region.from, region.to, false);
    int last = region.to - 1;
    if (!tokens.has(last, Tag.RATES)) {
      return own;
    }
    Name rate = names.of(last, last + 1);
    if (last > region.from) {
      List<Name> bare = names.bare(region.from, last);
      if (bare.size() > 1 && isAlike(bare)) {
        // 专利申请量、授权量增幅: of both
        return names.rates(names.members(region.from, last, false), rate);
      }
      if (tokens.kind(last - 1) == Tokens.LIST || tokens.has(last - 1, Tag.CONJ)) {
        // 产量、增速
        return own;
      }
      return own.stream()
          .map(name -> takesRate(name, rate) ? names.rates(List.of(name), rate).get(0) : name)
          .toList();
    }
    List<Name> before = clause.series.isEmpty() ? clause.subjects : clause.series;
    if (region.to < clause.limit && tokens.has(region.to, Tag.EACH)) {
      List<Name> grown = grown();
      before = grown.size() > before.size() ? grown : before;
    }
    return before.isEmpty() ? own : names.rates(before, rate);
  }

  /** 投资增长5%，消费增长6%，增幅均高于全国: all of the sentence that were said to grow, one behind another. */
  private List<Name> grown() {
    List<Draft> drafts = clause.drafts.drafts;
    int first = tokens.start(clause.sentence);
    List<Name> grown = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).at >= first; i--) {
      Draft draft = drafts.get(i);
      Name last = grown.isEmpty() ? null : grown.get(0);
      boolean same = last != null && last.key().equals(draft.name.key());
      if (!same && draft.basis != Basis.GROWTH && draft.basis != Basis.DECLINE) {
        break;
      }
      if (!same) {
        grown.add(0, draft.name);
      }
    }
    return grown;
  }

  /** Whether all measure alike: 申请量、授权量, but not 总量、增速. */
  private static boolean isAlike(List<Name> names) {
    String first = names.get(0).key();
    String end = first.substring(first.length() - 1);
    return NO_RATE.ends(first) && names.stream().allMatch(name -> name.key().endsWith(end));
  }

  private static boolean takesRate(Name name, Name rate) {
    return !name.key().endsWith(rate.key()) && !NO_RATE.ends(name.key());
  }

  /**
   * 葡萄酒、枸杞等年产量, 财政收入、投资等主要指标增速: the members of the list before 等, with the head behind it; none for
   * 新材料、生物医药等新兴产业增加值, a total.
   */
  private List<Name> listed(Region region) {
    if (region.listFrom >= region.listTo || region.isEmpty()) {
      return List.of();
    }
    Name head = names.of(region.from, region.to);
    int start = VAGUE.end(tokens.text, head.start(), head.end());
    List<Name> members = names.bare(region.listFrom, region.listTo);
    if (start == head.end()) {
      return isNamed(head, members) ? members : List.of();
    }
    if (head.end() - start > LONGEST_HEAD) {
      return List.of();
    }
    Name kind = names.between(start, head.end());
    List<Name> listed = new ArrayList<>(members.size());
    for (Name member : members) {
      listed.add(names.joined(member, kind));
    }
    return listed;
  }

  private static boolean isMeasured(Name name) {
    return BasisRule.isFlow(name) || NO_RATE.ends(name.key()) || name.key().endsWith("增速");
  }

  /** Whether members need no head: those of 工作 do not, those of 指标 where they are flows. */
  private static boolean isNamed(Name head, List<Name> members) {
    return !head.key().endsWith("指标") || members.stream().allMatch(ComparedNames::isMeasured);
  }
}
