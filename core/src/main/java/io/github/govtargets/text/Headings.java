package io.github.govtargets.text;

/**
 * Tells how a heading or a new paragraph begins: {@code 一、}, {@code （二）}, {@code 第三章}, {@code ——},
 * {@code 4.}.
 */
final class Headings {
  private static final String NUMERALS = "一二三四五六七八九十百〇零";
  private static final String TITLE = "政府工作报告";
  private static final int LONGEST_NUMBER = 5;

  private Headings() {}

  /** Whether a heading's mark stands at an index; looks at a handful of characters. */
  static boolean startsAt(char[] text, int from, int to) {
    if (from >= to) {
      return false;
    }
    char first = FoldTable.fold(text[from]);
    if (first == '（') {
      int end = number(text, from + 1, to);
      return end > from + 1 && end < to && FoldTable.fold(text[end]) == '）';
    }
    if (first == '第') {
      int end = number(text, from + 1, to);
      return end > from + 1 && end < to && "章节節部分条條篇，、".indexOf(text[end]) >= 0;
    }
    if (Marks.kind(first) == Marks.DASH) {
      return from + 1 < to && Marks.kind(text[from + 1]) == Marks.DASH;
    }
    if (first >= '①' && first <= '⑳' || "●◆■★※▲◇□".indexOf(first) >= 0) {
      return true;
    }
    if (startsWith(text, from, to, TITLE)) {
      int end = from + TITLE.length();
      return end == to || Marks.kind(text[end]) == Marks.BREAK;
    }
    if (startsWith(text, from, to, "各位代表") || startsWith(text, from, to, "各位委")) {
      return true;
    }
    int end = number(text, from, to);
    if (end == from || end == to) {
      return false;
    }
    byte kind = Marks.kind(text[end]);
    boolean decimal = end + 1 < to && Marks.isDigit(FoldTable.fold(text[end + 1]));
    return kind == Marks.ENUMERATION || kind == Marks.DOT && !decimal;
  }

  /** Whether a stretch is nothing but a short number, as {@code 十二}. */
  static boolean isNumber(char[] text, int from, int to) {
    return to > from && number(text, from, to) == to;
  }

  private static int number(char[] text, int from, int to) {
    int i = from;
    while (i < to && i - from < LONGEST_NUMBER) {
      char c = FoldTable.fold(text[i]);
      if (NUMERALS.indexOf(c) < 0 && !Marks.isDigit(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean startsWith(char[] text, int from, int to, String word) {
    if (to - from < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
