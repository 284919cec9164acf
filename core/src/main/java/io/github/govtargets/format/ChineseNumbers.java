package io.github.govtargets.format;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Units, quantities and bounds in Chinese: {@code 畝}, {@code 1.3万亿斤}, {@code 5%至6%}. */
final class ChineseNumbers {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Letters that an open classifier of the parser does not hold. */
  private static final String RESERVED = "零〇一二两三四五六七八九十百千万亿多余来左右上下以之内约近超不至到分成半点起前后为达占与和同的是负第番大";

  private final UnaryOperator<String> script;

  ChineseNumbers(UnaryOperator<String> script) {
    this.script = script;
  }

  /** The unit by its canonical symbol, in the script; a symbol that no grammar reads in quotes. */
  String unit(Unit unit) {
    String symbol = unit.canonical();
    String written = script.apply(symbol);
    String said =
        UnitCatalog.standard().resolve(written).canonical().equals(symbol) ? written : symbol;
    if (said.equals("百分点") || said.equals("百分點")) {
      return script.apply("个") + said;
    }
    return unit.equals(Unit.NONE) || isRead(said) ? said : NameText.quoted(said);
  }

  private static boolean isRead(String symbol) {
    if (UnitCatalog.standard().find(symbol).isPresent()) {
      return true;
    }
    int slash = symbol.lastIndexOf('/');
    if (slash > 0) {
      String below = symbol.substring(slash + 1);
      int digits = 0;
      while (digits < below.length() && "0123456789万亿萬億".indexOf(below.charAt(digits)) >= 0) {
        digits++;
      }
      return isRead(symbol.substring(0, slash)) && isPart(below.substring(digits));
    }
    return isPart(symbol);
  }

  private static boolean isPart(String symbol) {
    UnitCatalog catalog = UnitCatalog.standard();
    if (catalog.find(symbol).isPresent()) {
      return true;
    }
    String folded = Letters.folded(symbol);
    for (int end = 1; end < folded.length(); end++) {
      if (catalog.find(folded.substring(0, end)).isPresent()) {
        return false;
      }
    }
    for (int i = 0; i < folded.length(); i++) {
      if (RESERVED.indexOf(folded.charAt(i)) >= 0) {
        return false;
      }
    }
    return folded.length() <= 4 && NameText.isHan(folded) && !Grammar.endsWithWord(folded);
  }

  String quantity(Quantity quantity) {
    return quantity(quantity, false);
  }

  /** The quantity where words follow that a unit which no table knows could run into. */
  String enclosed(Quantity quantity) {
    String text = quantity(quantity, false);
    String unit = quantity.unit().canonical();
    boolean open =
        UnitCatalog.standard().find(unit).isEmpty() && !unit.isEmpty() && text.endsWith(unit);
    return open ? text.substring(0, text.length() - unit.length()) + NameText.quoted(unit) : text;
  }

  /**
   * The quantity.
   *
   * @param ownScale whether a multiplier has to be said even if it is 1
   */
  private String quantity(Quantity quantity, boolean ownScale) {
    String part = part(quantity);
    if (!part.isEmpty()) {
      return part;
    }
    String unit = unit(quantity.unit());
    StringBuilder text = new StringBuilder();
    text.append(quantity.amount().signum() < 0 ? script.apply("负") : "");
    text.append(quantity.amount().abs().toPlainString());
    if (quantity.of() != 1) {
      text.append('/').append(quantity.of());
    }
    return text.append(scale(quantity, unit, ownScale)).append(unit).toString();
  }

  private String scale(Quantity quantity, String unit, boolean own) {
    long scale = quantity.scale();
    String word = word(scale);
    boolean plain = scale == 1 && !own;
    if (plain || quantity.of() == 1 && !word.isEmpty() && !joins(word, unit)) {
      return script.apply(word);
    }
    return "×10^" + (Long.toString(scale).length() - 1);
  }

  private static String word(long scale) {
    if (scale == 10L) {
      return "十";
    }
    if (scale == 100L) {
      return "百";
    }
    if (scale == 1000L) {
      return "千";
    }
    if (scale == 10_000L) {
      return "万";
    }
    if (scale == 100_000_000L) {
      return "亿";
    }
    return scale == 1_000_000_000_000L ? "万亿" : "";
  }

  /** 5千 and 瓦 would read as 5 of 千瓦. */
  private static boolean joins(String word, String unit) {
    String folded = word + Letters.folded(unit);
    for (int end = word.length() + 1; end <= folded.length(); end++) {
      if (UnitCatalog.standard().find(folded.substring(0, end)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** 三分之一 for 100/3 %; empty where the quantity is no such part. */
  private static String part(Quantity quantity) {
    int of = quantity.of();
    BigDecimal[] parts = quantity.amount().divideAndRemainder(HUNDRED);
    boolean part =
        of >= 2
            && of <= 99
            && quantity.scale() == 1
            && quantity.amount().scale() == 0
            && quantity.unit().symbol().equals("%")
            && parts[1].signum() == 0
            && parts[0].signum() > 0
            && parts[0].compareTo(HUNDRED) < 0;
    return part ? numeral(of) + "分之" + numeral(parts[0].intValue()) : "";
  }

  /** 1 to 99 in Chinese numerals. */
  static String numeral(int value) {
    int tens = value / 10;
    int ones = value % 10;
    String high = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
    return high + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
  }

  String bound(Bound bound) {
    switch (bound.op()) {
      case AT_LEAST:
        return value(bound) + "以上";
      case AT_MOST:
        return value(bound) + script.apply("以内");
      case MORE_THAN:
        return script.apply("超过") + value(bound);
      case LESS_THAN:
        return script.apply("低于") + value(bound);
      case ABOUT:
        return value(bound) + "左右";
      case RANGE:
        return range(bound.low().orElseThrow(), bound.high().orElseThrow());
      default:
        return value(bound);
    }
  }

  private String value(Bound bound) {
    return quantity(bound.value().orElseThrow());
  }

  private String range(Quantity low, Quantity high) {
    boolean own = low.unit().equals(Unit.NONE) && low.scale() == 1 && high.scale() > 1;
    return quantity(low, own) + "至" + quantity(high, false);
  }
}
