package io.github.govtargets.internal;

import io.github.govtargets.text.ReadableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes names of indicators of stretches of text, and completes the members of a list. */
final class Names {
  /** What a name leaves out. */
  private static final CharSet DROPPED = new CharSet("“”‘’《》「」『』\" \n^");

  private static final WordList LEVEL = WordTable.RULES.list("level");

  private final Tokens tokens;
  private final ReadableText source;
  private final Vocabulary vocabulary;
  private final Heads heads;

  Names(Tokens tokens, ReadableText source, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.source = source;
    this.vocabulary = vocabulary;
    this.heads = new Heads(tokens, vocabulary);
  }

  /**
   * The name that the tokens {@code [from, to)} write, without 了 and 的 of the words before it and
   * without the 的 of 50万元以上的.
   */
  Name of(int from, int to) {
    int start = tokens.end(from - 1);
    int end = tokens.end(to - 1);
    if (to > from && tokens.is(to - 1, "以上的")) {
      end--;
    }
    return between(isParticle(start) ? start + 1 : start, end);
  }

  /** The name that the letters {@code [start, end)} write, without quotes and footnote marks. */
  Name between(int start, int end) {
    char[] key = new char[Math.max(0, end - start)];
    char[] name = new char[key.length];
    int length = 0;
    boolean same = true;
    int i = start;
    while (i < end) {
      char c = tokens.text[i];
      int note = noteEnd(i);
      if (note > i) {
        i = note;
        continue;
      }
      if (!DROPPED.contains(c)) {
        char written = written(i, c);
        same &= written == c;
        key[length] = c;
        name[length++] = written;
      }
      i++;
    }
    String folded = new String(key, 0, length);
    return new Name(same ? folded : new String(name, 0, length), folded, start, end);
  }

  private boolean isParticle(int at) {
    return tokens.startsWith(at, "了") && !tokens.startsWith(at, "了解")
        || tokens.startsWith(at, "的") && !tokens.startsWith(at, "的士");
  }

  /** “双千工程”（3）任务, 共建[2]: the end of a footnote's number in brackets; 0 for none. */
  private int noteEnd(int at) {
    char open = tokens.text[at];
    if (open != '[' && open != '（') {
      return 0;
    }
    String close = open == '[' ? "]" : "）";
    int last = tokens.startsWith(at + 2, close) ? at + 1 : at + 2;
    boolean note =
        tokens.startsWith(last + 1, close)
            && NumeralReader.isDigit(tokens.text[at + 1])
            && NumeralReader.isDigit(tokens.text[last]);
    return note ? last + 2 : 0;
  }

  /** The letter as written, its script kept; marks in the form of the matching layer. */
  char written(int i, char c) {
    return Character.isIdeographic(c) ? source.clean().charAt(source.cleanStart(i)) : c;
  }

