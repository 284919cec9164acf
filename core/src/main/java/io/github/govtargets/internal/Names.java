package io.github.govtargets.internal;

import io.github.govtargets.text.ReadableText;
import java.util.ArrayList;
import java.util.List;

/** Makes names of indicators of stretches of text, and completes the members of a list. */
final class Names {
  private static final String QUOTES = "“”‘’《》「」『』\" \n^";

  /** What a name leaves out. */
  private static final CharSet DROPPED = new CharSet(QUOTES);

  /** What a name may leave out: a bracket with a footnote's number in it, too. */
  private static final CharSet SUSPECT = new CharSet(QUOTES + "[（");

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

  /** The name that the tokens {@code [from, to)} write, without 了 and 的 of the words before it. */
  Name of(int from, int to) {
    if (from >= to) {
      return new Name("", "", 0, 0);
    }
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    return between(isParticle(start, end) ? start + 1 : start, end);
  }

  /** The name that the letters {@code [start, end)} write. */
  Name between(int start, int end) {
    boolean plain = true;
    boolean same = true;
    for (int i = start; i < end && plain; i++) {
      char c = tokens.text[i];
      plain = !SUSPECT.contains(c);
      same &= c == written(i, c);
    }
    if (plain) {
      String key = new String(tokens.text, start, end - start);
      return new Name(same ? key : written(start, end), key, start, end);
    }
    return cleaned(start, end);
  }

  private boolean isParticle(int at, int end) {
    char c = tokens.text[at];
    return at + 2 < end && (c == '的' || c == '了' && tokens.text[at + 1] != '解');
  }

  /** The name without quotes, spaces and footnote marks. */
  private Name cleaned(int start, int end) {
    StringBuilder name = new StringBuilder(end - start);
    StringBuilder key = new StringBuilder(end - start);
    append(start, end, name, key);
    String written = name.toString();
    String folded = name.compareTo(key) == 0 ? written : key.toString();
    return new Name(written, folded, start, end);
  }

  private void append(int start, int end, StringBuilder name, StringBuilder key) {
    for (int i = start; i < end; i++) {
      char c = tokens.text[i];
      if (c == '[') {
        int close = i;
        while (close < end && tokens.text[close] != ']') {
          close++;
        }
        if (close < end) {
          i = close;
          continue;
        }
      }
      int note = c == '（' ? noteEnd(i, end) : i;
      if (note > i) {
        i = note - 1;
        continue;
      }
      if (DROPPED.contains(c)) {
        continue;
      }
      key.append(c);
      name.append(written(i, c));
    }
  }

  /** “双千工程”（3）任务: the end of a footnote's number in brackets; {@code at} for none. */
  private int noteEnd(int at, int end) {
    int i = at + 1;
    while (i < end && i - at < 3 && NumeralReader.isDigit(tokens.text[i])) {
      i++;
    }
    return i > at + 1 && i < end && tokens.text[i] == '）' ? i + 1 : at;
  }

  /** The letter as written, its script kept; marks in the form of the matching layer. */
  char written(int i, char c) {
    if (c < 0x3400) {
      return c;
    }
    return c >= 0xFF00 ? c : source.clean().charAt(source.cleanStart(i));
  }

