package io.github.govtargets.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with what belongs to it: unit, second value of a range, date; or finds that it is
 * part of a name ({@code 5G}, {@code 1+16}), an ordinal or a ratio.
 */
final class AmountReader {
  /** Longer rows of digits are no number. */
  private static final int MOST_DIGITS = 30;

  /** Digits that the number of a paragraph may have. */
  private static final int ITEM_DIGITS = 3;

  private final UnitWords units;
  private final CodeReader codes;

  AmountReader(UnitWords units) {
    this.units = units;
    this.codes = new CodeReader(units);
  }

  /** What the digits at {@code at} are; never null. */
  Amount digits(char[] text, int at, int to) {
    int digits = NumeralReader.digitsEnd(text, at, to);
    if (digits - at > MOST_DIGITS) {
      return Amount.other(Amount.Sort.NAME, at, CodeReader.chain(text, digits, to));
    }
    Numeral share = RatioReader.share(text, at, to);
    if (share != null) {
      return Amount.quantity(share, share.end, share.end, share.end, false);
    }
    Amount code = codes.read(text, at, to);
    if (code != null) {
      return code;
    }
    if (at > 0 && text[at - 1] == '第') {
      return Amount.other(Amount.Sort.ORDINAL, at, CodeReader.chain(text, at, to));
    }
    Numeral low = numeral(text, at, to);
    Amount date = DateReader.read(text, at, to, low);
    if (date != null) {
      return date;
    }
    Numeral toOne = RatioReader.toOne(text, low, to);
    if (toOne != null) {
      return Amount.quantity(toOne, toOne.end, toOne.end, toOne.end, false);
    }
    Amount ratio = RatioReader.read(text, at, low.end, to);
    return ratio != null ? ratio : quantity(text, low, to);
  }

  /**
   * Where the number begins that a dot joins to the number of its paragraph: 40.151件, 1.2022年,
   * 5.1.2亿元 at the start of a sentence; {@code at} for others, 46.2亿元 and 3.5公里.
   */
  int behindItem(char[] text, int at, int to) {
    if (at > 0 && text[at - 1] != '\n' && text[at - 1] != '。') {
      return at;
    }
    int end = NumeralReader.digitsEnd(text, at, to);
    int point = at;
    while (point < end && text[point] != '.') {
      point++;
    }
    if (point == end || point - at > ITEM_DIGITS) {
      return at;
    }
    boolean year = end < to && text[end] == '年' && end - point == 5;
    boolean more = end + 1 < to && text[end] == '.' && NumeralReader.isDigit(text[end + 1]);
    return year || more || units.counts(text, end, to) ? point + 1 : at;
  }

  /** Whether the digits at {@code at} count behind a word in Latin letters: GDP19亿元. */
  boolean countsBehindLatin(char[] text, int at, int to) {
    return codes.counts(text, at, to);
  }

  /** The amount in Chinese numerals at {@code at}, or null where they are part of a word. */
  @Nullable Amount chinese(char[] text, int at, int to) {
    if (isPart(text, at)) {
      return null;
    }
    Numeral low = NumeralReader.read(text, at, to);
    if (low == null) {
      return null;
    }
    Amount date = DateReader.read(text, at, to, low);
    if (date != null) {
      return date;
    }
    Amount read = quantity(text, low, to);
    if (!low.unit.isEmpty() || read.high != null || text[read.end - 1] == '大') {
      return read;
    }
    boolean scaled = low.scale >= Numeral.WAN;
    if (read.unitStart < read.unitEnd) {
      // 三点 may begin a word, 三万点 and 三十多点 do not
      boolean clear = scaled || read.low != low || "年所处".indexOf(text[read.unitStart]) >= 0;
      return clear || !units.weak(text, read.unitStart, read.unitEnd) ? read : null;
    }
    return (scaled ? low.end - low.start > 1 : read.end > low.end + 1) ? read : null;
  }

  /** 数千万, 每三年, 新三板: the numeral at {@code at} is no amount of its own. */
  private static boolean isPart(char[] text, int at) {
    int from = at;
    while (from > 0 && at - from < MOST_DIGITS && NumeralReader.isChineseNumeral(text[from - 1])) {
      from--;
    }
    char before = from > 0 ? text[from - 1] : ' ';
    return before == '数'
        || before == '几'
        || from == at && "新每这某另同哪那上下首末".indexOf(before) >= 0 && "百千万亿".indexOf(text[at]) < 0;
  }

  /**
   * 三〇一, 从四〇五: the end of numerals with a nought, which may be a digit in the text as given; {@code
   * at} for none.
   */
  static int noughtsEnd(char[] text, int at, int to) {
    int end = at;
    boolean nought = false;
    while (end < to && end - at < MOST_DIGITS && NumeralReader.isChineseNumeral(text[end])) {
      nought |= text[end] == '〇';
      end++;
    }
    return nought ? end : at;
  }

