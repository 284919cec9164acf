package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.RoleName;
import java.util.List;

/** Reads state words that stand for numbers: 零增长, 翻番, 全覆盖, 动态清零 (GUIDE rule 8). */
final class StateReader {
  static final int NO_VALUE = -1;
  private static final String[] CORES = {"清零", "归零", "全覆盖", "翻", "零发生"};

  private static final WordList KEPT_UP = WordTable.RULES.list("keptup");

  private final Tokens tokens;
  private final Clause clause;

  StateReader(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
  }

  /** Reads the word at {@code token}, which stands between {@code start} and {@code to}. */
  int read(int token, int start, int to) {
    String word = tokens.letters(token, token + 1);
    int value = value(word);
    if (value == NO_VALUE || describes(word, to)) {
      return to;
    }
    boolean about = start > clause.region && tokens.has(start - 1, Tag.PRE_ABOUT);
    boolean counted = start > clause.region && tokens.isQuantity(start - 1);
    int from = about || counted ? start - 1 : start;
    Predicate predicate = Predicate.beforeState(tokens, from, clause.region);
    if (turns(word)) {
      int rate = predicate.from - 1;
      if (rate < clause.region || !tokens.has(rate, Tag.RATES)) {
        return to;
      }
      predicate.from = rate;
    }
    List<Name> subject = subject(word, predicate, to);
    int core = core(word);
    boolean more = value > 0 && to < clause.limit && tokens.has(to, Tag.POST_LEAST);
    for (Name name : subject) {
      Draft draft = new Draft(name, clause.section);
      draft.stateValue = value;
      draft.stateUnit = unit(word);
      draft.basis = basis(word);
      draft.op = about ? Comparison.ABOUT : more ? Comparison.AT_LEAST : op(word);
      draft.at = tokens.start(token) + core;
      draft.atEnd = tokens.end(token);
      draft.wording.add(new int[] {draft.at, more ? tokens.end(to) : draft.atEnd});
      draft.role(RoleName.STATE, draft.at, draft.atEnd);
      predicate.describe(draft, clause.drafts);
      clause.finish(draft);
    }
    return subject.isEmpty() ? to : clause.follow(subject, to);
  }

  /** 翻一番的突破之年; but 翻两番的目标. */
  private boolean describes(String word, int to) {
    return word.contains("翻")
        && to + 1 < clause.limit
        && tokens.has(to, Tag.DE)
        && !tokens.has(to + 1, Tag.TAIL);
  }

  private List<Name> subject(String word, Predicate predicate, int to) {
    Region region = Region.read(tokens, clause.region, predicate.from, predicate);
    boolean grows = word.contains("翻") || word.endsWith("增长");
    if (grows
        && region.actorFrom < region.actorTo
        && region.hasVerb()
        && tokens.has(region.verb, Tag.ACT)
        && !tokens.has(region.verb, Tag.LIGHT)
        && !VerbNoun.says(tokens.text, tokens.start(region.verb), tokens.end(region.verb))) {
      // 水利建设投资翻番
      region = Region.whole(tokens, clause.region, predicate.from, predicate);
    }
    int cut = region.from;
    while (cut < region.to && !tokens.has(cut, Tag.STOP_VERB)) {
      cut++;
    }
    if (cut < region.to && tokens.has(cut, Tag.LIGHT) && tokens.has(region.from, Tag.PREP)) {
      // 用三年时间实现经济总量翻番
      region.from = cut + 1;
    } else if (cut > region.from) {
      region.to = cut;
    }
    region.leaveLevel(clause.region);
    boolean rate =
        region.to == region.from + 1
            && clause.subjects.size() == 1
            && tokens.has(region.from, Tag.RATES);
    if (rate) {
      // 增长15%，增速翻一番
      return clause.names.rates(clause.subjects, clause.names.of(region.from, region.to));
    }
    if (region.to == region.from + 1 && tokens.is(region.from, KEPT_UP)) {
      // 坚持动态清零: a way to go on, of nothing
      return List.of();
    }
    if (!region.isEmpty()) {
      return clause.names.members(region.from, region.to, false);
    }
    if (isClearing(word)) {
      // 动态清零劣V类河道
      long noun = RightNoun.read(tokens, to, clause.limit);
      if (RightNoun.from(noun) < RightNoun.to(noun)) {
        return List.of(clause.names.of(RightNoun.from(noun), RightNoun.to(noun)));
      }
    }
    boolean alone =
        clause.isFirst()
            && Region.opens(tokens, clause.region, predicate.from)
            && !tokens.has(to, Tag.DE);
    List<Name> before = alone ? before() : List.of();
    return before.isEmpty() ? clause.subjects : before;
  }

  /**
   * 黑臭水体基本消除，实现动态清零; 开展河道排查，实现动态清零: the subject or the object of the clause part before; none where
   * that has no verb that is known: 严防反弹，加强对大户的监测.
   */
  private List<Name> before() {
    List<Name> before = clause.before();
    if (before.isEmpty()) {
      return before;
    }
    Name name = before.get(0);
    int from = Opening.end(tokens, clause.previous, clause.segment - 1);
    boolean verb =
        name.start() > tokens.start(from) || name.end() < tokens.start(clause.segment - 1);
    return verb && name.key().indexOf('对') < 0 ? before : List.of();
  }

  static int value(String word) {
    if (word.contains("翻")) {
      return (1 << doublings(word)) * 100 - 100;
    }
    if (word.contains("覆盖")) {
      return 100;
    }
    boolean none =
        word.contains("增长")
            || word.contains("不减")
            || word.contains("不增")
            || isClearing(word)
            || turns(word)
            || word.startsWith("零") && !word.equals("零突破") && !word.equals("零流失");
    return none ? 0 : NO_VALUE;
  }

  /** 翻番 and 翻一番 once, 翻四番 four times. */
  private static int doublings(String word) {
    int times = 1;
    for (int i = 0; i < word.length(); i++) {
      times = Math.max(times, "一两三四五".indexOf(word.charAt(i)) + 1);
    }
    return times;
  }

  private static boolean isClearing(String word) {
    return word.endsWith("清零") || word.endsWith("归零") || word.endsWith("为零");
  }

  /** 收入增速由负转平: a rate turns; not 利润由负转正. */
  private static boolean turns(String word) {
    return word.startsWith("由");
  }

  /** 零增量 is no more of it, 清零 none of it, 全覆盖 all of it; the others are relative changes. */
  static Basis basis(String word) {
    if (word.equals("零增量")) {
      return Basis.INCREASE;
    }
    return word.contains("覆盖") || unit(word).isEmpty() ? Basis.LEVEL : Basis.GROWTH;
  }

  static String unit(String word) {
    boolean count = isClearing(word) || word.startsWith("零") && !word.equals("零增长");
    return count ? "" : "%";
  }

  static Comparison op(String word) {
    switch (word) {
      case "负增长":
        return Comparison.LESS_THAN;
      case "正增长":
      case "由负转正":
        return Comparison.MORE_THAN;
      case "只减不增":
        return Comparison.AT_MOST;
      case "只增不减":
        return Comparison.AT_LEAST;
      default:
        boolean about = word.startsWith("基本") || word.contains("近");
        return about
            ? Comparison.ABOUT
            : word.endsWith("多") ? Comparison.MORE_THAN : Comparison.EQUAL;
    }
  }

  /** 动态清零 is said by 清零. */
  private static int core(String word) {
    int at = 0;
    for (String core : CORES) {
      at = Math.max(at, word.indexOf(core));
    }
    return at;
  }
}
