package io.github.govtargets.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with what belongs to it: unit, second value of a range, date; or finds that it is
 * part of a name ({@code 5G}, {@code 1+16}), an ordinal or a ratio.
 */
final class AmountReader {
  /** Letters that a list of line numbers may have. */
  private static final int LONGEST_LINES = 24;

  /** Longer rows of digits are no number. */
  private static final int MOST_DIGITS = 30;

  private final UnitWords units;

  AmountReader(UnitWords units) {
    this.units = units;
  }

  /** What the digits at {@code at} are; never null. */
  Amount digits(char[] text, int at, int to) {
    int digits = NumeralReader.digitsEnd(text, at, to);
    if (digits - at > MOST_DIGITS) {
      return Amount.other(Amount.Sort.NAME, at, digits);
    }
    if (isDay(text, at, to)) {
      return Amount.other(Amount.Sort.STAMP, at, at + 5);
    }
    Numeral share = share(text, at, to);
    if (share != null) {
      return Amount.quantity(share, share.end, share.end, share.end, false);
    }
    int name = nameEnd(text, at, to);
    if (name > at) {
      if (isStamp(text, at, name)) {
        return Amount.other(Amount.Sort.STAMP, at, name);
      }
      return Amount.other(Amount.Sort.NAME, at, name);
    }
    if (at > 0 && text[at - 1] == '第') {
      return Amount.other(Amount.Sort.ORDINAL, at, NumeralReader.digitsEnd(text, at, to));
    }
    Numeral low = numeral(text, at, to);
    Amount date = date(text, at, to, low);
    if (date != null) {
      return date;
    }
    int ratio = ratioEnd(text, low.end, to);
    if (ratio > low.end) {
      return Amount.other(Amount.Sort.RATIO, at, ratio);
    }
    return quantity(text, low, to);
  }

