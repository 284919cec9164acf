package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which years a review speaks. Under 一、2025年和“十四五”时期工作回顾 it speaks of one year and of several in
 * turn: 刚刚过去的2025年 opens the one, 五年来 and 这五年 the other. A heading that names one year alone stays
 * with it.
 */
final class ReviewTurns {
  private static final WordList SEVERAL = WordTable.RULES.list("several");
  private static final WordList ONE = WordTable.RULES.list("oneyear");
  private static final WordList PLAN_TIMES = WordTable.RULES.list("plantime");
  private static final int PLAN_NAME = 8;

  private final int year;

  /** The several years that the review's heading names, if it does. */
  private @Nullable Section several;

  ReviewTurns(int year) {
    this.year = year;
  }

  /** The review that begins at {@code token} under {@code title}. */
  Section open(int token, String title) {
    several = year == ReportHead.NO_YEAR ? null : several(token, title);
    Section all = several;
    Section one = Section.review(token, year);
    if (all == null) {
      return one;
    }
    int plan = title.indexOf('五');
    String before = plan < 0 ? "" : title.substring(0, plan);
    boolean oneFirst = HeadLine.yearOf(before) > 0 || before.contains("一年");
    return oneFirst ? one : all;
  }

  /** Where a sentence turns to the other years: what begins there; else null. */
  @Nullable Section turn(int token, String head, boolean paragraph, Section now) {
    Section all = several;
    if (all == null || now.part() != Part.REVIEW) {
      return null;
    }
    if (isSeveral(now)) {
      return saysOne(head, paragraph) ? Section.review(token, year) : null;
    }
    return saysSeveral(head) ? of(token, all.first(), all.last()) : null;
  }

  static boolean isSeveral(Section section) {
    return section.first().getYear() < section.last().getYear();
  }

  private @Nullable Section several(int token, String title) {
    int plan = HeadLine.planOf(title);
    boolean plain = HeadLine.yearOf(title) == 0;
    if (plan > 0 && Plans.last(plan).getYear() < (plain ? year : year - 1)) {
      return plain ? of(token, Plans.first(plan), Plans.last(plan)) : null;
    }
    if (Plans.last(plan).getYear() == year - 1) {
      return of(token, Plans.first(plan), Plans.last(plan));
    }
    int years = HeadLine.yearsOf(title);
    LocalDate last = LocalDate.of(year - 1, 12, 31);
    return years > 1 ? of(token, LocalDate.of(year - years, 1, 1), last) : null;
  }

  private Section of(int token, LocalDate first, LocalDate last) {
    return new Section(token, Part.REVIEW, year - 1, first, last, false);
  }

  private boolean saysSeveral(String head) {
    if (SEVERAL.begins(head)) {
      return true;
    }
    String name = head.substring(0, Math.min(head.length(), PLAN_NAME));
    int plan = HeadLine.planOf(name);
    int end = name.indexOf('”');
    return Plans.last(plan).getYear() == year - 1
        && name.charAt(0) == '“'
        && PLAN_TIMES.begins(head.substring(end + 1));
  }

  private boolean saysOne(String head, boolean paragraph) {
    return ONE.begins(head)
        || head.startsWith("刚刚过去的" + (year - 1))
        || head.startsWith("过去的" + (year - 1) + "年")
        || paragraph && head.startsWith((year - 1) + "年，");
  }
}
