package io.github.govtargets.format;

import io.github.govtargets.indicator.IndicatorCatalog;
import java.util.regex.Pattern;

/**
 * Writes a name into a phrase, in quotes where the parser could take it, or it and what stands
 * around it, for something else: {@code “新增”“贷款”增长6%}.
 */
final class NameText {
  private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿半";
  private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]+");
  private static final Pattern TIME =
      Pattern.compile(
          "^(["
              + NUMERALS
              + "第负]|近["
              + NUMERALS
              + "]|到|至|截|在|上半年|下半年|年内|年底|年末|岁末|全年|当年|本年|今年|明年"
              + "|去年|上年|前年|后年|本届|政府任期|任期|本世纪|今后|未来|过去).*");
  private static final Pattern BASELINE = Pattern.compile(".*[从由比较][" + NUMERALS + "].*");

  private NameText() {}

  /** In quotes; quotes inside become single ones. */
  static String quoted(String name) {
    StringBuilder inner = new StringBuilder(name.length() + 2).append('“');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("“「『〝﹁﹃".indexOf(c) >= 0) {
        inner.append('‘');
      } else if ("”」』〞﹂﹄".indexOf(c) >= 0) {
        inner.append('’');
      } else if (c != '"' && c != '＂') {
        inner.append(c);
      }
    }
    return inner.append('”').toString();
  }

  static boolean isHan(String text) {
    return HAN.matcher(text).matches();
  }

  static boolean hasNumeral(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NUMERALS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name of an indicator between what stands before it and behind it.
   *
   * @param key the name in simplified script
   * @param before the words before it, in simplified script
   * @param behind the words behind it, in simplified script
   */
  static String indicator(String name, String key, String before, String behind) {
    return isPlain(name, key, before, behind) ? name : quoted(name);
  }

  private static boolean isPlain(String name, String key, String before, String behind) {
    boolean known = isKnown(key);
    if (!Letters.folded(name).equals(key) || !known && !isHan(key)) {
      return false;
    }
    if (known ? Grammar.startsWith(key, Grammar.Use.ACTION) : isFront(key)) {
      return false;
    }
    char last = key.charAt(key.length() - 1);
    return !Grammar.endsWith(key, Grammar.Use.BACK)
        && "第前后负不的".indexOf(last) < 0
        && !(hasNumeral(key) && key.indexOf('和') >= 0)
        && (last >= 0x80 || behind.isEmpty() || behind.charAt(0) >= 0x80)
        && !BASELINE.matcher(key).matches()
        && !holdsCondition(key)
        && !endsWithAny(key)
        && !Grammar.runsOn(before, key)
        && !Grammar.straddles(key, behind);
  }

  /** Whether the name begins like something that stands before a name. */
  private static boolean isFront(String key) {
    return Grammar.startsWith(key, Grammar.Use.FRONT)
        || TIME.matcher(key).matches()
        || key.charAt(0) == '了'
        || Grammar.startsWithTag(key, "verbnoun")
        || Grammar.startsWithTag(key, "measures");
  }

  private static boolean holdsCondition(String key) {
    return Grammar.contains(key, "absence")
        || Grammar.contains(key, "parity>")
        || Grammar.contains(key, "parity<")
        || Grammar.contains(key, "parity~");
  }

  /** A stage or another condition at the end of a name would be read with what follows. */
  private static boolean endsWithAny(String key) {
    for (String tag : CONDITIONS) {
      if (Grammar.endsWithTag(key, tag)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] SETTING = {
    "assigned", "assigned=", "assigned>=", "assigned>", "assigned<=", "assigned<", "assigned~"
  };

  private static final String[] CONDITIONS = {
    "stage:signed",
    "stage:approved",
    "stage:started",
    "stage:topped_out",
    "stage:completed",
    "stage:accepted",
    "stage:delivered",
    "stage:in_use",
    "stageconj",
    "rankverb",
    "with"
  };

  /** Whether the catalogue has an indicator of this very name. */
  private static boolean isKnown(String key) {
    return IndicatorCatalog.standard()
        .find(key)
        .filter(known -> known.name().equals(key) || known.aliases().contains(key))
        .isPresent();
  }

  /** What a parity is tied to. */
  static String reference(String name, String before, String behind) {
    String key = Letters.folded(name);
    boolean anchored = isKnown(key) && isHan(key);
    for (String anchor : new String[] {"平均", "平均水平", "增速", "增长", "增幅", "水平"}) {
      anchored |= key.endsWith(anchor);
    }
    boolean plain =
        anchored
            && isHan(key)
            && !hasNumeral(key)
            && key.length() <= 16
            && !Grammar.contains(key, "absence")
            && !holdsAny(key, "与同和跟不超高低优快慢好接领落负约近逾至少以")
            && !Grammar.straddles(before, key)
            && !Grammar.straddles(key, behind);
    return plain ? name : quoted(name);
  }

  /** Among whom a place is held. */
  static String among(String name, String before, String behind) {
    String key = Letters.folded(name);
    boolean plain =
        isHan(key)
            && key.length() <= 12
            && !hasNumeral(key)
            && !holdsAny(key, "第前后名位")
            && !Grammar.contains(key, "rankverb")
            && !Grammar.contains(key, "absence")
            && !Grammar.straddles(before, key)
            && !Grammar.straddles(key, behind);
    return plain ? name : quoted(name);
  }

  /** Who sets a value. */
  static String body(String name) {
    String key = Letters.folded(name);
    boolean plain =
        isHan(key)
            && key.length() <= 12
            && !holdsVerb(key)
            && !Grammar.contains(key, "absence")
            && !Grammar.contains(key, "setby")
            && !Grammar.straddles(key, "下达");
    return plain ? name : quoted(name);
  }

  private static boolean holdsVerb(String key) {
    for (String tag : SETTING) {
      if (Grammar.contains(key, tag)) {
        return true;
      }
    }
    return false;
  }

  /** What is not to happen. */
  static String event(String name) {
    String key = Letters.folded(name);
    boolean plain =
        isHan(key)
            && key.length() >= 2
            && key.length() <= 20
            && !Grammar.endsWithTag(key, "absencetail")
            && !Grammar.straddles("不发生", key);
    return plain ? name : quoted(name);
  }

  private static boolean holdsAny(String text, String letters) {
    for (int i = 0; i < text.length(); i++) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
