package io.github.govtargets.internal;

import java.time.LocalDate;

/** The five-year plans: 一五 (1953-1957) to 二十五. */
final class Plans {
  private Plans() {}

  /** The number of the plan that {@code text[from, to)} names: 14 for 十四五, 0 for none. */
  static int number(char[] text, int from, int to) {
    if (text[to - 1] != '五') {
      return 0;
    }
    Numeral numeral = NumeralReader.read(text, from, to - 1);
    if (numeral == null || numeral.end != to - 1 || numeral.scale != 1) {
      return 0;
    }
    int plan = numeral.amount.intValue();
    return plan <= 20 ? plan : 0;
  }

  /**
   * “十三五”末, “十三五”时期: the first token of the plan that ends with {@code last}; {@code last} for
   * none.
   */
  static int start(Tokens tokens, int last, int from) {
    int at = last;
    if (last < from) {
      return last;
    }
    if (tokens.is(at, "末") || tokens.is(at, "期末") || tokens.is(at, "时期") || tokens.is(at, "期间")) {
      at--;
    }
    boolean quoted = at - 2 >= from && tokens.kind(at) == Tokens.CLOSE_QUOTE;
    int name = quoted ? at - 1 : at;
    return name >= from && number(tokens.text, tokens.start(name), tokens.end(name)) > 0
        ? name - (quoted ? 1 : 0)
        : last;
  }

  static LocalDate first(int plan) {
    int year = plan == 1 ? 1953 : plan == 2 ? 1958 : 1966 + 5 * (plan - 3);
    return LocalDate.of(year, 1, 1);
  }

  static LocalDate last(int plan) {
    return LocalDate.of(first(plan).getYear() + 4, 12, 31);
  }
}
