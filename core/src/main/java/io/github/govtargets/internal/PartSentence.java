package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import org.jspecify.annotations.Nullable;

/** Which part of a report a sentence opens: 今年发展主要预期目标是, “十五五”时期经济社会发展主要目标. */
final class PartSentence {
  private static final WordList NAMES_GOALS = WordTable.CONDITIONS.list("namesgoals");
  private static final WordList OPENS_GOALS = WordTable.CONDITIONS.list("opensgoals");
  private static final WordList OPENS_WORKS = WordTable.CONDITIONS.list("opensworks");
  private static final WordList OPENS_PLAN = WordTable.CONDITIONS.list("opensplan");
  private static final WordList OPENS_REVIEW = WordTable.CONDITIONS.list("opensreview");

  /** Letters in which a sentence under a mixed heading says that it is about the plan. */
  private static final int FAR = 160;

  /** Letters of the name of goals: 总体目标是. */
  private static final int LABEL = 6;

  /** Letters before the name of a plan that may say what is done with it, with the name. */
  private static final int NEAR_PLAN = 6;

  private static final WordList ACHIEVED = WordTable.CONDITIONS.list("achieved");

  /** The line before only announces goals. */
  private boolean labelled;

  private final Tokens tokens;
  private final int year;
  private final ReviewTurns turns;
  private final PlanParts plans;
  private final PartHeading heading;

  PartSentence(Tokens tokens, int year, ReviewTurns turns, PlanParts plans, PartHeading heading) {
    this.tokens = tokens;
    this.year = year;
    this.turns = turns;
    this.plans = plans;
    this.heading = heading;
  }

  /**
   * The part that a sentence opens at {@code token}, or null.
   *
   * @param sentence its first letters
   * @param now the part that it stands in
   */
  @Nullable Section read(int token, String sentence, Part now) {
    String head = HeadLine.behindSays(sentence);
    int plan = HeadLine.planOf(head);
    boolean behindLabel = labelled;
    labelled = false;
    if (plans.isComing(plan) && opensPlanEnd(head, behindLabel)) {
      return now == Part.PLAN ? null : plans.plan(token, plan);
    }
    if (opensGoals(head, plan, now)) {
      return goals(token, now);
    }
    if (heading.isMixed() && now == Part.REVIEW) {
      int next = planAhead(token);
      if (next > 0) {
        heading.settle();
        return plans.plan(token, next);
      }
    }
    boolean aims = now != Part.GOALS && head.contains("目标");
    if (aims
        && plans.isComing(plan)
        && (head.startsWith("“") || head.startsWith("今后") || OPENS_PLAN.isIn(head))) {
      return now == Part.PLAN ? null : plans.plan(token, plan);
    }
    if (setsPlan(head, plan, now)) {
      return plans.plan(token, plan);
    }
    if (aims && head.startsWith("今后五年")) {
      return plans.fiveYears(token);
    }
    if (now == Part.REVIEW
        && plans.isComing(plan)
        && head.charAt(0) == '“'
        && head.contains("”时期是")) {
      return plans.plan(token, plan);
    }
    if (now == Part.PLAN && (head.startsWith("今年是") || head.startsWith(year + "年是"))) {
      return Section.of(token, Part.GOALS, year);
    }
    boolean dated = HeadLine.yearOf(head) == year - 1 && head.startsWith((year - 1) + "年");
    return now == Part.OTHER && (dated || OPENS_REVIEW.begins(head))
        ? turns.open(token, head)
        : null;
  }

  /** Takes note of a line that only announces: 总体目标：. */
  void label(String line) {
    labelled = NAMES_GOALS.ends(line);
  }

  /** 总体目标是：到“十五五”末，…, or 到“十五五”末，… under a line that announces goals. */
  private static boolean opensPlanEnd(String head, boolean labelled) {
    int at = 0;
    for (String word : NAMES_GOALS.words()) {
      int found = head.indexOf(word);
      at = found >= 0 && found < LABEL ? Math.max(at, found + word.length()) : at;
    }
    return (at > 0 || labelled) && (head.startsWith("到“", at) || head.startsWith("：到“", at));
  }

  /**
   * The goals that {@code said}, the letters up to 目标 of a sentence, opens: of the year, or of the
   * plan that a text without parts names, 明确了“十五五”时期的总体目标; or null.
   */
  @Nullable Section goals(int token, String said, Part now) {
    int plan = HeadLine.planOf(said);
    if (opensGoals(said, plan, now)) {
      return goals(token, now);
    }
    return setsPlan(said, plan, now) ? plans.plan(token, plan) : null;
  }

  /** 明确了“十五五”时期的总体目标, in a text without parts; not 为实现“十五五”目标打基础. */
  private boolean setsPlan(String said, int plan, Part now) {
    String near = said.substring(Math.max(0, said.lastIndexOf('五') - NEAR_PLAN));
    int goals = near.lastIndexOf("目标");
    return now == Part.OTHER
        && goals > 0
        && plans.isComing(plan)
        && !ACHIEVED.isIn(near.substring(0, goals));
  }

  private @Nullable Section goals(int token, Part now) {
    return now == Part.GOALS ? null : Section.of(token, Part.GOALS, year);
  }

  /** 全年奋斗目标：, 今年…目标是, 2022年主要预期目标, 做好今年工作, 将办好十件实事; not 完成了预期目标. */
  private boolean opensGoals(String head, int plan, Part now) {
    boolean current = head.contains("今年") || HeadLine.yearOf(head) == year;
    boolean says = NAMES_GOALS.isIn(head);
    if (says && now == Part.OTHER && plan == 0 && HeadLine.yearOf(head) == 0) {
      // 全年奋斗目标：…, in a text without parts
      return true;
    }
    if (now == Part.OTHER && head.indexOf('将') >= 0 && OPENS_WORKS.isIn(head)) {
      return true;
    }
    boolean expected =
        head.contains("预期目标") && (says && now != Part.PLAN || current) && !head.contains("完成");
    return (expected || current && says) && !isOfPlan(head, plan)
        || OPENS_GOALS.begins(head)
        || head.startsWith("做好" + year + "年");
  }

  /** Whether the goals are those of a plan: 对标“十四五”规划，今年目标是 has those of the year. */
  private boolean isOfPlan(String head, int plan) {
    int goals = head.lastIndexOf("目标");
    int now = Math.max(head.lastIndexOf("今年", goals), head.lastIndexOf(year + "年", goals));
    return plan > 0 && now <= head.lastIndexOf('五', goals);
  }

  /** The plan that the sentence goes on to under a heading that spoke of both; 0 for none. */
  private int planAhead(int token) {
    int start = tokens.start(token);
    String more = new String(tokens.text, start, Math.min(FAR, tokens.text.length - start));
    int stop = more.indexOf('。');
    more = stop > 0 ? more.substring(0, stop) : more;
    int next = HeadLine.planOf(more);
    boolean opens =
        plans.isComing(next)
            && !more.contains("成就")
            && (more.startsWith("“") || more.contains("目标") || more.contains("纲要"));
    return opens ? next : 0;
  }
}