  /** The letters as written, quotes left in. */
  String written(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      text.append(written(i, tokens.text[i]));
    }
    return text.toString();
  }

  /** Two stretches as one name. */
  Name joined(Name first, Name second) {
    return new Name(
        first.name() + second.name(), first.key() + second.key(), second.start(), second.end());
  }

  /** Whether a member needs no head of the last one. */
  private boolean isWhole(int[] part, int headStart, int[] last) {
    char end = tokens.text[tokens.end(part[1] - 1) - 1];
    boolean rate = end == '率' || end == '比' || end == '重';
    return (rate || !heads.isAny(headStart, last)) && (heads.isIn(part) || hasVerb(part));
  }

  /** The members of a list of nouns, each completed with the head that they share. */
  List<Name> members(int from, int to, boolean compounds) {
    List<int[]> parts = parts(from, to);
    List<Name> names = new ArrayList<>(parts.size());
    if (parts.size() == 1) {
      return compounds ? compound(of(from, to)) : List.of(of(from, to));
    }
    int counted = counted(from, to);
    if (counted < to && tokens.has(to - 1, Tag.bits(Tag.RATE_UP, Tag.RATE_DOWN))) {
      for (int[] part : parts) {
        names.add(joined(of(part[0], part[1]), of(to - 1, to)));
      }
      return names;
    }
    int[] last = parts.get(parts.size() - 1);
    if (isNumbered(parts)) {
      // 一、二、三产增加值
      Name head = between(tokens.start(last[0]) + 1, tokens.end(last[1] - 1));
      for (int[] part : parts) {
        Name name = of(part[0], part[1]);
        names.add(part == last ? name : joined(name, head));
      }
      return names;
    }
    int headStart = heads.start(last);
    String unit = Heads.perUnit(of(parts.get(0)[0], parts.get(0)[1]).key());
    for (int[] part : parts) {
      if (of(part[0], part[1]).key().isBlank()) {
        continue;
      }
      int first = tokens.start(parts.get(0)[0]);
      int owner = heads.ownerEnd(parts.get(0), part);
      if (owner > first) {
        names.add(joined(between(first, owner), of(part[0], part[1])));
      } else if (!unit.isEmpty()
          && part != parts.get(0)
          && tokens.end(part[1] - 1) - tokens.start(part[0]) <= 7) {
        // 单位生产总值能耗、水耗
        int start = tokens.start(parts.get(0)[0]);
        names.add(joined(between(start, start + unit.length()), of(part[0], part[1])));
      } else if (part == last || headStart < 0 || isWhole(part, headStart, last)) {
        names.add(of(part[0], part[1]));
      } else {
        Name own = of(part[0], part[1]);
        boolean trade = own.key().endsWith("业") && tokens.startsWith(headStart, "产业");
        Name head = between(trade ? headStart + 2 : headStart, tokens.end(last[1] - 1));
        names.add(
            new Name(own.name() + head.name(), own.key() + head.key(), own.start(), own.end()));
      }
    }
    return names;
  }

  /** One numeral for each member but the last, which begins with one: 一、二、三产. */
  private boolean isNumbered(List<int[]> parts) {
    for (int i = 0; i < parts.size(); i++) {
      int from = tokens.start(parts.get(i)[0]);
      int length = tokens.end(parts.get(i)[1] - 1) - from;
      boolean fits = i < parts.size() - 1 ? length == 1 : length > 1;
      if (!fits || NumeralReader.chineseDigit(tokens.text[from]) < 1) {
        return false;
      }
    }
    return true;
  }

  /** 单位生产总值能耗下降8%、二氧化碳排放下降14%: the second is one for the same unit. */
  Name perUnit(List<Name> series, Name name) {
    if (series.isEmpty() || name.key().length() > 7) {
      return name;
    }
    Name first = series.get(0);
    String unit = Heads.perUnit(first.key());
    boolean same =
        name.key().contains("排放") || name.key().contains("耗") || name.key().contains("用水");
    return unit.isEmpty() || !same || !Heads.perUnit(name.key()).isEmpty()
        ? name
        : joined(between(first.start(), first.start() + unit.length()), name);
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
                && number.amount.precision() < 3
                && number.amount.scale() <= 0
                && number.amount.intValue() == lists + 1;
        return sums ? i : to;
      }
    }
    return to;
  }

  /**
   * Whether a list is one of indicators: marked by 、, or with a head of its own in every member.
   */
  boolean isList(int from, int to) {
    List<int[]> parts = parts(from, to);
    if (parts.size() > 1 && heads.isIn(parts.get(parts.size() - 1))) {
      for (int i = from; i < to; i++) {
        if (tokens.kind(i) == Tokens.LIST) {
          return true;
        }
      }
    }
    for (int[] part : parts) {
      if (!heads.isIn(part)) {
        return false;
      }
    }
    return true;
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
    int depth = 0;
    for (int i = from; i < to; i++) {
      byte kind = tokens.kind(i);
      depth += kind == Tokens.OPEN ? 1 : kind == Tokens.CLOSE ? -1 : 0;
      boolean separator =
          depth == 0 && (kind == Tokens.LIST || joins(i)) && i > start && i < to - 1;
      if (separator) {
        parts.add(new int[] {start, i});
        start = i + 1;
      }
    }
    if (start < to) {
      parts.add(new int[] {start, to});
    }
    return parts;
  }

  /** 城乡居民收入, 一二三产增加值: one word that stands for several. */
  private List<Name> compound(Name whole) {
    String[] words = null;
    if (whole.key().startsWith("城乡")) {
      words = new String[] {"城镇", "农村"};
      return replaced(whole, 2, words, new String[] {"城鎮", "農村"});
    }
    if (whole.key().startsWith("一二三产")) {
      return replaced(whole, 4, new String[] {"一产", "二产", "三产"}, new String[] {"一產", "二產", "三產"});
    }
    return List.of(whole);
  }

  private static List<Name> replaced(Name whole, int length, String[] words, String[] traditional) {
    List<Name> names = new ArrayList<>();
    boolean old = !whole.name().equals(whole.key());
    for (int i = 0; i < words.length; i++) {
      String word = old ? traditional[i] : words[i];
      names.add(
          new Name(
              word + whole.name().substring(length),
              words[i] + whole.key().substring(length),
              whole.start(),
              whole.end()));
    }
    return names;
  }

  /** 累计造林, 融资平台退出: a name that ends in what was done. */
  boolean endsInAct(Name name) {
    int length = name.key().length();
    return length > 2 && (vocabulary.tagsOf(name.key().substring(length - 2)) & Tag.ACT.bit) != 0;
  }

  private boolean hasVerb(int[] part) {
    for (int i = part[0]; i < part[1]; i++) {
      if (tokens.has(i, Tag.bits(Tag.ACT, Tag.CAUSATIVE)) && !tokens.has(i, Tag.PLAIN)) {
        return true;
      }
    }
    return false;
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
