package io.github.govtargets.internal;

/**
 * What the head of a report says: the year that it plans for.
 *
 * @param year the year; 0 where nothing says it
 */
record ReportHead(int year) {
  private static final int HEAD = 1500;
  private static final int OFTEN = 3;

  /** Letters before a year, and between it and the goals that are of that year. */
  private static final int BEFORE_YEAR = 4;

  private static final int BEFORE_GOALS = 28;

  /** Letters of a year, and behind it those that tell what was reached. */
  private static final int YEAR = 5;

  private static final int REACHED = 40;
  private static final WordList AIMED = WordTable.CONDITIONS.list("aimed");
  private static final WordList ACHIEVED = WordTable.CONDITIONS.list("achieved");
  private static final WordList TOLD = WordTable.CONDITIONS.list("told");
  private static final WordList AIMS = WordTable.CONDITIONS.list("aims");

  /** No year is said. */
  static final int NO_YEAR = 0;

  /** Reads the first lines; {@code given} wins where it is not 0. */
  static ReportHead read(char[] text, int given) {
    if (given > 0) {
      return new ReportHead(given);
    }
    int reviewed = reviewed(text);
    if (reviewed > 0) {
      return new ReportHead(reviewed + 1);
    }
    String all = new String(text);
    String head = all.substring(0, Math.min(HEAD, all.length()));
    int title = titled(head);
    int session = HeadDate.session(head);
    if (title > 0) {
      return new ReportHead(title + 1 == session ? session : title);
    }
    int numbered = session > 0 ? session : numbered(all);
    if (numbered > 0) {
      return new ReportHead(numbered);
    }
    int dated = HeadDate.signed(head);
    if (dated > 0) {
      return new ReportHead(dated);
    }
    int planned = planned(all);
    return new ReportHead(planned > 0 ? planned : said(all, head));
  }

  /** What the text says in passing: the years that it speaks of, and the line of a date. */
  private static int said(String all, String head) {
    int current = Math.max(behind(head, "今年（"), recalled(head));
    if (current > 0) {
      return current;
    }
    int latest = latest(all);
    if (latest > 0) {
      return latest;
    }
    int reached = reached(all);
    return reached > 0 ? reached + 1 : HeadDate.line(head);
  }

  /** 报告回顾了2017年工作: the year behind the one that is looked back on; 0 where none is. */
  private static int recalled(String head) {
    int year = Math.max(behind(head, "回顾了"), behind(head, "回顾"));
    return year > 0 ? year + 1 : NO_YEAR;
  }

  /** The year directly behind the first {@code word} that has one there; 0 where none has. */
  private static int behind(String head, String word) {
    for (int at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
      int from = at + word.length();
      int year = HeadLine.yearOf(head.substring(from, Math.min(head.length(), from + YEAR)));
      if (year > 0) {
        return year;
      }
    }
    return NO_YEAR;
  }

  /**
   * 据介绍，2014年全省实现生产总值6835亿元: the latest year of the text, where what was reached in it is told; 0
   * where the latest is one that is spoken of otherwise.
   */
  private static int reached(String all) {
    int latest = 0;
    boolean told = false;
    for (int at = all.indexOf('年'); at >= 4; at = all.indexOf('年', at + 1)) {
      int year = HeadLine.yearOf(all.substring(at - 4, at + 1));
      if (year >= latest && year > 0) {
        String said = all.substring(at + 1, Math.min(all.length(), at + REACHED));
        boolean opens = at == 4 || "\n，。；：".indexOf(all.charAt(at - 5)) >= 0;
        boolean tells = opens && TOLD.isIn(said) && !AIMS.isIn(said);
        told = tells || told && year == latest;
        latest = year;
      }
    }
    return told ? latest : NO_YEAR;
  }

  /** The line that names the report, as {start, end}; empty where none does. */
  static int[] title(char[] text) {
    String head = new String(text, 0, Math.min(HEAD, text.length));
    int at = head.indexOf("工作报告");
    while (at >= 0) {
      int from = at;
      while (from > 0 && "\n。，；：《".indexOf(head.charAt(from - 1)) < 0) {
        from--;
      }
      int to = at + 4;
      boolean ends = to >= head.length() || "\n》（——－".indexOf(head.charAt(to)) >= 0;
      if (ends && to - from <= 40 && head.substring(from, to).contains("政府")) {
        return new int[] {from, to};
      }
      at = head.indexOf("工作报告", at + 1);
    }
    return new int[0];
  }

