package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Says of a number that it only names or describes, and why. */
final class Exclusions {
  private static final long ACTS = Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD);
  private static final long BEHIND = Tag.bits(Tag.POST_LEAST, Tag.POST_MOST);

  private static final WordList PER_TEN_THOUSAND = WordTable.CONDITIONS.list("pertenthousand");

  private final Tokens tokens;

  Exclusions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The reason why the number at {@code token} is no item by its own letters, or null. */
  @Nullable MentionReason sort(int token) {
    switch (tokens.amount(token).sort) {
      case DATE:
      case STAMP:
        return MentionReason.DATE;
      case NAME:
        return MentionReason.NAME;
      case ORDINAL:
      case RANK:
        return MentionReason.ORDINAL;
      case RATIO:
        return MentionReason.RATIO;
      default:
        return null;
    }
  }

  /** The reason why the quantity at {@code token} is no item, or null. */
  @Nullable MentionReason quantity(int token, int sentence, int region, int limit, Bounds bounds) {
    MentionReason reason = sorted(token, sentence, region, limit, bounds);
    boolean span = reason == MentionReason.BACKGROUND && isDuration(tokens.amount(token));
    return span ? MentionReason.DURATION : reason;
  }

  private @Nullable MentionReason sorted(
      int token, int sentence, int region, int limit, Bounds bounds) {
    Amount amount = tokens.amount(token);
    if (enumerates(token, sentence, limit)) {
      return MentionReason.ORDINAL;
    }
    String unit = new String(tokens.text, amount.unitStart, amount.unitEnd - amount.unitStart);
    int behind = bounds.endToken();
    if (unit.equals("级")) {
      return MentionReason.SIZE_CLASS;
    }
    if (sizeClass(token, unit, bounds, limit)) {
      return isAge(unit) ? MentionReason.RANGE_OF_APPLICATION : MentionReason.SIZE_CLASS;
    }
    if (isDuration(unit) && reaches(behind, limit)) {
      return MentionReason.SIZE_CLASS;
    }
    if (session(token, unit)) {
      return MentionReason.ORDINAL;
    }
    if (amount.start > 0 && tokens.text[amount.start - 1] == '每' && unit.length() > 0) {
      // 每50公斤提高9元
      return MentionReason.RANGE_OF_APPLICATION;
    }
    if (behind < limit && tokens.has(behind, Tag.STATE)) {
      return MentionReason.BACKGROUND;
    }
    if (unit.equals("千伏") || unit.equals("kV") || unit.equals("KV") || unit.equals("kv")) {
      return MentionReason.NAME;
    }
    if (isAge(unit) && !measured(region, bounds)) {
      return MentionReason.RANGE_OF_APPLICATION;
    }
    if (isDuration(unit)
        && (tokens.startsWith(amount.end, "行动")
            || tokens.startsWith(amount.end, "计划")
            || tokens.startsWith(amount.end, "攻坚")
            || tokens.startsWith(amount.end, "规划"))) {
      return MentionReason.DURATION;
    }
    if (oneOf(behind, limit)) {
      return MentionReason.BACKGROUND;
    }
    if (unit.equals("位") && tokens.startsWith(amount.end, "数")) {
      return MentionReason.BACKGROUND;
    }
    if (unit.isEmpty()
        && (tokens.startsWith(amount.end, "国集团") || tokens.startsWith(amount.end, "佳"))) {
      return MentionReason.NAME;
    }
    if (tokens.startsWith(amount.end, "人制") || tokens.startsWith(amount.end, "世纪")) {
      return MentionReason.NAME;
    }
    if (bareScale(amount)
        && bounds.from() == token
        && (!unit.endsWith("元")
            || token == region
            || measures(amount.end)
            || token > 0 && tokens.kind(token - 1) == Tokens.NUMBER
            || token > 0 && tokens.kind(token - 1) == Tokens.LIST)) {
      return scale(amount, unit);
    }
    if (amount.low != null
        && amount.low.chinese
        && amount.low.unit.isEmpty()
        && isSmall(amount.low)
        && bounds.from() == token
        && !isDuration(unit)
        && !acted(token, unit)) {
      return MentionReason.BACKGROUND;
    }
    if (hotline(amount, unit)) {
      return MentionReason.NAME;
    }
    if (unit.isEmpty() && amount.low != null && amount.low.amount.precision() >= 8) {
      return MentionReason.NAME;
    }
    if (populace(amount)) {
      return MentionReason.BACKGROUND;
    }
    if (isDuration(unit) && !measured(region, bounds)) {
      return MentionReason.DURATION;
    }
    if (unit.isEmpty() && amount.end > 0 && tokens.text[amount.end - 1] == '大'
        || amount.low != null && amount.low.chinese) {
      if (descriptive(behind, limit)) {
        return MentionReason.BACKGROUND;
      }
    }
    if (amount.low != null
        && amount.low.chinese
        && amount.end > 0
        && tokens.text[amount.end - 1] == '大'
        && !(token > 0 && makes(token - 1))) {
      return MentionReason.BACKGROUND;
    }
    if (unit.isEmpty()
        && amount.low != null
        && amount.low.scale == 1
        && amount.low.amount.scale() > 0
        && bounds.from() == token
        && !tokens.has(
            Math.max(0, token - 1), Tag.bits(Tag.TO, Tag.KEEP, Tag.GROW, Tag.FALL, Tag.RISE))
        && version(amount)) {
      return MentionReason.NAME;
    }
    if (bounds.from() > 0 && focused(bounds.from() - 1)) {
      return MentionReason.BACKGROUND;
    }
    if (descriptive(behind, limit) && !unit.equals("%") && !unit.endsWith("元")) {
      return MentionReason.BACKGROUND;
    }
    return null;
  }

  /** 千万师生, 百亿级: a scale without a digit, unless a bound stands before it. */
  private boolean bareScale(Amount amount) {
    if (amount.low == null || !amount.low.unit.isEmpty() || amount.more) {
      return false;
    }
    char first = tokens.text[amount.start];
    return NumeralReader.chineseScale(first) >= 100 || first == '万' || first == '亿';
  }

  /** 15分钟便民生活圈: as far as one gets in that time. */
  private boolean reaches(int token, int limit) {
    int to = Math.min(tokens.text.length, token < limit ? tokens.start(token) + 10 : 0);
    for (int i = token < limit ? tokens.start(token) : to; i < to; i++) {
      char c = tokens.text[i];
      if (c == '圈') {
        return true;
      }
      if (c < 0x3400 || c > 0x9FFF || NumeralReader.isDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /** 全市万元生产总值能耗: what stands behind is measured by the 万元. */
  private boolean measures(int end) {
    return PER_TEN_THOUSAND.end(tokens.text, end, tokens.text.length) > end;
  }

  /** 千万家庭 are people, 千项技改工程 and 千家企业 name a work, 万元GDP and 百亿级 are sizes. */
  private MentionReason scale(Amount amount, String unit) {
    for (String people : PEOPLE) {
      if (tokens.startsWith(amount.end, people)) {
        return MentionReason.BACKGROUND;
      }
    }
    boolean named = unit.equals("项") || unit.equals("家") || unit.equals("村") || unit.equals("户");
    return named ? MentionReason.NAME : MentionReason.SIZE_CLASS;
  }

  private static final String[] PEOPLE = {
    "家庭", "师生", "群众", "人民", "百姓", "农民", "居民", "民众", "游客", "学子", "儿女", "市民"
  };

  /** 十三届二次全会. */
  private boolean session(int token, String unit) {
    if (!unit.equals("次") && !unit.equals("届") || verbBefore(token)) {
      return false;
    }
    int end = tokens.amount(token).end;
    return end < tokens.text.length && NumeralReader.isChineseNumeral(tokens.text[end])
        || token > 0
            && tokens.isQuantity(token - 1)
            && tokens.amount(token - 1).end == tokens.start(token)
            && tokens.text[tokens.start(token) - 1] == '届'
        || tokens.startsWith(end, "全会")
        || tokens.startsWith(end, "会议")
        || tokens.startsWith(end, "全体")
        || tokens.startsWith(end, "大会")
        || tokens.startsWith(end, "党代会")
        || tokens.startsWith(end, "全国")
        || tokens.startsWith(end, "人民")
        || tokens.startsWith(end, "人大")
        || tokens.startsWith(end, "政协")
        || tokens.startsWith(end, "中央");
  }

  /** Few counts in Chinese numerals are items: only what an action makes, 完成四项, 办好十件. */
  private boolean acted(int token, String unit) {
    if (token == 0) {
      return false;
    }
    if (unit.isEmpty()) {
      return makes(token - 1);
    }
    int before = token - 1;
    if (tokens.has(before, Tag.bits(Tag.TO, Tag.KEEP, Tag.RISE, Tag.FALL, Tag.GROW))) {
      return true;
    }
    if (before > 0 && tokens.kind(before) == Tokens.TEXT && tokens.length(before) <= 3) {
      // 对接北京一所科研机构
      before--;
    }
    if (tokens.has(before, Tag.ETC)) {
      return actsBefore(before);
    }
    boolean verb = tokens.has(before, Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD));
    if (!verb && endsPart(token) && actsBefore(token)) {
      // 新建变电站一座
      return true;
    }
    if (tokens.first(token) != '一') {
      return verb;
    }
    return verb
            && tokens.has(before, Tag.bits(Tag.STRONG, Tag.ADD))
            && !tokens.is(before, "实现")
            && !tokens.is(before, "打造")
            && !tokens.is(before, "实施")
        || tokens.is(before, "对接");
  }

  /** 12345政务服务便民热线: digits that are called, not counted. */
  private boolean hotline(Amount amount, String unit) {
    return unit.isEmpty()
        && amount.low != null
        && amount.low.scale == 1
        && amount.low.amount.precision() == 5
        && !amount.more
        && (tokens.startsWith(amount.end, "政务")
            || tokens.startsWith(amount.end, "热线")
            || tokens.startsWith(amount.end, "便民")
            || tokens.startsWith(amount.end, "市长")
            || tokens.startsWith(amount.end, "平台")
            || tokens.startsWith(amount.end, "”"));
  }

  private boolean endsPart(int token) {
    if (token + 1 >= tokens.size()) {
      return true;
    }
    byte kind = tokens.kind(token + 1);
    return kind == Tokens.COMMA
        || kind == Tokens.LIST
        || kind == Tokens.SEMICOLON
        || kind == Tokens.STOP
        || kind == Tokens.BREAK;
  }

  private static boolean isSmall(Numeral numeral) {
    return numeral.scale <= 1000 && numeral.amount.longValue() * numeral.scale < 100;
  }

  private boolean actsBefore(int token) {
    return before(token, i -> tokens.has(i, ACTS));
  }

  /** 打造八大集群, 培育新能源等八大集群. */
  private boolean makes(int token) {
    if (!tokens.has(token, Tag.ETC)) {
      return strong(token) || tokens.is(token, "发展");
    }
    return before(token, this::strong);
  }

  private boolean strong(int token) {
    return tokens.has(token, Tag.STRONG) && tokens.has(token, Tag.ACT);
  }

  /** Whether a token of that sort stands before {@code token} in its part of the sentence. */
  private boolean before(int token, IntPredicate sort) {
    for (int i = token - 1; i >= 0 && !isStop(tokens.kind(i)); i--) {
      if (sort.test(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(byte kind) {
    return kind == Tokens.COMMA || kind == Tokens.STOP || kind == Tokens.SEMICOLON;
  }

  /** 14亿多人口, 上亿群众: nobody's target. */
  private boolean populace(Amount amount) {
    if (amount.low == null || amount.low.scale < Numeral.YI || amount.unitEnd > amount.unitStart) {
      return false;
    }
    return tokens.startsWith(amount.end, "人口")
        || tokens.startsWith(amount.end, "中国")
        || tokens.startsWith(amount.end, "人民")
        || tokens.startsWith(amount.end, "群众");
  }

  /** 2.0, 3.0: a version. */
  private boolean version(Amount amount) {
    return amount.end - amount.start == 3 && tokens.text[amount.end - 1] == '0';
  }

  /** 聚焦40家企业, 对照110家清单: what an action looks at, not what it does. */
  private boolean focused(int token) {
    return tokens.is(token, "聚焦")
        || tokens.is(token, "对照")
        || tokens.is(token, "围绕")
        || tokens.is(token, "发挥")
        || tokens.is(token, "瞄准");
  }

  /** 1、 and （1） and 1. at the start of a sentence number it. */
  private boolean enumerates(int token, int sentence, int limit) {
    Amount amount = tokens.amount(token);
    if (amount.unitEnd > amount.unitStart) {
      return false;
    }
    boolean first = token == sentence;
    boolean bracketed =
        token > 0
            && tokens.kind(token - 1) == Tokens.OPEN
            && token + 1 < limit
            && tokens.kind(token + 1) == Tokens.CLOSE;
    char next = amount.end < tokens.text.length ? tokens.text[amount.end] : ' ';
    return bracketed || first && (next == '、' || next == '.' || next == '．' || next == '）');
  }

  /** 50亿元以上项目, 3岁以下婴幼儿, 亿元级, 总投资5亿元的项目: an attribute of what follows. */
  private boolean sizeClass(int token, String unit, Bounds bounds, int limit) {
    int behind = bounds.endToken();
    if (behind >= limit) {
      return false;
    }
    boolean over = behind > token + 1 && tokens.has(behind - 1, BEHIND);
    boolean noun =
        tokens.kind(behind) == Tokens.TEXT
            || tokens.kind(behind) == Tokens.LATIN
            || tokens.kind(behind) == Tokens.WORD
                && !tokens.has(behind, Tag.bits(Tag.CONJ, Tag.STOP_VERB, Tag.ADVERB))
            || tokens.kind(behind) == Tokens.OPEN_QUOTE;
    if (tokens.first(behind) == '级' && tokens.amount(token).low != null) {
      return true;
    }
    boolean measure = isMoney(unit) || isMeasure(unit);
    if (measure && tokens.has(behind, Tag.DE) && !unit.equals("%")) {
      if (behind + 1 < limit && tokens.has(behind + 1, Tag.TAIL)
          || verbBefore(token) && !countFollows(behind, limit)) {
        return false;
      }
      return isMoney(unit) || countFollows(behind, limit) || !total(token) && !opens(token);
    }
    if (noun
        && behind == token + 1
        && isPower(unit)
        && !verbBefore(token)
        && bounds.from() == token) {
      return true;
    }
    boolean beyond = bounds.from() < token && isMoney(unit) && classNoun(behind);
    return beyond
        || over
            && noun
            && (measure
                || isAge(unit)
                || (unit.equals("人") || unit.equals("户"))
                    && (countFollows(behind, limit) || !verbBefore(token)));
  }

  /** 超3000万元项目: 企业, 项目, 园区 with a size before it. */
  private boolean classNoun(int token) {
    int at = tokens.start(token);
    for (String noun :
        new String[] {"企业", "项目", "园区", "产业", "镇", "村", "单位", "集群", "大项目", "基地", "大户"}) {
      if (tokens.startsWith(at, noun)) {
        return true;
      }
    }
    return false;
  }

  /** 全省7个示范县之一. */
  private boolean oneOf(int token, int limit) {
    for (int i = token; i < limit && i < token + 8; i++) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA || kind == Tokens.LIST || kind == Tokens.SEMICOLON) {
        return false;
      }
      if (tokens.startsWith(tokens.start(i), "之一")) {
        return true;
      }
      if (kind == Tokens.TEXT) {
        for (int c = tokens.start(i); c < tokens.end(i) - 1; c++) {
          if (tokens.text[c] == '之' && tokens.text[c + 1] == '一') {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** 14.12公里的主管网 at the start of a clause. */
  private boolean opens(int token) {
    byte before = token == 0 ? Tokens.STOP : tokens.kind(token - 1);
    return before == Tokens.COMMA
        || before == Tokens.STOP
        || before == Tokens.SEMICOLON
        || before == Tokens.BREAK;
  }

  /** 总长28.2公里的农村公路建设 is what was built, 日处理污水6万吨的工程 is not. */
  private boolean total(int token) {
    int before = token - 1;
    if (before < 0) {
      return false;
    }
    int end = tokens.end(before);
    char last = tokens.text[end - 1];
    char second = end > 1 ? tokens.text[end - 2] : ' ';
    return verbBefore(token)
        || (second == '总' || second == '全') && last == '长'
        || second == '长' && last == '达';
  }

  /** Whether the number counts things and does not measure: 63个, 100所, 6000万人. */
  boolean isCount(Amount amount) {
    String unit = new String(tokens.text, amount.unitStart, amount.unitEnd - amount.unitStart);
    return !unit.isEmpty()
        && !isMoney(unit)
        && !isMeasure(unit)
        && !isDuration(unit)
        && !unit.equals("%")
        && !unit.contains("百分点")
        && !unit.contains("/");
  }

  private boolean verbBefore(int token) {
    return token > 0
        && tokens.has(
            token - 1, Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD, Tag.TO, Tag.KEEP, Tag.RISE, Tag.FALL));
  }

  private boolean countFollows(int token, int limit) {
    for (int i = token; i < limit; i++) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA
          || kind == Tokens.LIST
          || kind == Tokens.SEMICOLON
          || kind == Tokens.STOP) {
        return false;
      }
      if (tokens.isQuantity(i)) {
        return true;
      }
    }
    return false;
  }

  /** A size inside a noun: 海拔1500米以上农村学校, 百万羽蛋鸡养殖项目. */
  boolean insideNoun(int token, int limit) {
    Amount amount = tokens.amount(token);
    String unit = new String(tokens.text, amount.unitStart, amount.unitEnd - amount.unitStart);
    Bounds bounds = Bounds.read(tokens, token, token, limit);
    return unit.equals("级")
        || tokens.startsWith(amount.end, "人制")
        || bareScale(amount)
        || sizeClass(token, unit, bounds, limit);
  }

  private static boolean isMoney(String unit) {
    return unit.endsWith("元") || unit.isEmpty();
  }

  private static boolean isPower(String unit) {
    return unit.equals("兆瓦")
        || unit.equals("千瓦")
        || unit.equals("吉瓦")
        || unit.equals("MW")
        || unit.equals("GW");
  }

  private static boolean isMeasure(String unit) {
    switch (unit) {
      case "米":
      case "千瓦":
      case "蒸吨":
      case "吨":
      case "公里":
      case "平方米":
      case "平方公里":
      case "亩":
      case "千伏":
      case "兆瓦":
      case "公顷":
      case "级":
        return true;
      default:
        return false;
    }
  }

  private static boolean isAge(String unit) {
    return unit.equals("岁") || unit.equals("周岁");
  }

  boolean isDuration(Amount amount) {
    return isDuration(new String(tokens.text, amount.unitStart, amount.unitEnd - amount.unitStart));
  }

  private static boolean isDuration(String unit) {
    switch (unit) {
      case "年":
      case "个月":
      case "月":
      case "天":
      case "日":
      case "周":
      case "小时":
      case "分钟":
      case "刻钟":
      case "秒":
      case "周年":
      case "个工作日":
      case "工作日":
      case "季度":
      case "夜":
      case "昼夜":
      case "年度":
      case "个小时":
      case "个季度":
        return true;
      default:
        return false;
    }
  }

  /** 平均受教育年限提高到14年, 压缩到4个工作日以内, 优良天数280天: a duration that is measured. */
  private boolean measured(int region, Bounds bounds) {
    if (tokens.startsWith(bounds.end(), "来") || tokens.startsWith(bounds.end(), "以来")) {
      return false;
    }
    Predicate predicate = Predicate.read(tokens, bounds.from(), region);
    if (predicate.verb >= 0 && (tokens.length(predicate.verb) > 1 || tokens.is(predicate.verb, "达"))
        || predicate.verbIs(Tag.FALL)) {
      return !tokens.has(predicate.verb, Tag.LIGHT) && !tokens.is(predicate.verb, "保持");
    }
    int before = predicate.from - 1;
    if (before < region
        || tokens.kind(before) != Tokens.TEXT && tokens.kind(before) != Tokens.WORD) {
      return false;
    }
    int end = tokens.end(before);
    String tail = new String(tokens.text, Math.max(0, end - 2), Math.min(2, end));
    return tail.equals("天数")
        || tail.equals("年限")
        || tail.equals("寿命")
        || tail.equals("时间")
        || tail.equals("时限")
        || tail.equals("时长")
        || tail.equals("天气");
  }

  private boolean descriptive(int token, int limit) {
    return token < limit && tokens.has(token, Tag.DESCRIPTIVE);
  }
}
