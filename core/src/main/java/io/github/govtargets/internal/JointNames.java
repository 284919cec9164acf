package io.github.govtargets.internal;

import java.util.ArrayList;
import java.util.List;

/** Decides whether a list of nouns before values is one indicator or several. */
final class JointNames {
  /** Letters that name a good alone. */
  private static final String GOODS = "粮棉油肉蛋奶菜果鱼牛羊猪禽水电气煤";

  private static final WordList PEOPLE = WordTable.RULES.list("insured");
  private static final int SHORTEST_MEMBER = 2;

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
    List<Name> shares = count > 1 ? shares(region) : List.of();
    if (shares.size() == count) {
      return shares;
    }
    boolean each = predicate.each || predicate.respectively;
    Name whole = economy(names.of(region.from, region.to), predicate);
    List<Name> joint = List.of(names.perUnit(clause.series, whole));
    if (count > 1) {
      List<Name> listed = names.members(region);
      if (listed.size() == count) {
        return listed;
      }
    }
    List<Name> members = names.members(region.from, region.to, count > 1);
    if (count > 1 && predicate.respectively && members.size() == 1 && region.hasVerb()) {
      List<Name> actions = names.bare(region.verb, region.verbEnd);
      if (actions.size() == count) {
        // 引进、开工装备项目分别为11个和9个
        return actions.stream().map(action -> names.joined(action, whole)).toList();
      }
    }
    if (predicate.respectively && members.size() == 1 && count > 1) {
      List<Name> goods = goods(region, count);
      return goods.isEmpty() ? members : goods;
    }
    if (each || members.size() == count && marked(values)) {
      return members;
    }
    if (relative && members.size() > 1) {
      boolean rates = isRateList(region);
      if (isSplit(region, predicate, rates)) {
        return rates ? insured(members) : members;
      }
      List<Name> growing = growing(region, predicate);
      return growing.isEmpty() ? joint : growing;
    }
    return joint;
  }

  /** 税收、就业分别占全市的51%、77%: the share of each member; none for other words. */
  private List<Name> shares(Region region) {
    int share = region.to - 1;
    while (share > region.from && !tokens.has(share, Tag.SHARE)) {
      share--;
    }
    if (share - 1 <= region.from || !tokens.has(share - 1, Tag.RESPECTIVELY)) {
      return List.of();
    }
    Name of = names.of(share, region.to);
    List<Name> shares = new ArrayList<>();
    for (Name member : names.members(region.from, share - 1, true)) {
      shares.add(names.completed(member, of));
    }
    return shares;
  }

  /**
   * 海洋药物和制品、海洋电力增速10%: what marks keep apart, each with a rate of its own; none for 药物、制品和电力增速,
   * whose 和 is one of the marks.
   */
  private List<Name> growing(Region region, Predicate predicate) {
    List<Name> growing = new ArrayList<>();
    if (predicate.rate < 0 || !tokens.has(predicate.rate, Tag.RATES) || sumsUp(region)) {
      return growing;
    }
    int from = region.from;
    boolean joined = false;
    for (int i = region.from; i < region.to; i++) {
      joined |= tokens.has(i, Tag.CONJ);
      if (tokens.kind(i) == Tokens.LIST && i > from) {
        growing.add(names.of(from, i));
        from = i + 1;
        joined = false;
      }
    }
    if (growing.isEmpty() || joined || from >= region.to) {
      return List.of();
    }
    growing.add(names.of(from, region.to));
    return growing;
  }

  /** 肉蛋奶产量, 牛羊出栏: as many goods of one letter as there are values, each with the head; or none. */
  private List<Name> goods(Region region, int count) {
    int start = tokens.start(region.from);
    int head = names.headStart(region.from, region.to);
    if (head - start != count) {
      return List.of();
    }
    Name shared = names.between(head, tokens.end(region.to - 1));
    List<Name> goods = new ArrayList<>(count);
    for (int i = start; i < head; i++) {
      if (GOODS.indexOf(tokens.text[i]) < 0) {
        return List.of();
      }
      goods.add(names.joined(names.between(i, i + 1), shared));
    }
    return goods;
  }

  /** 城乡居民养老、医疗参保率: both are rates of the same people. */
  private List<Name> insured(List<Name> members) {
    Name first = members.get(0);
    int end = PEOPLE.end(tokens.text, first.start(), first.end());
    if (end == first.start()) {
      return members;
    }
    Name people = names.between(first.start(), end);
    return members.stream()
        .map(name -> name.key().startsWith(people.key()) ? name : names.joined(people, name))
        .toList();
  }

  /** 经济增长5%, 经济年均增长5%, 经济增长预期目标为5%, 农民人均增收300元: what grows is named with its verb. */
  private Name economy(Name name, Predicate predicate) {
    int end = name.end();
    if (name.key().endsWith("均") && predicate.verb >= 0 && tokens.is(predicate.verb, "增收")) {
      return names.joined(name, names.of(predicate.verb, predicate.verb + 1));
    }
    if (!name.key().equals("经济")) {
      return name;
    }
    if (predicate.verb >= 0 && tokens.is(predicate.verb, "增长")) {
      Name verb = names.of(predicate.verb, predicate.verb + 1);
      return new Name(name.name() + verb.name(), name.key() + verb.key(), name.start(), end);
    }
    return tokens.startsWith(end, "增长") ? names.between(name.start(), end + 2) : name;
  }

  /** 电动汽车、锂电池、光伏产品“新三样”出口: the quotation behind the list says what all are together. */
  private boolean sumsUp(Region region) {
    for (int i = region.to - 1; i > region.from && tokens.kind(i) != Tokens.LIST; i--) {
      if (tokens.kind(i) == Tokens.OPEN_QUOTE) {
        byte before = tokens.kind(i - 1);
        return before == Tokens.TEXT || before == Tokens.WORD;
      }
    }
    return false;
  }

  /** 海洋药物、海洋电力增速达到5%: each of a list without 和 has the rate. */
  private boolean isMarked(Region region, Predicate predicate) {
    boolean marked = false;
    for (int i = region.from; i < region.to && predicate.rate >= 0; i++) {
      if (tokens.has(i, Tag.bits(Tag.CONJ, Tag.DE, Tag.ACT)) || tokens.isQuantity(i)) {
        return false;
      }
      marked |= tokens.kind(i) == Tokens.LIST;
    }
    return marked;
  }

  /** 钢铁、水泥合计产值: a joint total in so many words. */
  private boolean isSum(Region region) {
    for (int i = region.from; i < region.to; i++) {
      if (tokens.is(i, Region.SUMS)) {
        return true;
      }
    }
    return false;
  }

  /** Rates, and changes in per cent, are no joint totals. */
  private boolean isSplit(Region region, Predicate predicate, boolean rates) {
    if (sumsUp(region) || isSum(region)) {
      return false;
    }
    boolean change =
        predicate.rate != -1 || predicate.verbIs(Tag.GROW) || predicate.verbIs(Tag.FALL);
    if (change && (names.isList(region.from, region.to) || isMarked(region, predicate))) {
      return true;
    }
    List<Name> members =
        rates ? names.members(region.from, region.to, false) : names.bare(region.from, region.to);
    for (Name name : members) {
      String key = name.key();
      if (!key.endsWith("率") && !key.endsWith("比例") && !key.endsWith("比重") && !key.endsWith("占比")) {
        return false;
      }
    }
    return true;
  }

  /** 养老保险、医疗保险参保率: a rate that is shared. A share, 畜牧、蔬菜占比, may be that of all. */
  private boolean isRateList(Region region) {
    for (int i = region.from; i < region.to - 2; i++) {
      if (tokens.has(i, Tag.bits(Tag.LIGHT, Tag.STOP_VERB, Tag.DE, Tag.SCOPE))
          || tokens.kind(i) == Tokens.LIST && tokens.length(i - 1) < SHORTEST_MEMBER) {
        return false;
      }
    }
    return tokens.text[tokens.end(region.to - 1) - 1] == '率'
        && names.isList(region.from, region.to);
  }

  /** Whether a mark stands between the values: 3357批次10.38万人次 measure one thing twice. */
  private boolean marked(List<Bounds> values) {
    int before = values.get(values.size() - 1).from() - 1;
    return tokens.kind(before) == Tokens.LIST || tokens.has(before, Tag.CONJ);
  }
}