  /** The letters as written, quotes left in. */
  String written(int start, int end) {
    char[] letters = new char[Math.max(0, end - start)];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = written(start + i, tokens.text[start + i]);
    }
    return new String(letters);
  }

  /** The member of a list with the head that stands behind another. */
  Name completed(Name member, Name head) {
    return new Name(
        member.name() + head.name(), member.key() + head.key(), member.start(), member.end());
  }

  /** Two stretches as one name, at the place of the second. */
  Name joined(Name first, Name second) {
    return new Name(
        first.name() + second.name(), first.key() + second.key(), second.start(), second.end());
  }

  /** Whether a member needs no head of the one behind it. */
  private boolean isWhole(int[] part, int headStart, int headEnd) {
    int end = tokens.end(part[1] - 1);
    if (heads.isTrade(part, headStart, headEnd)) {
      return true;
    }
    boolean rate = isRate(end);
    // 新增市场主体、税收收入; 接待游客和旅游收入, but 接待境内、境外游客人次
    return (rate || !heads.isAny(headStart, headEnd))
        && (heads.isIn(part)
            || tokens.has(part[0], Tag.ADD)
            || tokens.startsWith(tokens.start(part[0]), "接待")
                && "次数".indexOf(tokens.text[headEnd - 1]) < 0);
  }

  private boolean isRate(int end) {
    return "率比重".indexOf(tokens.text[end - 1]) >= 0;
  }

  /** The members of a list of nouns, each completed with the head that they share. */
  List<Name> members(int from, int to, boolean compounds) {
    List<int[]> parts = parts(from, to);
    List<Name> names = new ArrayList<>(parts.size());
    if (parts.size() < 2) {
      return compounds ? compound(of(from, to)) : List.of(of(from, to));
    }
    int counted = counted(from, to);
    if (counted < to && tokens.has(to - 1, Tag.RATES)) {
      for (int[] part : parts) {
        names.add(joined(of(part[0], part[1]), of(to - 1, to)));
      }
      return names;
    }
    int[] last = parts.get(parts.size() - 1);
    if (heads.isNumbered(parts)) {
      // 一、二、三产增加值, 第一、二、三产业增加值
      int begin = tokens.start(parts.get(0)[0]);
      Name head = between(tokens.start(last[0]) + 1, tokens.end(last[1] - 1));
      for (int[] part : parts) {
        Name name = of(part[0], part[1]);
        if (tokens.text[begin] == '第' && part != parts.get(0)) {
          name = joined(between(begin, begin + 1), name);
        }
        names.add(part == last ? name : joined(name, head));
      }
      return names;
    }
    int[] first = parts.get(0);
    int start = tokens.start(first[0]);
    int ownerEnd = heads.ownerEnd(first);
    String unit = Heads.perUnit(of(first[0], first[1]).key());
    int headStart = heads.start(last);
    int headEnd = tokens.end(last[1] - 1);
    int whose = tokens.start(last[0]);
    int share = shareStart(last);
    int level = LEVEL.end(tokens.text, tokens.start(last[0]), headEnd);
    int lastEnd = headEnd;
    for (int i = parts.size() - 1; i >= 0; i--) {
      int[] part = parts.get(i);
      Name own = of(part[0], part[1]);
      if (own.key().isBlank()) {
        continue;
      }
      if (part != last && own.key().endsWith("级") && level > tokens.start(last[0])) {
        // 国家级、市级孵化器
        own = completed(own, between(level, lastEnd));
      } else if (part != first && heads.isOwned(part)) {
        own = joined(between(start, ownerEnd), own);
      } else if (part != first && heads.isOfTrade(first, part)) {
        // 装备制造业增加值和投资
        own = joined(between(start, heads.tradeEnd(first)), own);
      } else if (part != first && heads.isShare(part, first)) {
        // 绿电装机规模和占比
        own = joined(between(start, heads.start(first)), own);
      } else if (part != first && !unit.isEmpty() && Heads.isPerUnit(unit, own)) {
        // 单位生产总值能耗、水耗
        own = joined(between(start, start + unit.length()), own);
      } else if (part != last && isWhole(part, headStart, headEnd)) {
        int head = heads.start(part);
        int end = tokens.end(part[1] - 1);
        if (head != end) {
          // 小学和初中入学率、巩固率: the nearest head holds
          headStart = head;
          headEnd = end;
          whose = tokens.start(part[0]);
        }
        if (share < lastEnd && shareStart(part) == end && !isRate(end)) {
          // 先进制造业增加值、高技术制造业增加值占工业比重
          own = completed(own, between(share, lastEnd));
        }
      } else if (part != last && headStart != headEnd) {
        own = completed(own, between(sharedStart(own, whose, headStart, headEnd), headEnd));
      }
      names.add(0, own);
    }
    return names;
  }

  /** Where 占工业比重 or 占比 starts in a member of a list; its end where it has none. */
  private int shareStart(int[] part) {
    int any = heads.anyStart(part);
    if (any < tokens.end(part[1] - 1)) {
      return any;
    }
    for (int i = part[0] + 1; i < part[1]; i++) {
      if (tokens.has(i, Tag.SHARE)) {
        return tokens.start(i);
      }
    }
    return tokens.end(part[1] - 1);
  }

  /**
   * Where the head starts that a member takes: 收入 of 居民收入 behind 城镇居民, 增加值 of 产业增加值 behind 制造业, 款余额
   * of 贷款余额 behind 存.
   */
  private int sharedStart(Name own, int whose, int headStart, int headEnd) {
    String key = own.key();
    if (key.endsWith("业") && heads.afterTrade(headStart) > headStart) {
      return heads.afterTrade(headStart);
    }
    if (key.length() == 1 || key.endsWith("存")) {
      return headStart - whose == 2 ? headStart - 1 : headStart;
    }
    int start = headStart;
    for (int length = 2; length < headEnd - headStart && length <= key.length(); length++) {
      if (tokens.startsWith(headStart, key.substring(key.length() - length))) {
        start = headStart + length;
      }
    }
    return start;
  }

  /** 单位生产总值能耗下降8%、二氧化碳排放下降14%: the second is one for the same unit. */
  Name perUnit(List<Name> series, Name name) {
    if (series.isEmpty()) {
      return name;
    }
    Name first = series.get(0);
    String unit = Heads.perUnit(first.key());
    if (unit.startsWith("每") || !Heads.isPerUnit(unit, name)) {
      return name;
    }
    return joined(between(first.start(), first.start() + unit.length()), name);
  }

  /** 和, 及; 与 joins within names: 研究与试验. */
  private boolean joins(int token) {
    return tokens.has(token, Tag.CONJ) && "和及暨以".indexOf(tokens.first(token)) >= 0;
  }

  /** 节能环保、医药健康等产业增加值: the members of the list, each with the head behind 等. */
  List<Name> members(Region region) {
    List<Name> names = new ArrayList<>();
    Name head = of(region.from, region.to);
    for (int[] part : parts(region.listFrom, region.listTo)) {
      names.add(joined(of(part[0], part[1]), head));
    }
    return names;
  }

  /** 生产总值、固定资产投资两项主要数据: the count sums the list up; the end of the list itself. */
  private int counted(int from, int to) {
    int lists = 0;
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.LIST) {
        lists++;
      } else if (lists > 0 && tokens.isQuantity(i)) {
        Numeral number = tokens.amount(i).low;
        boolean sums =
            number != null
                && number.scale == 1
                && number.amount.compareTo(BigDecimal.valueOf(lists + 1)) == 0;
        return sums ? i : to;
      }
    }
    return to;
  }

  /**
   * Whether a list is one of indicators: marked by 、, or with a head of its own in every member.
   */
  boolean isList(int from, int to) {
    boolean marked = false;
    boolean all = true;
    boolean ends = false;
    for (int[] part : parts(from, to)) {
      marked |= tokens.kind(part[1]) == Tokens.LIST;
      ends = heads.isIn(part);
      all &= ends;
    }
    return all || marked && ends;
  }

  /** The members of a list as they stand. */
  List<Name> bare(int from, int to) {
    List<Name> names = new ArrayList<>();
    for (int[] part : parts(from, to)) {
      names.add(of(part[0], part[1]));
    }
    return names;
  }

  private List<int[]> parts(int from, int to) {
    int end = counted(from, to);
    if (end < to) {
      return parts(from, end);
    }
    List<int[]> parts = new ArrayList<>();
    int start = from;
    boolean inside = false;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      byte kind = tokens.kind(i);
      inside = kind == Tokens.OPEN || inside && kind != Tokens.CLOSE;
      quoted = kind == Tokens.OPEN_QUOTE || quoted && kind != Tokens.CLOSE_QUOTE;
      if (!inside && !quoted && (kind == Tokens.LIST || joins(i))) {
        if (i > start) {
          parts.add(new int[] {start, i});
        }
        // 上缴税金和实现利润, but 实现 alone
        boolean verb = i + 2 < to && tokens.has(i + 1, Tag.LIGHT) && !joins(i + 2);
        start = verb && tokens.kind(i + 2) != Tokens.LIST ? i + 2 : i + 1;
      }
    }
    if (start < to) {
      parts.add(new int[] {start, to});
    }
    return parts;
  }

  /** Where the head of the noun {@code [from, to)} starts in the text; its end for none. */
  int headStart(int from, int to) {
    return heads.start(new int[] {from, to});
  }

  /** 城乡居民收入, 存贷款余额, 一二三产增加值: one word that stands for several. */
  private List<Name> compound(Name whole) {
    if (whole.key().startsWith("城乡")) {
      return replaced(whole, "城乡", new String[] {"城镇", "农村"}, new String[] {"城鎮", "農村"});
    }
    if (whole.key().contains("存贷款")) {
      return replaced(whole, "存贷款", new String[] {"存款", "贷款"}, new String[] {"存款", "貸款"});
    }
    return whole.key().startsWith("一二三产")
        ? replaced(whole, "一二三产", new String[] {"一产", "二产", "三产"}, new String[] {"一產", "二產", "三產"})
        : List.of(whole);
  }

  private static List<Name> replaced(
      Name whole, String compound, String[] words, String[] traditional) {
    List<Name> names = new ArrayList<>();
    boolean old = !whole.name().equals(whole.key());
    int at = whole.key().indexOf(compound);
    int end = at + compound.length();
    for (int i = 0; i < words.length; i++) {
      String word = old ? traditional[i] : words[i];
      names.add(
          new Name(
              whole.name().substring(0, at) + word + whole.name().substring(end),
              whole.key().substring(0, at) + words[i] + whole.key().substring(end),
              whole.start(),
              whole.end()));
    }
    return names;
  }

  /** 累计造林, 融资平台退出: a name that ends in what was done. */
  boolean endsInAct(Name name) {
    String key = name.key();
    String last = key.substring(Math.max(0, key.length() - 2));
    return (vocabulary.tagsOf(last) & Tag.ACT.bit) != 0;
  }

  /** 贸易额, 零售额 with 增速: 贸易额增速, 零售额增速 (GUIDE rule 17). */
  List<Name> rates(List<Name> subjects, Name rate) {
    List<Name> names = new ArrayList<>(subjects.size());
    for (Name subject : subjects) {
      names.add(
          new Name(
              subject.name() + rate.name(),
              subject.key() + rate.key(),
              subject.start(),
              subject.end()));
    }
    return names;
  }
}
