package io.github.govtargets.internal;

import io.github.govtargets.model.Quantity;
import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, read strictly.
 *
 * <p>To the numerals of running text ({@code 1,234.5}, {@code 1.3万亿}, {@code 三千五百}, {@code 百分之八},
 * {@code 三分之一}) come what a value may hold and no report writes: {@code 负5}, {@code 100/3}, {@code
 * 5×10^6}.
 *
 * @param amount as written
 * @param scale the multiplier
 * @param of the divisor
 * @param unit the unit; {@link Unit#NONE} where none stands
 * @param moreAt where 多 or 余 stands behind: {@code 1000余项}; -1 for neither
 * @param chinese whether the numeral is written in Chinese
 * @param scaled whether a multiplier is written, if only {@code ×10^0}
 * @param end behind the last letter
 */
record NumberPhrase(
    BigDecimal amount,
    long scale,
    int of,
    Unit unit,
    int moreAt,
    boolean chinese,
    boolean scaled,
    int end) {
  private static final int LARGEST_POWER = 18;
  private static final int MOST_DIGITS = 1000;

  boolean more() {
    return moreAt >= 0;
  }

  Quantity quantity() {
    Quantity.Builder builder = Quantity.builder();
    builder.amount(amount).scale(scale).unit(unit);
    return of == 1 ? builder.build() : builder.of(of).build();
  }

  NumberPhrase with(Unit other, long otherScale) {
    return new NumberPhrase(amount, otherScale, of, other, moreAt, chinese, scaled, end);
  }

  /** 三 in 三至五成: as many tenths in per cent. */
  NumberPhrase tenths(Unit percent) {
    return new NumberPhrase(
        amount.movePointRight(1), scale, of, percent, moreAt, chinese, scaled, end);
  }

  /** The number at {@code at}, or null. */
  static @Nullable NumberPhrase read(Phrase phrase, int at, int to) {
    boolean negative = at < to && phrase.text[at] == '负';
    int from = negative ? at + 1 : at;
    Numeral numeral = from < to ? numeral(phrase, from, to) : null;
    if (numeral == null) {
      phrase.fail(at, NumberReasons.noNumber(phrase, at, to));
      return null;
    }
    if (numeral.amount.scale() > MOST_DIGITS || numeral.amount.precision() > MOST_DIGITS) {
      phrase.fail(from, "a number has at most " + MOST_DIGITS + " digits");
      return null;
    }
    boolean digits = NumeralReader.isDigit(phrase.text[from]);
    int of = numeral.of;
    long scale = numeral.scale;
    int end = numeral.end;
    boolean scaled = scale > 1;
    if (digits
        && !scaled
        && end + 1 < to
        && phrase.text[end] == '/'
        && NumeralReader.isDigit(phrase.text[end + 1])) {
      int stop = NumeralReader.digitsEnd(phrase.text, end + 1, to);
      BigDecimal below = new BigDecimal(phrase.folded(end + 1, stop).replace(",", ""));
      if (below.scale() > 0
          || below.signum() <= 0
          || below.precision() > 10
          || below.longValue() > Integer.MAX_VALUE) {
        phrase.fail(end + 1, "a divisor is a whole number from 1 to " + Integer.MAX_VALUE);
        return null;
      }
      of = below.intValue();
      end = stop;
    }
    if (digits && !scaled && phrase.is(end, to, "×10^")) {
      int stop = end + 4;
      int power = 0;
      while (stop < to && NumeralReader.isDigit(phrase.text[stop]) && power <= LARGEST_POWER) {
        power = power * 10 + phrase.text[stop++] - '0';
      }
      if (stop == end + 4 || power > LARGEST_POWER) {
        phrase.fail(end + 4, "a power of ten is 0 to " + LARGEST_POWER);
        return null;
      }
      scale = BigDecimal.TEN.pow(power).longValueExact();
      scaled = true;
      end = stop;
    }
    BigDecimal amount = negative ? numeral.amount.negate() : numeral.amount;
    NumberPhrase bare =
        new NumberPhrase(amount, scale, of, Unit.NONE, -1, numeral.chinese, scaled, end);
    return numeral.unit.isEmpty()
        ? bare.unit(phrase, at, to)
        : bare.ended(phrase.units.resolve(numeral.unit), scale, -1, end);
  }

  private NumberPhrase unit(Phrase phrase, int from, int to) {
    int at = end;
    boolean over = at < to && (phrase.text[at] == '多' || phrase.text[at] == '余');
    long whole = scale;
    if (over) {
      at++;
      if (scale == 1 && phrase.is(at, to, "万亿")) {
        whole = Numeral.WAN_YI;
        at += 2;
      } else if (scale == 1 && (phrase.is(at, to, "万") || phrase.is(at, to, "亿"))) {
        whole = phrase.text[at] == '万' ? Numeral.WAN : Numeral.YI;
        at++;
      }
    }
    Found<Unit> found = UnitPhrase.read(phrase, at, to, chinese);
    if (found == null) {
      phrase.fail(at, NumberReasons.noUnit(phrase, from, at, to, chinese));
      return ended(Unit.NONE, whole, over ? end : -1, at);
    }
    phrase.fail(found.end(), NumberReasons.left(phrase, found.end(), to));
    NumberPhrase read = ended(found.value(), whole, over ? end : -1, found.end());
    boolean tenths =
        phrase.is(at, found.end(), "成") && whole == 1 && amount.compareTo(BigDecimal.TEN) <= 0;
    return tenths ? read.tenths(phrase.units.resolve("%")) : read;
  }

  private NumberPhrase ended(Unit read, long whole, int over, int stop) {
    return new NumberPhrase(amount, whole, of, read, over, chinese, scaled || whole > 1, stop);
  }

  private static @Nullable Numeral numeral(Phrase phrase, int at, int to) {
    char[] text = phrase.text;
    if (!NumeralReader.isDigit(text[at])) {
      return NumeralReader.read(text, at, to);
    }
    int end = NumeralReader.digitsEnd(text, at, to);
    int small = end < to ? NumeralReader.chineseScale(text[end]) : 0;
    boolean unit = small > 0 && UnitPhrase.knownEnd(phrase, end, to, false) > end;
    Numeral read = NumeralReader.read(text, at, unit ? end : to);
    // 千吨, 百分钟: no unit begins with the multiplier
    return read != null && !unit && small > 0 && read.end == end
        ? read.scaled(small, end + 1)
        : read;
  }
}