  /** The amount in Chinese numerals at {@code at}, or null where they are part of a word. */
  @Nullable Amount chinese(char[] text, int at, int to) {
    if (at > 0
            && "数几新每这某另同哪那上下首末".indexOf(text[at - 1]) >= 0
            && text[at] != '千'
            && text[at] != '百'
            && text[at] != '万'
            && text[at] != '亿'
        || at > 0 && (text[at - 1] == '数' || text[at - 1] == '几')) {
      return null;
    }
    Numeral low = NumeralReader.read(text, at, to);
    if (low == null) {
      return null;
    }
    Amount date = date(text, at, to, low);
    if (date != null) {
      return date;
    }
    Amount read = quantity(text, low, to);
    boolean scaled = low.scale >= Numeral.WAN;
    if (!low.unit.isEmpty() || read.high != null) {
      return read;
    }
    if (read.unitStart < read.unitEnd) {
      boolean years =
          read.unitEnd == read.unitStart + 1 && "年所处".indexOf(text[read.unitStart]) >= 0;
      return units.weak(text, read.unitStart, read.unitEnd) && !scaled && !years ? null : read;
    }
    if (read.end > low.end && text[read.end - 1] == '大') {
      return read;
    }
    return scaled && low.end - low.start > 1 ? read : null;
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

  /** 增长-2.1%: whether the dash at {@code at} is a sign, behind a word that takes a value. */
  static boolean isMinus(char[] text, int at) {
    return text[at] == '-'
        && at > 0
        && at + 1 < text.length
        && NumeralReader.isDigit(text[at + 1])
        && "长为达到降在速幅".indexOf(text[at - 1]) >= 0;
  }

  /** The quantity whose sign stands at {@code at}. */
  Amount negative(char[] text, int at, int to) {
    Numeral read = numeral(text, at + 1, to);
    Numeral low =
        new Numeral(at, read.end, read.amount.negate(), read.scale, 1, read.unit, read.chinese);
    return quantity(text, low, to);
  }

  /** 第五, 第3名, 前十, 前12位; or null. */
  @Nullable Amount ordinal(char[] text, int at, int to) {
    if (at + 1 >= to) {
      return null;
    }
    Numeral number = NumeralReader.read(text, at + 1, to);
    boolean suffix = text[at] == '前' && at > 0 && "底末日月年以之内".indexOf(text[at - 1]) >= 0;
    if (suffix
        || number == null
        || number.amount.signum() == 0
        || number.scale > 1000
        || !number.unit.isEmpty()) {
      return null;
    }
    int end = number.end;
    char next = end < to ? text[end] : '。';
    boolean placed = next == '名' || next == '位';
    if (text[at] == '后') {
      return placed ? Amount.position(Amount.Sort.ORDINAL, number, at, end + 1) : null;
    }
    if (placed
        && !(end + 1 < to
            && (text[end + 1] == '单' || text[end + 1] == '于' || text[end + 1] == '置'))) {
      return Amount.position(Amount.Sort.RANK, number, at, end + 1);
    }
    boolean stands = next < 0x4E00 || next >= 0xA000 || next == '和' || next == '行' || next == '强';
    if (text[at] == '前') {
      int behind = next == '强' ? end + 1 : end;
      return stands ? Amount.position(Amount.Sort.RANK, number, at, behind) : null;
    }
    return Amount.position(stands ? Amount.Sort.RANK : Amount.Sort.ORDINAL, number, at, end);
  }

  /** 占全国1/3以上: a fraction with small terms, in Chinese letters on the left; or null. */
  private static @Nullable Numeral share(char[] text, int at, int to) {
    int slash = at;
    while (slash < to && slash - at < 2 && NumeralReader.isDigit(text[slash])) {
      slash++;
    }
    int end = slash + 1;
    while (end < to && end - slash <= 2 && NumeralReader.isDigit(text[end])) {
      end++;
    }
    boolean shape = slash < to && text[slash] == '/' && end > slash + 1;
    boolean letter = at > 0 && text[at - 1] >= 0x4E00 && text[at - 1] < 0xA000;
    if (!shape || !letter || end < to && (text[end] == '/' || isLatinOrDigit(text[end]))) {
      return null;
    }
    int above = Integer.parseInt(new String(text, at, slash - at));
    int below = Integer.parseInt(new String(text, slash + 1, end - slash - 1));
    return above == 0 || above >= below
        ? null
        : new Numeral(at, end, BigDecimal.valueOf(above * 100L), 1, below, "%", false);
  }

  /** 12-03 alone on a line: month and day. */
  private static boolean isDay(char[] text, int at, int to) {
    boolean line =
        at + 5 <= to
            && (at == 0 || text[at - 1] == '\n')
            && (at + 5 == to || text[at + 5] == '\n')
            && text[at + 2] == '-';
    for (int i = at; line && i < at + 5; i++) {
      line = i == at + 2 || NumeralReader.isDigit(text[i]);
    }
    return line && pair(text, at) <= 12 && pair(text, at + 3) <= 31;
  }

  private static int pair(char[] text, int at) {
    return (text[at] - '0') * 10 + text[at + 1] - '0';
  }

  /** 01-24, 2023-01-24. */
  private static boolean isStamp(char[] text, int at, int end) {
    int dashes = 0;
    for (int i = at; i < end; i++) {
      if (text[i] == '-') {
        dashes++;
      } else if (!NumeralReader.isDigit(text[i])) {
        return false;
      }
    }
    return dashes > 0 && (end - at == 5 || end - at == 10);
  }

  private static Numeral numeral(char[] text, int at, int to) {
    Numeral read = NumeralReader.read(text, at, to);
    if (read == null) {
      throw new IllegalStateException("no digits at " + at);
    }
    return read;
  }

  private Amount quantity(char[] text, Numeral low, int to) {
    int at = low.end;
    boolean more = at < to && (text[at] == '多' || text[at] == '余' || text[at] == '来');
    if (more && text[at] == '来' && (at + 1 >= to || units.end(text, at + 1, to) == at + 1)) {
      more = false;
    }
    int unitAt = more ? at + 1 : at;
    Numeral whole = low;
    if (more && unitAt < to && text[unitAt] == '亿' && low.scale == Numeral.WAN) {
      // 3万多亿
      whole = new Numeral(low.start, unitAt + 1, low.amount, Numeral.WAN_YI, 1, "", low.chinese);
      unitAt++;
    } else if (more && unitAt < to && text[unitAt] == '万' && low.scale == Numeral.YI) {
      // 1亿3千多万: the numeral counted the 万 already
      unitAt++;
    } else if (more
        && unitAt < to
        && (text[unitAt] == '万' || text[unitAt] == '亿')
        && low.scale == 1) {
      // 60余万
      long scale = text[unitAt] == '万' ? Numeral.WAN : Numeral.YI;
      whole = new Numeral(low.start, unitAt + 1, low.amount, scale, 1, "", low.chinese);
      unitAt++;
      if (scale == Numeral.WAN && unitAt < to && text[unitAt] == '亿') {
        whole = new Numeral(low.start, unitAt + 1, low.amount, Numeral.WAN_YI, 1, "", low.chinese);
        unitAt++;
      }
    }
    int unitEnd = whole.unit.isEmpty() ? unitEnd(text, unitAt, to) : unitAt;
    if (!more) {
      Amount range = range(text, whole, unitAt, unitEnd, to);
      if (range != null) {
        return range;
      }
    }
    if (unitEnd == unitAt + 1 && text[unitAt] == '个' && unitEnd + 1 < to) {
      Amount span = span(text, whole, unitEnd, to);
      if (span != null) {
        return span;
      }
    }
    if (unitEnd == unitAt && unitAt < to && text[unitAt] == '大' && whole.scale == 1) {
      return Amount.quantity(whole, unitAt, unitAt, unitAt + 1, more);
    }
    return Amount.quantity(whole, unitAt, unitEnd, unitEnd, more);
  }

  /** 八个多月, 一个半小时: what stands between 个 and the unit of time. */
  private @Nullable Amount span(char[] text, Numeral whole, int at, int to) {
    boolean half = text[at] == '半' && whole.scale == 1;
    int end = units.end(text, at + 1, to);
    boolean time = end > at + 1 && "月小".indexOf(text[at + 1]) >= 0;
    if (!time || !half && text[at] != '多' && text[at] != '余') {
      return null;
    }
    BigDecimal amount = half ? whole.amount.add(new BigDecimal("0.5")) : whole.amount;
    Numeral low =
        new Numeral(whole.start, at + 1, amount, whole.scale, whole.of, "", whole.chinese);
    return Amount.quantity(low, at + 1, end, end, !half);
  }

  private int unitEnd(char[] text, int at, int to) {
    if (at < to && (text[at] == '%' || text[at] == '‰')) {
      return at + 1;
    }
    return units.end(text, at, to);
  }

  /** 5%-6%, 4.5-5%, 5.5%至6%, 1-2家, 百分之八至九. */
  private @Nullable Amount range(char[] text, Numeral low, int unitAt, int unitEnd, int to) {
    if (unitEnd >= to || !isRangeMark(text[unitEnd])) {
      return null;
    }
    int from = unitEnd + 1;
    while (from < to && (text[from] == '-' || text[from] == '—')) {
      from++;
    }
    if (from >= to || !NumeralReader.isDigit(text[from]) && !low.chinese) {
      return null;
    }
    Numeral high = NumeralReader.read(text, from, to);
    if (high == null) {
      return null;
    }
    int highUnitEnd = high.unit.isEmpty() ? unitEnd(text, high.end, to) : high.end;
    boolean sameUnit =
        unitEnd > unitAt
            ? same(text, unitAt, unitEnd, high.end, highUnitEnd)
            : highUnitEnd > high.end || !low.unit.isEmpty() || high.scale > 1;
    if (!sameUnit
        || high.end < to
            && text[high.end] == '年'
            && unitEnd == unitAt
            && high.amount.precision() == 4) {
      return null;
    }
    Numeral lower = low;
    if (low.scale == 1 && high.scale > 1 && unitEnd == unitAt && !low.chinese) {
      lower = new Numeral(low.start, low.end, low.amount, high.scale, 1, low.unit, false);
    }
    if (!low.unit.isEmpty() && high.unit.isEmpty()) {
      high = new Numeral(high.start, high.end, high.amount, high.scale, 1, low.unit, high.chinese);
    }
    return Amount.range(lower, high, high.end, highUnitEnd, highUnitEnd);
  }

  private static boolean isRangeMark(char c) {
    return c == '-' || c == '—' || c == '~' || c == '～' || c == '–' || c == '至' || c == '到';
  }

  private static boolean same(char[] text, int a, int aEnd, int b, int bEnd) {
    return java.util.Arrays.equals(text, a, aEnd, text, b, bEnd);
  }

  /** 2025年, 2025年3月1日, 3月, 31日, 2024-2025年, 二〇三五年. */
  private static @Nullable Amount date(char[] text, int at, int to, Numeral number) {
    int end = number.end;
    boolean year = isYear(number);
    if (year && end < to && text[end] == '年') {
      return monthAndDay(text, at, end + 1, to, number.amount.intValueExact());
    }
    if (year && !number.chinese) {
      int second = secondYear(text, end, to);
      if (second > end) {
        return Amount.date(at, second, number.amount.intValueExact(), 0, 0);
      }
      if (end < to && units0(text[end])) {
        return null;
      }
      return Amount.date(at, end, number.amount.intValueExact(), 0, 0);
    }
    if (number.scale != 1 || number.amount.scale() != 0 || end >= to) {
      return null;
    }
    int value = number.amount.precision() > 4 ? 0 : number.amount.intValueExact();
    if (text[end] == '月' && value >= 1 && value <= 12) {
      return day(text, at, end + 1, to, 0, value);
    }
    if ((text[end] == '日' || text[end] == '号' && !number.chinese) && value >= 1 && value <= 31) {
      boolean line = text[end] == '号';
      return line
          ? Amount.other(Amount.Sort.NAME, at, end + 1)
          : Amount.date(at, end + 1, 0, 0, value);
    }
    return null;
  }

  /** Characters that make a number of four digits a quantity and no year: 2000家, 2035个. */
  private static boolean units0(char c) {
    return c >= 0x80 && "，。；、：！？（）“”《》\n中发年国议远版届".indexOf(c) < 0 || c == '%' || c == '.';
  }

  private static boolean isYear(Numeral number) {
    if (number.scale != 1 || number.amount.scale() != 0 || number.amount.precision() != 4) {
      return false;
    }
    int value = number.amount.intValueExact();
    return value >= 1900 && value <= 2100 && number.end - number.start == 4;
  }

  private static int secondYear(char[] text, int at, int to) {
    int i = at;
    while (i < to
        && (text[i] == '-'
            || text[i] == '—'
            || text[i] == '至'
            || text[i] == '～'
            || text[i] == '~')) {
      i++;
    }
    if (i == at) {
      return at;
    }
    int digits = i;
    while (digits < to && NumeralReader.isDigit(text[digits])) {
      digits++;
    }
    boolean fits = digits - i == 4 || digits - i == 2;
    return fits && digits < to && text[digits] == '年' ? digits + 1 : at;
  }

  private static Amount monthAndDay(char[] text, int at, int from, int to, int year) {
    int end = from;
    while (end < to && end - from < 2 && NumeralReader.isDigit(text[end])) {
      end++;
    }
    if (end > from && end < to && text[end] == '月') {
      int month = Integer.parseInt(new String(text, from, end - from));
      if (month >= 1 && month <= 12) {
        return day(text, at, end + 1, to, year, month);
      }
    }
    return Amount.date(at, from, year, 0, 0);
  }

  private static Amount day(char[] text, int at, int from, int to, int year, int month) {
    int end = from;
    while (end < to && end - from < 2 && NumeralReader.isDigit(text[end])) {
      end++;
    }
    if (end > from && end < to && text[end] == '日') {
      int day = Integer.parseInt(new String(text, from, end - from));
      if (day >= 1 && day <= 31) {
        return Amount.date(at, end + 1, year, month, day);
      }
    }
    return Amount.date(at, from, year, month, 0);
  }

  /** 3:1, 19.3:48.9:31.8, 9:00. */
  private static int ratioEnd(char[] text, int at, int to) {
    int end = at;
    while (end + 1 < to
        && (text[end] == ':' || text[end] == '：' || text[end] == '∶')
        && NumeralReader.isDigit(text[end + 1])) {
      end = NumeralReader.digitsEnd(text, end + 1, to);
    }
    return end;
  }

  /** The end of a name that the digits at {@code at} begin or belong to; {@code at} for none. */
  private int nameEnd(char[] text, int at, int to) {
    char before = at > 0 ? text[at - 1] : ' ';
    boolean behindName = before == '-' && at > 1 && text[at - 2] == '号';
    boolean address = (before == '=' || before == '_') && at > 1 && isLatinOrDigit(text[at - 2]);
    boolean inside =
        address || behindName || isLatin(before) || before == '+' || before == '×' || before == '*';
    int end = NumeralReader.digitsEnd(text, at, to);
    if (inside) {
      return chain(text, end, to);
    }
    if (end >= to) {
      return at;
    }
    char next = text[end];
    boolean padded = text[at] == '0' && end - at > 1 && text[at + 1] != '.';
    if (padded) {
      // 01-24: no amount begins with a nought
      return chain(text, end, to);
    }
    if (next == '+' || next == '×' || next == '*') {
      return chain(text, end, to);
    }
    if (next == '/' && end + 1 < to && NumeralReader.isDigit(text[end + 1])) {
      return chain(text, end, to);
    }
    if (next == '.'
        && end + 1 < to
        && (NumeralReader.isDigit(text[end + 1]) || isLatin(text[end + 1]))) {
      return chain(text, end, to);
    }
    if (isLatin(next) && units.end(text, end, to) == end) {
      return chain(text, end, to);
    }
    if (next == '强' || startsRoad(text, end, to)) {
      return end;
    }
    if (next == '版' || next == '型' || next == '级' || next == '路' || next == '号') {
      return end + 1;
    }
    return numbered(text, at, end, to);
  }

  /** 107国道, 336省道. */
  private static boolean startsRoad(char[] text, int at, int to) {
    return at + 1 < to && text[at + 1] == '道' && "国省县乡".indexOf(text[at]) >= 0;
  }

  /** 3、4、10号线: numbers without units whose list ends in a number of a line or a road. */
  private static int numbered(char[] text, int at, int end, int to) {
    int i = end;
    while (i - at < LONGEST_LINES
        && i + 1 < to
        && (text[i] == '、' || text[i] == '和')
        && NumeralReader.isDigit(text[i + 1])) {
      i = NumeralReader.digitsEnd(text, i + 1, to);
    }
    return i > end && i < to && text[i] == '号' ? end : at;
  }

  private static int chain(char[] text, int from, int to) {
    int end = from;
    while (end < to
        && (isLatin(text[end])
            || NumeralReader.isDigit(text[end])
            || text[end] == '+'
            || text[end] == '×'
            || text[end] == '/'
            || text[end] == '-' && end + 1 < to && isLatinOrDigit(text[end + 1])
            || text[end] == '.' && end + 1 < to && isLatinOrDigit(text[end + 1]))) {
      end++;
    }
    return end;
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLatinOrDigit(char c) {
    return isLatin(c) || NumeralReader.isDigit(c);
  }
}
