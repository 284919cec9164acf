package io.github.govtargets.internal;

/** The letters of a heading: how it is numbered, and where its title ends. Stateless. */
final class HeadLine {
  static final int NONE = 0;
  static final int TOP = 2;
  static final int SUB = 3;

  private static final int GLUED = 24;
  private static final int LONGEST = 40;

  /** Letters in which a sentence says who says it. */
  private static final int SAYS_BY = 36;

  private static final WordList SAYS = WordTable.CONDITIONS.list("says");
  private static final WordList BACK = WordTable.CONDITIONS.list("lookingback");
  private static final WordList HEADING_END = WordTable.CONDITIONS.list("headingend");

  private HeadLine() {}

  /** The title: up to the first comma, or to the text that a line break lost is glued to. */
  static String title(String head) {
    int cut = head.indexOf('，');
    if (glued(head)) {
      for (String word : HEADING_END.words()) {
        int at = head.indexOf(word);
        cut = at > 0 && (cut < 0 || at + word.length() < cut) ? at + word.length() : cut;
      }
    }
    String title = cut > 0 ? head.substring(0, cut) : head;
    return title.substring(0, Math.min(title.length(), LONGEST));
  }

  /** A heading without number and line break: “十四五”时期经济社会发展回顾“十四五”时期是…. */
  static boolean glued(String head) {
    boolean opens =
        head.startsWith("“") && planOf(head) > 0
            || head.indexOf('年') == 4 && yearOf(head) > 0
            || head.startsWith("过去五年");
    if (!opens) {
      return false;
    }
    for (String word : HEADING_END.words()) {
      int at = head.indexOf(word);
      int next = at + word.length();
      if (at > 0 && at < GLUED && next < head.length()) {
        char c = head.charAt(next);
        if ("“（一今过各面五在".indexOf(c) >= 0 || NumeralReader.isDigit(c)) {
          return true;
        }
      }
    }
    return false;
  }

  /** TOP for 一、, SUB for （一）; NONE without a number. */
  static int number(String head) {
    if (isNumeral(head, 0) && (head.startsWith("、", 1) || head.startsWith("．", 1))
        || head.startsWith("第") && head.startsWith("部分", 2)) {
      return TOP;
    }
    boolean sub = head.startsWith("（") && isNumeral(head, 1) && head.lastIndexOf('）', 3) > 0;
    return sub ? SUB : NONE;
  }

  private static boolean isNumeral(String head, int at) {
    return at < head.length() && "一二三四五六七八九十".indexOf(head.charAt(at)) >= 0;
  }

  /** （一）加强统筹协调。我们…: a heading that a full stop ends, without a number of its own. */
  static boolean runsIn(char[] text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (NumeralReader.isDigit(text[i])) {
        return false;
      }
    }
    return text[end] == '。';
  }

  /** The level in the outline of a heading with that number. */
  static int level(int number) {
    return number == TOP ? 1 : number == SUB ? 2 : 3;
  }

  /** The latest year in a heading, written in either numerals; 0 for none. */
  static int yearOf(String title) {
    int found = 0;
    for (int i = title.indexOf('年'); i >= 4; i = title.indexOf('年', i + 1)) {
      int value = 0;
      for (int k = i - 4; k < i; k++) {
        char c = title.charAt(k);
        int digit = NumeralReader.isDigit(c) ? c - '0' : NumeralReader.chineseDigit(c);
        value = digit < 0 ? Integer.MIN_VALUE / 16 : value * 10 + digit;
      }
      if (value >= 1949 && value <= 2100) {
        found = Math.max(found, value);
      }
    }
    return found;
  }

  /** How many years a heading looks back on, 过去四年工作回顾, 五年来的工作; 0 where it does not say. */
  static int yearsOf(String title) {
    for (int at = title.indexOf('年'); at > 0; at = title.indexOf('年', at + 1)) {
      int years = NumeralReader.chineseDigit(title.charAt(at - 1));
      boolean alone = at < 2 || NumeralReader.chineseDigit(title.charAt(at - 2)) < 0;
      if (years > 1 && alone && BACK.isIn(title)) {
        return years;
      }
    }
    return 0;
  }

  /** The latest plan that a heading names, 0 for none. */
  static int planOf(String title) {
    char[] text = title.toCharArray();
    int found = 0;
    for (int i = title.indexOf('五'); i >= 0; i = title.indexOf('五', i + 1)) {
      for (int from = Math.max(0, i - 2); from < i; from++) {
        int plan = Plans.number(text, from, i + 1);
        boolean quoted = title.startsWith("“", from - 1);
        if (quoted || from == i - 2 && !isPart(text, from, i + 1)) {
          found = Math.max(found, plan);
        }
      }
    }
    return found;
  }

  /** 十五 in 一千零一十五亿元 and 十五年: a part of a number, or one that counts. */
  private static boolean isPart(char[] text, int from, int to) {
    return from > 0 && NumeralReader.isChineseNumeral(text[from - 1])
        || to < text.length && "亿万千百点年个项家".indexOf(text[to]) >= 0;
  }

  /** 报告指出：2010年，…, 某某介绍，2010年，…: who says it is no part of what is said. */
  static String behindSays(String sentence) {
    int from = 0;
    int stop = Math.min(SAYS_BY, sentence.length() - 1);
    for (int i = 1; i < stop; i++) {
      char c = sentence.charAt(i);
      if (c == '：' || c == '，') {
        if (SAYS.ends(sentence.substring(from, i))) {
          return sentence.substring(i + 1);
        }
        from = i + 1;
      }
    }
    return sentence;
  }
}
