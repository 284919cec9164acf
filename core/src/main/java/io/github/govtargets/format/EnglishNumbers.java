package io.github.govtargets.format;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.unit.Dimension;
import io.github.govtargets.unit.Ratio;
import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/** Units, quantities and bounds in English: {@code at least 90 billion yuan}, {@code 5 to 6 %}. */
final class EnglishNumbers {
  private static final String[] LARGE = {"trillion", "billion", "million"};
  private static final int[] POWERS = {12, 9, 6};
  private static final int LONGEST_FRACTION = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Names without a plural of their own. */
  private static final Set<String> INVARIANT =
      Set.of(
          "yuan",
          "jiao",
          "fen",
          "renminbi",
          "yen",
          "won",
          "baht",
          "dong",
          "ringgit",
          "tenge",
          "krona",
          "krone",
          "mu",
          "qing",
          "shang",
          "li",
          "zhang",
          "chi",
          "cun",
          "jin",
          "liang",
          "dan",
          "hertz",
          "kilohertz",
          "megahertz",
          "gigahertz",
          "cent",
          "mille",
          "people",
          "tonnage",
          "horsepower",
          "kilovar",
          "night");

  private EnglishNumbers() {}

  /** The English name, in the singular; the symbol where there is none. */
  static String unit(Unit unit) {
    String symbol = unit.canonical();
    if (symbol.equals("%") || symbol.equals("‰")) {
      return symbol;
    }
    if (unit.dimension() == Dimension.COMPOSITE && unit.englishName().isEmpty()) {
      return symbol;
    }
    String name = unit.englishName().orElse(symbol);
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(0, comma);
  }

  private static String unit(Unit unit, boolean one) {
    String name = unit(unit);
    boolean known = unit.englishName().isPresent() && !name.equals(unit.canonical());
    if (!known) {
      return name;
    }
    if (unit.dimension() == Dimension.COUNT) {
      return one ? singular(name) : name;
    }
    return one ? name : plural(name);
  }

  private static String singular(String name) {
    if (name.equals("people")) {
      return "person";
    }
    if (name.endsWith("ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    if (name.endsWith("ches") || name.endsWith("sses") || name.endsWith("shes")) {
      return name.substring(0, name.length() - 2);
    }
    return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
  }

  /** Micrograms per cubic metre, degrees Celsius, square feet. */
  private static String plural(String name) {
    int head = name.length();
    for (String joint :
        new String[] {" per ", " of ", " as ", " for ", " Celsius", " Fahrenheit"}) {
      int at = name.indexOf(joint);
      head = at > 0 ? Math.min(head, at) : head;
    }
    String noun = name.substring(0, head);
    return plain(noun) + name.substring(head);
  }

  private static String plain(String noun) {
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    if (INVARIANT.contains(last) || last.endsWith("s")) {
      return noun;
    }
    if (last.equals("foot")) {
      return noun.substring(0, noun.length() - 3) + "eet";
    }
    if (last.endsWith("ch")) {
      return noun + "es";
    }
    boolean consonant = last.endsWith("y") && "aeiou".indexOf(last.charAt(last.length() - 2)) < 0;
    return consonant ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** 90 billion yuan, 30 schools. */
  static String quantity(Quantity quantity) {
    boolean one = quantity.exact().equals(Ratio.ONE);
    return isPart(quantity) ? number(quantity) : join(number(quantity), unit(quantity.unit(), one));
  }

  /** The quantity of something that is named: a classifier for many kinds of things is left out. */
  static String counted(Quantity quantity) {
    Unit unit = quantity.unit();
    boolean vague =
        unit.canonical().equals("个")
            || unit.englishName().filter(name -> name.indexOf(',') >= 0).isPresent();
    return unit.dimension() == Dimension.COUNT && vague ? number(quantity) : quantity(quantity);
  }

  /** Thirds and the like of a whole: 1/3 for 100/3 %. */
  private static boolean isPart(Quantity quantity) {
    return quantity.of() != 1
        && quantity.unit().symbol().equals("%")
        && quantity.amount().remainder(HUNDRED).signum() == 0;
  }

  private static String join(String number, String unit) {
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private static String number(Quantity quantity) {
    if (isPart(quantity)) {
      return number(quantity.amount().divide(HUNDRED), quantity.scale()) + "/" + quantity.of();
    }
    if (quantity.of() != 1) {
      String top = number(quantity.amount(), quantity.scale());
      return top + "/" + quantity.of();
    }
    return number(quantity.amount(), quantity.scale());
  }

  private static String number(BigDecimal amount, long scale) {
    BigDecimal value = amount.multiply(BigDecimal.valueOf(scale));
    if (scale > 1) {
      for (int i = 0; i < LARGE.length; i++) {
        BigDecimal part = value.movePointLeft(POWERS[i]).stripTrailingZeros();
        if (part.abs().compareTo(BigDecimal.ONE) >= 0 && part.scale() <= LONGEST_FRACTION) {
          return grouped(part) + " " + LARGE[i];
        }
      }
      value = value.stripTrailingZeros();
    }
    return grouped(value);
  }

  /** 12,345.60. */
  private static String grouped(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
    for (int i = 0; i < point; i++) {
      if (i > 0 && (point - i) % 3 == 0) {
        text.append(',');
      }
      text.append(plain.charAt(i));
    }
    return text.append(plain.substring(point)).toString();
  }

  static String bound(Bound bound) {
    return bound(bound, EnglishNumbers::quantity);
  }

  /** The bound, its quantities written by {@code text}. */
  static String bound(Bound bound, Function<Quantity, String> text) {
    if (bound.op() == Comparison.RANGE) {
      return range(bound.low().orElseThrow(), bound.high().orElseThrow(), text);
    }
    String value = text.apply(bound.value().orElseThrow());
    return switch (bound.op()) {
      case AT_LEAST -> "at least " + value;
      case MORE_THAN -> "more than " + value;
      case AT_MOST -> "at most " + value;
      case LESS_THAN -> "less than " + value;
      case ABOUT -> "about " + value;
      default -> value;
    };
  }

  private static String range(Quantity low, Quantity high, Function<Quantity, String> text) {
    boolean same = low.unit().canonical().equals(high.unit().canonical());
    return (same ? number(low) : text.apply(low)) + " to " + text.apply(high);
  }
}