  /**
   * 增长-2.1%, 控制在负5亿元: whether a sign stands at {@code at}, behind a word that takes a value; not in
   * 2-3%, 减负5亿元.
   */
  static boolean isMinus(char[] text, int at) {
    return (text[at] == '-' || text[at] == '负')
        && at > 0
        && at + 1 < text.length
        && NumeralReader.isDigit(text[at + 1])
        && "长为达到至降在速幅的由从".indexOf(text[at - 1]) >= 0;
  }

  /** The quantity whose sign stands at {@code at}. */
  Amount negative(char[] text, int at, int to) {
    Numeral read = numeral(text, at + 1, to);
    Numeral low =
        new Numeral(at, read.end, read.amount.negate(), read.scale, 1, read.unit, read.chinese);
    return quantity(text, low, to);
  }

  private static Numeral numeral(char[] text, int at, int to) {
    Numeral read = NumeralReader.read(text, at, to);
    if (read == null) {
      throw new IllegalStateException("no digits at " + at);
    }
    return read;
  }

  private Amount quantity(char[] text, Numeral low, int to) {
    boolean more = isMore(text, low.end, to);
    Numeral whole = more ? scaled(text, low, low.end + 1, to) : low;
    int unitAt = whole.end;
    int unitEnd = whole.unit.isEmpty() ? unitEnd(text, whole, unitAt, to) : unitAt;
    if (!more) {
      Amount range = range(text, whole, unitAt, unitEnd, to);
      if (range != null) {
        return range;
      }
    }
    if (unitEnd == unitAt + 1 && text[unitAt] == '个' && unitEnd < to) {
      Amount span = span(text, whole, unitEnd, to);
      if (span != null) {
        return span;
      }
    }
    boolean times = unitEnd == unitAt + 1 && text[unitAt] == '倍' && whole.scale == 1;
    if (times && unitEnd < to && text[unitEnd] == '半') {
      // 六倍半
      return Amount.quantity(half(whole, unitAt), unitAt, unitEnd, unitEnd + 1, more);
    }
    if (isTenth(text, unitAt, unitEnd)) {
      return Amount.quantity(tenths(whole, unitEnd), unitEnd, unitEnd, unitEnd, more);
    }
    if (unitEnd == unitAt && unitAt < to && text[unitAt] == '大' && whole.scale == 1) {
      return Amount.quantity(whole, unitAt, unitAt, unitAt + 1, more);
    }
    return Amount.quantity(whole, unitAt, unitEnd, unitEnd, more);
  }

  /** 多, 余; 来 before a scale or a unit only: 十来万元, but 从1到3来看. */
  private boolean isMore(char[] text, int at, int to) {
    if (at + 1 >= to || text[at] != '来') {
      return at < to && (text[at] == '多' || text[at] == '余');
    }
    return text[at + 1] == '万' || text[at + 1] == '亿' || units.end(text, at + 1, to) > at + 1;
  }

  /** 3万多亿, 60余万亿, 三千多万: the number with the scale that stands at {@code at}, behind 多. */
  private static Numeral scaled(char[] text, Numeral low, int at, int to) {
    char scale = at < to ? text[at] : ' ';
    if (scale == '亿' && low.scale == Numeral.WAN) {
      return low.scaled(Numeral.WAN_YI, at + 1);
    }
    if (scale == '万' && low.scale == Numeral.YI) {
      // 1亿3千多万: the numeral counted the 万 already
      return low.scaled(Numeral.YI, at + 1);
    }
    if (scale != '万' && scale != '亿' || low.scale > 1000) {
      return low.scaled(low.scale, at);
    }
    boolean both = scale == '万' && at + 1 < to && text[at + 1] == '亿';
    long large = both ? Numeral.WAN_YI : scale == '万' ? Numeral.WAN : Numeral.YI;
    BigDecimal amount = low.amount.multiply(BigDecimal.valueOf(low.scale));
    return new Numeral(
        low.start, both ? at + 2 : at + 1, amount, large, low.of, low.unit, low.chinese);
  }

  /** 八个多月, 一个半小时: what stands between 个 and the unit of time. */
  private @Nullable Amount span(char[] text, Numeral whole, int at, int to) {
    boolean half = text[at] == '半';
    int unit = at + 1;
    int end = units.end(text, unit, to);
    boolean time = end > unit && "月小".indexOf(text[unit]) >= 0;
    if (!time || !half && text[at] != '多' && text[at] != '余') {
      return null;
    }
    Numeral low = half ? half(whole, unit) : whole.scaled(whole.scale, unit);
    return Amount.quantity(low, unit, end, end, !half);
  }

