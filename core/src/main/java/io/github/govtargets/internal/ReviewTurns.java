package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which years a review speaks. Under 一、2025年和“十四五”时期工作回顾 it speaks of one year and of several in
 * turn: 刚刚过去的2025年 and 特别是刚刚过去的2025年 open the one, 五年来 and 这五年 the other. Under a heading that
 * names one year alone, 过去五年，成就举世瞩目。 opens them for its paragraph; 五年来，累计投资10亿元。 does not.
 */
final class ReviewTurns {
  private static final WordList SEVERAL = WordTable.RULES.list("several");
  private static final WordList ONE = WordTable.RULES.list("oneyear");
  private static final WordList PLAN_TIMES = WordTable.RULES.list("plantime");
  private static final WordList ABOVE_ALL = WordTable.RULES.list("aboveall");
  private static final int PLAN_NAME = 8;

  /** Letters that a sentence has less than which only says what is spoken of. */
  private static final int TOPIC = 30;

  private final int year;

  /** The several years that the review's heading names, if it does. */
  private @Nullable Section several;

  /** The text speaks of several years under a heading that names one. */
  private boolean passing;

  ReviewTurns(int year) {
    this.year = year;
  }

  /** The review that begins at {@code token} under {@code title}. */
  Section open(int token, String title) {
    passing = false;
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

  /**
   * What begins at {@code token}, a paragraph that says no years, behind one that spoke of several.
   */
  @Nullable Section end(int token, Section now) {
    boolean ends = passing && now.part() == Part.REVIEW && isSeveral(now);
    return ends ? Section.review(token, year) : null;
  }

  /** Where a sentence turns to the other years: what begins there; else null. */
  @Nullable Section turn(int token, String head, boolean paragraph, Section now) {
    if (now.part() != Part.REVIEW || year == ReportHead.NO_YEAR) {
      return null;
    }
    if (isSeveral(now)) {
      boolean back = saysOne(head, paragraph) || passing && paragraph && !saysSeveral(head);
      return back && (several != null || passing) ? Section.review(token, year) : null;
    }
    Section all = several;
    if (!saysSeveral(head) || all == null && !paragraph && !isTopic(head)) {
      return null;
    }
    passing = all == null;
    return all == null ? several(token, opening(head)) : of(token, all.first(), all.last());
  }

  /** 过去五年，我国发展成就举世瞩目: whether a sentence gives no value of its own. */
  private static boolean isTopic(String head) {
    for (int i = 0; i < head.length(); i++) {
      if (NumeralReader.isDigit(head.charAt(i))) {
        return false;
      }
    }
    return head.length() < TOPIC;
  }

  /** The letters that say of which years: 过去五年 of 过去五年，成就举世瞩目. */
  private static String opening(String head) {
    int comma = head.indexOf('，');
    return head.substring(0, Math.min(comma < 0 ? head.length() : comma, PLAN_NAME));
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
    // 特别是刚刚过去的2025年
    String said = head.substring(ABOVE_ALL.beginning(head).length());
    return ONE.begins(said)
        || said.startsWith("刚刚过去的" + (year - 1))
        || said.startsWith("过去的" + (year - 1) + "年")
        || paragraph && said.startsWith((year - 1) + "年，");
  }
}
