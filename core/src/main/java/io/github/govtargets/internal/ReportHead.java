package io.github.govtargets.internal;

/**
 * What the head of a report says: the year that it plans for.
 *
 * @param year the year, never 0
 */
record ReportHead(int year) {
  private static final int HEAD = 1500;
  private static final int NO_YEAR = 2000;

  /** Reads the first lines; {@code given} wins where it is not 0. */
  static ReportHead read(char[] text, int given) {
    if (given > 0) {
      return new ReportHead(given);
    }
    String head = new String(text, 0, Math.min(HEAD, text.length));
    int title = titled(head);
    if (title > 0) {
      return new ReportHead(title);
    }
    int session = session(head);
    if (session > 0) {
      return new ReportHead(session);
    }
    return new ReportHead(byReview(text));
  }

  /** 2022年…政府工作报告. */
  private static int titled(String head) {
    for (int at = head.indexOf("政府工作报告"); at >= 0; at = head.indexOf("政府工作报告", at + 1)) {
      int from = Math.max(0, at - 20);
      String before = head.substring(from, at);
      int cut = Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf('。'), before.lastIndexOf('，')));
      int year = OutlineReader.yearOf(before.substring(cut + 1));
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }

  /** 2022年2月13日在…会议上. */
  private static int session(String head) {
    for (int at = head.indexOf('月'); at >= 0; at = head.indexOf('月', at + 1)) {
      int from = Math.max(0, at - 8);
      int year = OutlineReader.yearOf(head.substring(from, at));
      int to = Math.min(head.length(), at + 40);
      String behind = head.substring(at, to);
      if (year > 0 && (behind.contains("会议") || behind.contains("大会"))) {
        return year;
      }
    }
    return 0;
  }

  /** A review of 2021 is read in 2022. */
  private static int byReview(char[] text) {
    String all = new String(text);
    int review = all.indexOf("年工作回顾");
    if (review >= 4) {
      int year = OutlineReader.yearOf(all.substring(review - 4, review + 1));
      if (year > 0) {
        return year + 1;
      }
    }
    int max = 0;
    int best = NO_YEAR;
    int[] counts = new int[2101];
    for (int at = all.indexOf('年'); at >= 4; at = all.indexOf('年', at + 1)) {
      int year = OutlineReader.yearOf(all.substring(at - 4, at + 1));
      if (year > 0 && ++counts[year] > max) {
        max = counts[year];
        best = year;
      }
    }
    return best;
  }
}