  /** A half more. */
  private static Numeral half(Numeral whole, int end) {
    BigDecimal amount = whole.amount.add(new BigDecimal("0.5"));
    return new Numeral(whole.start, end, amount, whole.scale, whole.of, "", whole.chinese);
  }

  private int unitEnd(char[] text, Numeral low, int at, int to) {
    if (at < to && (text[at] == '%' || text[at] == '‰')) {
      return at + 1;
    }
    int end = units.end(text, at, to);
    boolean few = low.scale == 1 && low.amount.compareTo(BigDecimal.TEN) <= 0;
    // 5成, but 百亿成群
    return isTenth(text, at, end) && !few ? at : end;
  }

  private static boolean isTenth(char[] text, int unit, int end) {
    return end == unit + 1 && text[unit] == '成';
  }

  /** 5成: as many tenths in per cent, 成 included where it ends at {@code end}. */
  private static Numeral tenths(Numeral low, int end) {
    return new Numeral(
        low.start, end, low.amount.movePointRight(1), low.scale, low.of, "%", low.chinese);
  }

  /** 5%-6%, 4.5-5%, 5.5%至6%, 1-2家, 百分之八至九, 3至5成, 三至五成. */
  private @Nullable Amount range(char[] text, Numeral low, int unitAt, int unitEnd, int to) {
    if (unitEnd >= to || !isRangeMark(text[unitEnd])) {
      return null;
    }
    int from = unitEnd + 1;
    while (from < to && (text[from] == '-' || text[from] == '—')) {
      from++;
    }
    Numeral high = from < to ? NumeralReader.read(text, from, to) : null;
    if (high == null) {
      return null;
    }
    int highUnitEnd = high.unit.isEmpty() ? unitEnd(text, high, high.end, to) : high.end;
    boolean worded = unitEnd == unitAt && low.unit.isEmpty() && text[high.end - 1] == '成';
    boolean sameUnit =
        unitEnd > unitAt
            ? same(text, unitAt, unitEnd, high.end, highUnitEnd)
            : highUnitEnd > high.end || !low.unit.isEmpty() || high.scale > 1 || worded;
    if (!sameUnit
        || high.end < to
            && text[high.end] == '年'
            && unitEnd == unitAt
            && high.amount.precision() == 4) {
      return null;
    }
    if (worded) {
      return Amount.range(tenths(low, low.end), high, high.end, high.end, high.end);
    }
    if (isTenth(text, high.end, highUnitEnd)) {
      high = tenths(high, highUnitEnd);
      return Amount.range(tenths(low, low.end), high, high.end, high.end, high.end);
    }
    Numeral lower = low;
    if (unitEnd == unitAt) {
      lower = low.scale == 1 ? scaled(text, low, high) : continued(text, low, high);
    }
    if (!low.unit.isEmpty() && high.unit.isEmpty()) {
      high = new Numeral(high.start, high.end, high.amount, high.scale, 1, low.unit, high.chinese);
    }
    return Amount.range(lower, high, high.end, highUnitEnd, highUnitEnd);
  }

  /** 3—5万, 3—5千万: the scale of the second holds for the first, but 十至一百. */
  private static Numeral scaled(char[] text, Numeral low, Numeral high) {
    boolean two = high.end - high.start == 3;
    int small = two ? NumeralReader.chineseScale(text[high.start + 1]) : 0;
    BigDecimal amount = small >= 100 ? low.amount.multiply(BigDecimal.valueOf(small)) : low.amount;
    return amount.compareTo(high.amount) < 0
        ? new Numeral(low.start, low.end, amount, high.scale, low.of, low.unit, low.chinese)
        : low;
  }

  /** 3万至5万亿, 三千至五千亿: the 亿 behind the second's scale holds for the first; but 3万至5亿. */
  private static Numeral continued(char[] text, Numeral low, Numeral high) {
    char scale = text[low.end - 1];
    char last = text[high.end - 1];
    boolean goesOn = text[high.end - 2] == scale && (last == '亿' || last == '万' && scale != '亿');
    if (!goesOn || low.scale > Numeral.WAN) {
      return low;
    }
    BigDecimal amount =
        low.scale == Numeral.WAN ? low.amount : low.amount.multiply(BigDecimal.valueOf(low.scale));
    return new Numeral(low.start, low.end, amount, high.scale, low.of, low.unit, low.chinese);
  }

  private static boolean isRangeMark(char c) {
    return c == '-' || c == '—' || c == '~' || c == '～' || c == '–' || c == '至' || c == '到';
  }

  private static boolean same(char[] text, int a, int aEnd, int b, int bEnd) {
    return Arrays.equals(text, a, aEnd, text, b, bEnd);
  }
}
