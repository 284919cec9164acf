package io.github.govtargets.internal;

import java.util.List;

/**
 * What the members of a list of indicators share: the head behind the last, 制造业、服务业投资, and the
 * owner before the first, 生产安全事故起数和死亡人数.
 */
final class Heads {
  private static final WordList OWNED = WordTable.RULES.list("owned");
  private static final WordList NO_MEASURE = WordTable.RULES.list("nomeasure");
  private static final WordList MEASURES = WordTable.RULES.list("measured");
  private static final WordList TRADE = WordTable.RULES.list("trade");
  private static final WordList TRADED = WordTable.RULES.list("traded");
  private static final WordList PER_UNIT = WordTable.RULES.list("perunit");

  /** Letters of the longest name of a use: 二氧化碳排放量. */
  private static final int LONGEST_USE = 7;

  private static final WordList ANY = WordTable.RULES.list("anyhead");

  /** Letters that end the name of what is measured: 交易量、交易额. */
  private static final String MEASURED = "量额率值";

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  Heads(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Where the head noun of the last member starts in the text: 制造业投资 has 投资; its end for none. */
  int start(int[] part) {
    int start = tokens.start(part[0]);
    int end = tokens.end(part[1] - 1);
    int share = share(start + 1, end);
    if (share < end) {
      return share;
    }
    int head = Math.min(grown(start + 1, end), OWNED.start(tokens.text, start + 1, end));
    head = Math.min(head, TRADE.start(tokens.text, start + 1, end));
    return head == end - 1 ? withVerb(head, start) : head;
  }

  /** 外贸出口、财政收入: a flow of trade, unless the head {@code at} is one of trade, too: 货物进口、服务出口额. */
  boolean isTrade(int[] part, int at, int headEnd) {
    int start = tokens.start(part[0]);
    int end = tokens.end(part[1] - 1);
    int trade = TRADE.start(tokens.text, start, end);
    int shared = TRADE.end(tokens.text, at, headEnd);
    boolean more = shared > at && shared < headEnd || TRADE.ends(tokens.text, end, at);
    return trade < end && !more;
  }

  /** 金融业、信息服务业增加值: where the head of a member that is a trade starts, behind 服务业. */
  int afterTrade(int head) {
    boolean trade = tokens.startsWith(head, "产业") || tokens.startsWith(head, "工业");
    return trade ? head + 2 : tokens.startsWith(head, "服务业") ? head + 3 : head;
  }

  /** 美丽河湖、美丽海湾建成率: a head of one letter begins with the verb before it. */
  private int withVerb(int head, int start) {
    int verb = head - 2;
    return verb > start && (tokens.text[head] == '率' || isAct(verb)) ? verb : head;
  }

  private boolean isAct(int at) {
    return (vocabulary.tagsOf(new String(tokens.text, at, 2)) & Tag.ACT.bit) != 0;
  }

  /** 装备制造业增加值和投资: whether a member is a flow of the trade that the first begins with. */
  boolean isOfTrade(int[] first, int[] part) {
    return TRADED.is(tokens.text, tokens.start(part[0]), tokens.end(part[1] - 1))
        && tradeEnd(first) > tokens.start(first[0]);
  }

  /** Where the trade ends, 装备制造业增加值; where the member begins for none. */
  int tradeEnd(int[] first) {
    int start = tokens.start(first[0]);
    int end = tokens.end(first[1] - 1);
    int at = end - 1;
    while (at > start && tokens.text[at - 1] != '业') {
      at--;
    }
    if (at == start || !isHead(at, end)) {
      return start;
    }
    for (int i = start; i < at; i++) {
      if (tokens.startsWith(i, "企业")) {
        // 省属企业工业总产值、利润
        return i + 2;
      }
    }
    return at;
  }

  /** Whether the head at {@code start} goes with any member: 发电量、用电量占比. */
  boolean isAny(int start, int end) {
    return ANY.is(tokens.text, start, end);
  }

  /** 装机规模和占比: whether a member is a share of what the first member has the size of. */
  boolean isShare(int[] part, int[] first) {
    return ANY.is(tokens.text, tokens.start(part[0]), tokens.end(part[1] - 1))
        && start(first) < tokens.end(first[1] - 1);
  }

  /** 进出口总额占比: where 占比 starts behind a head of its own; the member's end for none. */
  int anyStart(int[] part) {
    int start = tokens.start(part[0]);
    int end = tokens.end(part[1] - 1);
    int any = ANY.start(tokens.text, start + 1, end);
    return any < end && head(start, any) < any ? any : end;
  }

  /** 装备制造业增加值占规上工业比重: the shared head begins at or before 占; {@code end} for none: 违法占地. */
  private int share(int start, int end) {
    for (int of = start; of < end; of++) {
      if (tokens.text[of] == '占') {
        int head = head(start, of);
        return head == of && !ANY.ends(tokens.text, of, end) ? end : head;
      }
    }
    return end;
  }

  /** 城镇和农村居民人均可支配收入增长: where the head starts that grows, or the head itself. */
  private int grown(int start, int end) {
    int head = head(start, end);
    int grows = head == end - 2 && tokens.startsWith(head, "增长") ? head(start, head) : head;
    return Math.min(head, grows);
  }

  /** Where the longest head that ends at {@code end} starts; {@code end} for none. */
  private int head(int start, int end) {
    int from = start;
    while (from < end && !isHead(from, end)) {
      from++;
    }
    return from;
  }

  private boolean isHead(int from, int end) {
    return (vocabulary.tagsOf(new String(tokens.text, from, end - from)) & Tag.HEAD.bit) != 0;
  }

  /** Whether a member ends in a head of its own. */
  boolean isIn(int[] part) {
    int start = tokens.start(part[0]);
    int end = tokens.end(part[1] - 1);
    boolean measured =
        MEASURED.indexOf(tokens.text[end - 1]) >= 0
            && end - start > 2
            && !NO_MEASURE.ends(tokens.text, start, end);
    return measured || MEASURES.ends(tokens.text, start, end) || head(start, end) < end;
  }

  /** 生产安全事故起数和死亡人数: whether a member may be one of what the first member is said of. */
  boolean isOwned(int[] part) {
    return OWNED.is(tokens.text, tokens.start(part[0]), tokens.end(part[1] - 1));
  }

  /** Where the owner in the first member's name ends, 生产安全事故起数; where it begins for none. */
  int ownerEnd(int[] first) {
    int start = tokens.start(first[0]);
    int end = tokens.end(first[1] - 1);
    int head = OWNED.start(tokens.text, start + 2, end);
    return head < end ? head : start;
  }

  /** The 单位生产总值 or 每平方公里土地 that the members of a list share; empty for none. */
  static String perUnit(String key) {
    return PER_UNIT.beginning(key);
  }

  /**
   * What is measured for {@code unit}: 能耗, 水耗, 用水量, 二氧化碳排放 for so much of product, not 氮氧化物排放; any
   * flow for an area.
   */
  static boolean isPerUnit(String unit, Name name) {
    String key = name.key();
    if (unit.startsWith("每")) {
      return BasisRule.isFlow(name) && !key.startsWith("每");
    }
    return key.length() <= LONGEST_USE
        && (key.contains("碳排放") || key.contains("耗") || key.contains("用水"))
        && perUnit(key).isEmpty();
  }

  /** One numeral for each member but the last, which begins with one: 一、二、三产. */
  boolean isNumbered(List<int[]> parts) {
    for (int i = 0; i < parts.size(); i++) {
      int from = tokens.start(parts.get(i)[0]);
      from += i == 0 && tokens.text[from] == '第' ? 1 : 0;
      int length = tokens.end(parts.get(i)[1] - 1) - from;
      boolean fits = i == parts.size() - 1 || length == 1;
      if (!fits || NumeralReader.chineseDigit(tokens.text[from]) < 1) {
        return false;
      }
    }
    return true;
  }
}
