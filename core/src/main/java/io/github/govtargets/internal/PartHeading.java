package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import org.jspecify.annotations.Nullable;

/** Which part of a report a heading opens: 一、2021年工作回顾, 二、“十五五”时期的主要目标任务. */
final class PartHeading {
  private static final WordList REVIEW = WordTable.CONDITIONS.list("review");
  private static final WordList GOALS = WordTable.CONDITIONS.list("goals");

  /** A plan that a heading is about stands in its first letters. */
  private static final int PLAN_AT = 6;

  private final int year;
  private final ReviewTurns turns;
  private final PlanParts plans;

  /**
   * The heading spoke of achievements and of a plan's goals: the plan follows without a heading.
   */
  private boolean mixed;

  PartHeading(int year, ReviewTurns turns, PlanParts plans) {
    this.year = year;
    this.turns = turns;
    this.plans = plans;
  }

  /** Whether the goals of a plan are still to come under a heading that spoke of both. */
  boolean isMixed() {
    return mixed;
  }

  /** Takes note that they have come. */
  void settle() {
    mixed = false;
  }

  /** A line that begins a report anew, behind the foot of the one before. */
  boolean reviews(String head) {
    boolean dated = head.indexOf('年') == 4 && HeadLine.yearOf(head) == year - 1;
    return head.contains("回顾") || dated && REVIEW.isIn(head);
  }

  /** The part that the heading {@code head} opens at {@code token}, or null. */
  @Nullable Section read(int token, String head) {
    String title = HeadLine.title(head);
    if (title.contains("工作报告")) {
      return null;
    }
    int review = last(title, REVIEW);
    int goals = last(title, GOALS);
    int said = HeadLine.yearOf(title);
    int plan = HeadLine.planOf(title);
    boolean works = title.endsWith("工作");
    boolean past = said > 0 && said < year;
    if (title.contains("过去") || works && said == year - 1) {
      return turns.open(token, title);
    }
    boolean reviews = review >= 0;
    mixed = reviews && goals > review && plan > 0 && (title.contains("和") || title.contains("及"));
    if (mixed) {
      return turns.open(token, title.substring(0, review));
    }
    if (reviews && (review > goals || past || title.contains("回顾"))) {
      return turns.open(token, title);
    }
    boolean aimless = goals < 0;
    boolean planned =
        aimless
            && (title.contains("计划")
                || title.contains("规划")
                || title.contains("纲要")
                || HeadLine.number(head) == HeadLine.TOP && said == 0);
    boolean first = said == year && title.indexOf('五') < title.indexOf(String.valueOf(year));
    if (plans.isComing(plan) && (planned || first) && namesPlan(title)) {
      return plans.plan(token, plan);
    }
    if (aimless) {
      boolean ours = works && (said == year || title.contains("今年"));
      return ours ? Section.of(token, Part.GOALS, year) : null;
    }
    if (past) {
      return null;
    }
    if (said == 0 && plan > 0) {
      return plans.plan(token, plan);
    }
    if (said == 0 && (title.contains("今后五年") || title.contains("未来五年"))) {
      return plans.fiveYears(token);
    }
    boolean sure = said >= year || title.contains("今年") || HeadLine.number(head) == HeadLine.TOP;
    return sure ? Section.of(token, Part.GOALS, Math.max(said, year)) : null;
  }

  /** “十五五”时期工作的主要考虑, 关于“十五五”规划; not “十五五”开局之年. */
  private static boolean namesPlan(String title) {
    int close = title.indexOf('”');
    return title.lastIndexOf('“', PLAN_AT - 1) >= 0
        && !title.startsWith("开", close + 1)
        && !title.startsWith("起", close + 1);
  }

  private static int last(String title, WordList tag) {
    int last = -1;
    for (String word : tag.words()) {
      last = Math.max(last, title.lastIndexOf(word));
    }
    return last;
  }
}
