package io.github.govtargets.internal;

import java.util.List;

/** Decides whether a list of nouns before values is one indicator or several. */
final class JointNames {
  private final Tokens tokens;
  private final Clause clause;
  private final Names names;

  JointNames(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = clause.names;
  }

  /** One indicator for each member, or a joint total (GUIDE rules 1, 2, 14, 27). */
  List<Name> split(Region region, Predicate predicate, List<Bounds> values, boolean relative) {
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
