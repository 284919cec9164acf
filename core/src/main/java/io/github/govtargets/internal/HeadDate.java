package io.github.govtargets.internal;

/**
 * The days that the head of a report names, and the year that it plans for by them: a report of
 * December plans for the next year. Stateless.
 */
final class HeadDate {
  private static final int NAMED = 40;

  /** Letters of a date and of a name beside it. */
  private static final int LONGEST = 24;

  private static final int DECEMBER = 12;

  private HeadDate() {}

  /** 2022年2月13日在…会议上: the year that the session plans for; 0 where none is dated. */
  static int session(String head) {
    for (int at = head.indexOf('月'); at >= 0; at = head.indexOf('月', at + 1)) {
      int year = year(head, at);
      String behind = head.substring(at, Math.min(head.length(), at + NAMED));
      if (year > 0 && (behind.contains("会议") || behind.contains("大会"))) {
        return year;
      }
    }
    return 0;
  }

  /** （2006年2月8日 某某）, a line by itself; 0 where there is none. */
  static int signed(String head) {
    for (int at = head.indexOf('月'); at >= 0; at = head.indexOf('月', at + 1)) {
      int from = lineStart(head, at);
      int to = lineEnd(head, at);
      boolean bracketed = head.charAt(from) == '（' && head.charAt(to - 1) == '）';
      int year = bracketed && to - from < LONGEST ? year(head, at) : 0;
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }

  /** 2019年1月28日, a line that says no more; 0 where there is none. */
  static int line(String head) {
    for (int at = head.indexOf('月'); at >= 0; at = head.indexOf('月', at + 1)) {
      boolean alone = lineEnd(head, at) == head.indexOf('日', at) + 1;
      int year = alone && lineStart(head, at) == start(head, at) ? year(head, at) : 0;
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }

  /**
   * The year that a report of the day whose 月 stands at {@code at} plans for; 0 where it is none.
   */
  private static int year(String head, int at) {
    int start = start(head, at);
    boolean dated = head.substring(at, Math.min(head.length(), at + 4)).indexOf('日') > 0;
    int year = dated && start >= 0 ? HeadLine.yearOf(head.substring(start, at)) : 0;
    return year > 0 && month(head, at) == DECEMBER ? year + 1 : year;
  }

  /** Where the date whose 月 stands at {@code at} begins; -1 where no year is written. */
  private static int start(String head, int at) {
    int year = head.lastIndexOf('年', at);
    return year < 4 || at - year > 3 ? -1 : year - 4;
  }

  private static int month(String head, int at) {
    int month = 0;
    for (int i = head.lastIndexOf('年', at) + 1; i < at; i++) {
      char c = head.charAt(i);
      int digit = NumeralReader.isDigit(c) ? c - '0' : c == '十' ? 1 : NumeralReader.chineseDigit(c);
      month = digit < 0 ? month : month * 10 + digit;
    }
    return month;
  }

  private static int lineStart(String head, int at) {
    return head.lastIndexOf('\n', at) + 1;
  }

  private static int lineEnd(String head, int at) {
    int end = head.indexOf('\n', at);
    return end < 0 ? head.length() : end;
  }
}
