package io.github.govtargets.internal;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;

/** State words that stand for numbers (GUIDE rule 8), rankings and parities. */
final class StateReader {
  static final int NO_VALUE = -1;

  private final Tokens tokens;

  StateReader(Tokens tokens) {
    this.tokens = tokens;
  }

  private String word(int token) {
    return tokens.letters(token, token + 1);
  }

  int value(int token) {
    String word = word(token);
    if (word.contains("翻两番")|| word.contains("翻了两番")) {
      return 300;
    }
    if (word.contains("翻三番")) {
      return 700;
    }
    if (word.contains("翻")) {
      return 100;
    }
    if (word.contains("覆盖")) {
      return 100;
    }
    if (word.contains("增长") || word.contains("不减") || word.contains("不增") || isClearing(token)
        || word.equals("零发生") || word.equals("零事故") || word.equals("零新增")) {
      return 0;
    }
    return NO_VALUE;
  }

  boolean isClearing(int token) {
    String word = word(token);
    return word.endsWith("清零") || word.endsWith("归零");
  }

  String unit(int token) {
    return isClearing(token) || word(token).startsWith("零") && !word(token).equals("零增长") ? "" : "%";
  }

  Basis basis(int token) {
    String word = word(token);
    return word.contains("覆盖") || unit(token).isEmpty() ? Basis.LEVEL : Basis.GROWTH;
  }

  Comparison op(int token) {
    String word = word(token);
    switch (word) {
      case "负增长":
        return Comparison.LESS_THAN;
      case "正增长":
        return Comparison.MORE_THAN;
      case "只减不增":
        return Comparison.AT_MOST;
      case "只增不减":
        return Comparison.AT_LEAST;
      default:
        return word.startsWith("基本") ? Comparison.ABOUT : Comparison.EQUAL;
    }
  }

  /** 动态清零 is said by 清零. */
  int at(int token) {
    String word = word(token);
    int start = tokens.start(token);
    for (String core : new String[] {"清零", "归零", "全覆盖", "翻", "零发生"}) {
      int found = word.indexOf(core);
      if (found > 0) {
        return start + found;
      }
    }
    return start;
  }

  // --- rankings ---------------------------------------------------------------------------------------------------

  /** Whether a ranking stands at {@code token}: 前列, 首位, 第五, 前十. */
  boolean isRank(int token, int segment) {
    boolean word = tokens.has(token, Tag.RANK);
    boolean position =
        tokens.kind(token) == Tokens.NUMBER && tokens.amount(token).sort == Amount.Sort.RANK;
    return (word || position) && placed(token, segment);
  }

  /** A ranking needs a verb of ranking or a place before it. */
  private boolean placed(int token, int segment) {
    for (int i = token - 1; i >= segment && i >= token - 8; i--) {
      if (tokens.has(i, Tag.RANK_VERB) || tokens.has(i, Tag.SCOPE) || isWorld(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWorld(int token) {
    return tokens.is(token, "世界") || tokens.is(token, "全球");
  }

  /** The stated position, or -1: 前列 has none. */
  int position(int token) {
    if (tokens.kind(token) == Tokens.NUMBER) {
      Numeral numeral = tokens.amount(token).low;
      return numeral == null || numeral.amount.precision() > 6
          ? -1
          : numeral.amount.intValue() * (int) numeral.scale;
    }
    String word = word(token);
    return word.equals("前列") || word.equals("前茅") ? -1 : 1;
  }

  Comparison rankOp(int token) {
    boolean top = tokens.first(token) == '前' && tokens.kind(token) == Tokens.NUMBER;
    return top ? Comparison.AT_MOST : Comparison.EQUAL;
  }

  /** The first token of the place among whom: 全省 in 居全省第一. */
  int scopeStart(int token, int region) {
    for (int i = token - 1; i >= region && i >= token - 5; i--) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA || kind == Tokens.LIST) {
        break;
      }
      if (tokens.has(i, Tag.RANK_VERB)) {
        return i + 1;
      }
    }
    int from = token;
    while (from > region && (tokens.has(from - 1, Tag.SCOPE) || isWorld(from - 1))) {
      from--;
    }
    return from;
  }

  boolean isRateNoun(String key) {
    return key.equals("增速") || key.equals("增幅") || key.equals("增长率") || key.equals("增长速度");
  }

  boolean isTotal(String key) {
    return key.equals("总量") || key.equals("数量") || key.equals("规模");
  }

  // --- parities ---------------------------------------------------------------------------------------------------

  /** The token of 同步 behind 与 at {@code token}, or 0. */
  int parity(int token, int limit) {
    for (int i = token + 1; i < limit && i < token + 14; i++) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA || kind == Tokens.SEMICOLON || kind == Tokens.STOP || kind == Tokens.LIST) {
        return 0;
      }
      if ((tokens.is(i, "与") || tokens.is(i, "同")) && !tokens.has(i, Tag.SYNC)) {
        return 0;
      }
      if (tokens.has(i, Tag.SYNC)) {
        return i > token + 1 && stands(i + 1, limit) ? i : 0;
      }
    }
    return 0;
  }

  /** 经济增速总体高于东部地区: the subject itself is a rate. */
  private boolean rateBefore(int token, int region) {
    for (int i = token - 1; i >= region && i > token - 4; i--) {
      if (tokens.has(i, Tag.bits(Tag.RATE_UP, Tag.RATE_DOWN))) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(int token, int limit) {
    if (token >= limit) {
      return true;
    }
    byte kind = tokens.kind(token);
    return kind != Tokens.TEXT && kind != Tokens.WORD && kind != Tokens.LATIN;
  }

  /** The end of the reference behind 高于 at {@code token}: 全国平均水平; or {@code token}. */
  int comparisonEnd(int token, int region, int limit) {
    int i = token + 1;
    boolean anchored = rateBefore(token, region);
    if (tokens.length(token) < 2) {
      return token;
    }
    while (i < limit) {
      byte kind = tokens.kind(i);
      if (kind == Tokens.COMMA || kind == Tokens.SEMICOLON || kind == Tokens.STOP || kind == Tokens.LIST || kind == Tokens.BREAK || kind == Tokens.COLON) {
        break;
      }
      if (tokens.isQuantity(i)) {
        break;
      }
      i++;
    }
    if (i == token + 1) {
      return token;
    }
    for (int k = token + 1; k < i; k++) {
      String word = tokens.letters(k, k + 1);
      anchored |= tokens.has(k, Tag.SCOPE) || word.contains("平均") || word.contains("增速") || word.contains("增长") || word.contains("水平") || tokens.has(k, Tag.TIME) || tokens.has(k, Tag.PREVIOUS_YEAR);
    }
    String all = tokens.letters(token + 1, i);
    anchored |= all.contains("平均") || all.contains("增速") || all.contains("经济增长") || all.contains("水平");
    for (int k = token + 1; k < i; k++) {
      if (tokens.has(k, Tag.DE) && k + 1 < i && !tokens.has(k - 1, Tag.TIME)) {
        return token;
      }
    }
    return anchored ? i : token;
  }
}
