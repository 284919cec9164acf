package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Whose a bare 增加值 or 产值 is: of the trade before its verb, 规模企业实现工业总产值, of the one that the clause
 * part before speaks of, 民营经济快速发展，增加值增长9%, or of the one that was measured before,
 * 规上工业增加值增长5%，总产值100亿元. The 产值 behind 地区生产总值 and behind 新增企业 is nobody's.
 */
final class Bringer {
  /** Letters of the longest name of a trade. */
  private static final int LONGEST = 16;

  /** Tokens of the sentence before that is looked back on. */
  private static final int FAR = 40;

  private static final WordList BROUGHT = WordTable.RULES.list("brought");
  private static final WordList BROUGHT_BY = WordTable.RULES.list("broughtby");
  private static final WordList HELD = WordTable.RULES.list("held");
  private static final WordList BRINGER = WordTable.RULES.list("bringer");
  private static final WordList BARE = WordTable.RULES.list("barebringer");
  private static final WordList NONE = WordTable.RULES.list("nobringer");
  private static final WordList PRODUCED = WordTable.RULES.list("produced");
  private static final WordList INCOME = WordTable.RULES.list("income");
  private static final WordList BUDGET = WordTable.RULES.list("budget");

  /** What ends the words that a clause part begins with. */
  private static final long ENDS =
      Clause.ACTS
          | Tag.bits(
              Tag.STOP_VERB, Tag.ADVERB, Tag.GROW, Tag.FALL, Tag.RISE, Tag.TO, Tag.KEEP, Tag.ETC);

  private final Tokens tokens;
  private final Clause clause;

  Bringer(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
  }

  /** Who brings what the region is, or null. */
  @Nullable Name of(Region region) {
    int from = tokens.start(region.from);
    int to = tokens.end(region.to - 1);
    boolean brought = BROUGHT.is(tokens.text, from, to);
    if (region.actorFrom < region.actorTo) {
      return brought || BROUGHT_BY.is(tokens.text, from, to) ? actor(region) : null;
    }
    if (brought) {
      boolean part = clause.segment > clause.previous && clause.isNewPart();
      return part
          ? topic(clause.previous, clause.segment - 1)
          : clause.subjects.isEmpty() ? ofSentence(region) : measured();
    }
    if (BROUGHT_BY.is(tokens.text, from, to)) {
      return counted();
    }
    return tokens.is(region.from, "支出") && region.to == region.from + 1 ? budget() : null;
  }

  /** 规模企业实现工业总产值: the one before the verb, or null. */
  private @Nullable Name actor(Region region) {
    int from = tokens.start(region.actorFrom);
    int to = tokens.end(region.actorTo - 1);
    return to - from <= LONGEST && isBringer(from, to) ? clause.names.between(from, to) : null;
  }

  /**
   * Whether the letters {@code [from, to)} name a trade, companies or a park: 装备制造业; not 就业, 企业.
   */
  private boolean isBringer(int from, int to) {
    return BRINGER.ends(tokens.text, from, to)
        && !NONE.ends(tokens.text, from, to)
        && !BARE.is(tokens.text, from, to);
  }

  /** 石化产业转型升级。全年实现产值30亿元: the trade that the sentence before begins with, or null. */
  private @Nullable Name ofSentence(Region region) {
    int start = region.hasVerb() ? region.verb : region.from;
    int stop = clause.sentence - 1;
    if (stop < 1
        || tokens.kind(stop) != Tokens.STOP
        || !Region.opens(tokens, clause.sentence, start)) {
      return null;
    }
    int from = stop;
    while (from > 0 && stop - from < FAR && !isBreak(from - 1)) {
      from--;
    }
    return stop - from < FAR ? topic(from, stop) : null;
  }

  private boolean isBreak(int token) {
    byte kind = tokens.kind(token);
    return kind == Tokens.STOP || kind == Tokens.BREAK || kind == Tokens.UNREADABLE;
  }

  /** 民营经济快速发展，增加值增长9%: the trade that the tokens {@code [from, limit)} begin with, or null. */
  private @Nullable Name topic(int from, int limit) {
    int first = Opening.end(tokens, from, limit);
    int to = first;
    while (to < limit && isNominal(to)) {
      to++;
    }
    if (to == first || tokens.kind(to) == Tokens.LIST || tokens.has(to, Tag.ETC)) {
      return null;
    }
    int start = tokens.start(first);
    int end = Math.min(tokens.end(to - 1), start + LONGEST);
    while (end > start && !isBringer(start, end)) {
      end--;
    }
    return end > start ? clause.names.between(start, end) : null;
  }

  private boolean isNominal(int token) {
    byte kind = tokens.kind(token);
    return kind == Tokens.TEXT
        || kind == Tokens.LATIN
        || kind == Tokens.WORD && !tokens.has(token, ENDS);
  }

  /** 规上工业增加值增长5%，总产值达到100亿元; 果品产量达到3亿斤，产值2亿元: of what was measured before, or null. */
  private @Nullable Name measured() {
    Name before = before();
    if (before == null) {
      return null;
    }
    Name root = without(before, BROUGHT);
    root = root == null ? without(before, HELD) : root;
    if (root != null) {
      return isBringer(root.key()) ? root : null;
    }
    root = without(before, PRODUCED);
    return root == null ? counted() : root;
  }

  /** 规上企业达到55家，实现工业总产值30亿元: those that were counted before, or null. */
  private @Nullable Name counted() {
    Name before = before();
    return before != null && isStock() && isBringer(before.key()) ? before : null;
  }

  /** The one indicator before, in this clause part or the one right before it; or null. */
  private @Nullable Name before() {
    boolean near = !clause.isUnused() || clause.isNext();
    return near && clause.subjects.size() == 1 ? clause.subjects.get(0) : null;
  }

  private static boolean isBringer(String key) {
    return BRINGER.ends(key) && !NONE.ends(key) && !BARE.is(key);
  }

  /** 规上企业达到55家: there are so many; not 新增企业5家, nor the last of a list. */
  private boolean isStock() {
    Draft last = clause.last;
    return last != null && last.basis == Basis.LEVEL && clause.series.size() == 1;
  }

  /** 一般公共预算收入增长2%，支出增长5%: whose the 支出 is, or null. */
  private @Nullable Name budget() {
    Name before = before();
    Name root = before == null ? null : without(before, INCOME);
    return root != null && BUDGET.ends(root.key()) ? root : null;
  }

  /** The name without the head that it ends with; null where it has none, or is one. */
  private static @Nullable Name without(Name name, WordList heads) {
    String key = name.key();
    for (String head : heads.words()) {
      if (key.endsWith(head)) {
        int length = key.length() - head.length();
        return length == 0
            ? null
            : new Name(
                name.name().substring(0, length),
                key.substring(0, length),
                name.start(),
                name.end());
      }
    }
    return null;
  }
}