  /** 一、2021年工作回顾 says which year is reviewed; 0 where no heading does. */
  private static int reviewed(char[] text) {
    for (int end = 2; end <= text.length; end++) {
      if (text[end - 1] != '顾' || text[end - 2] != '回') {
        continue;
      }
      int from = end - 2;
      while (from > 0 && end - from < 32 && "\n。，；".indexOf(text[from - 1]) < 0) {
        from--;
      }
      String heading = new String(text, from, end - from);
      int year = HeadLine.yearOf(heading.substring(Math.max(0, heading.lastIndexOf("一、"))));
      boolean opens =
          heading.startsWith("一、") || heading.endsWith("工作回顾") || heading.endsWith("工作的回顾");
      if (year > 0 && opens) {
        return year;
      }
    }
    return 0;
  }

  /** 一、关于2014年政府工作 reviews 2014; 二、2018年总体要求 plans for 2018; 0 where none says it. */
  private static int numbered(String all) {
    for (int i = 0; i < 3; i++) {
      String number = "一二三".charAt(i) + "、";
      for (int at = all.indexOf(number); at >= 0; at = all.indexOf(number, at + 1)) {
        int to = at;
        while (to < all.length() && to - at < 30 && "\n。，；".indexOf(all.charAt(to)) < 0) {
          to++;
        }
        boolean starts = at == 0 || "\n。".indexOf(all.charAt(at - 1)) >= 0;
        int year = HeadLine.yearOf(all.substring(at, to));
        if (starts && year > 0) {
          return i == 0 ? year + 1 : year;
        }
      }
    }
    return 0;
  }

  /** 2022年…政府工作报告. */
  private static int titled(String head) {
    for (int at = head.indexOf("政府工作报告"); at >= 0; at = head.indexOf("政府工作报告", at + 1)) {
      int from = Math.max(0, at - 20);
      String before = head.substring(from, at);
      int cut =
          Math.max(
              before.lastIndexOf('\n'), Math.max(before.lastIndexOf('。'), before.lastIndexOf('，')));
      int year = HeadLine.yearOf(before.substring(cut + 1));
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }

  /**
   * 建议2011年全省…主要预期目标为, 2013年政府工作目标: the year that the goals are said to be of; not that of
   * 到2020年…目标, nor of 完成了2010年的预期目标; 0 where none is.
   */
  private static int planned(String all) {
    for (int at = all.indexOf('年'); at >= 4; at = all.indexOf('年', at + 1)) {
      int year = HeadLine.yearOf(all.substring(at - 4, at + 1));
      int from = at - 4;
      while (from > 0 && at - 4 - from < BEFORE_YEAR && "\n。；".indexOf(all.charAt(from - 1)) < 0) {
        from--;
      }
      if (year > 0 && !ACHIEVED.isIn(all.substring(from, at - 4))) {
        int to = at + 1;
        while (to < all.length() && to - at < BEFORE_GOALS && "\n。；".indexOf(all.charAt(to)) < 0) {
          to++;
        }
        String said = all.substring(at + 1, to);
        if (AIMED.isIn(said) && !ACHIEVED.isIn(said)) {
          return year;
        }
      }
    }
    return 0;
  }

  /**
   * Where nothing says it: the latest year that the text speaks of twice and of the year before it,
   * or often, deadlines aside; the year behind it where that year stands in the first half, the
   * review.
   */
  private static int latest(String all) {
    int[] counts = new int[2101];
    int[] early = new int[2101];
    for (int at = all.indexOf('年'); at >= 4; at = all.indexOf('年', at + 1)) {
      int year = HeadLine.yearOf(all.substring(at - 4, at + 1));
      char before = at > 4 ? all.charAt(at - 5) : ' ';
      boolean vision = all.startsWith("远景", at + 1) || all.startsWith("目标", at + 1);
      if ("到至—-".indexOf(before) < 0 && !vision) {
        counts[year]++;
        early[year] += at * 2 < all.length() ? 1 : 0;
      }
    }
    for (int year = 2100; year > 1900; year--) {
      if (counts[year] > 1 && counts[year - 1] > 0 || counts[year] > OFTEN) {
        boolean reviewed = counts[year - 1] < counts[year] && early[year] * 2 > counts[year];
        return reviewed ? year + 1 : year;
      }
    }
    return NO_YEAR;
  }
}
