package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * A glance at the last year among the goals: 过去一年，我们的工作取得了成绩。生产总值增长10%。 speaks of what was reached,
 * as “十三五”期间，… does, until 今年 is said, or the paragraph ends.
 */
final class LookingBack {
  private static final WordList OPENS = WordTable.RULES.list("lookback");

  private final int year;

  /** What was spoken of before, while the text looks back. */
  private @Nullable Section before;

  LookingBack(int year) {
    this.year = year;
  }

  /** What begins at {@code token} where the text goes back to its goals there; else null. */
  @Nullable Section end(int token, boolean paragraph, Section now) {
    Section goals = before;
    if (goals == null || !(paragraph || now.part() != Part.REVIEW)) {
      return null;
    }
    before = null;
    return now.part() == Part.REVIEW ? goals.from(token) : null;
  }

  /** What begins at {@code token} where its sentence looks back or ends it; else null. */
  @Nullable Section turn(int token, String head, Section now) {
    Section goals = before;
    if (goals != null && head.startsWith("今年")) {
      before = null;
      return goals.from(token);
    }
    if (goals != null || now.part() != Part.GOALS && now.part() != Part.PLAN) {
      return null;
    }
    String said = HeadLine.behindSays(head);
    boolean one = OPENS.begins(said);
    int plan = one || !said.startsWith("“") ? 0 : HeadLine.planOf(opening(said));
    if (!one && (plan == 0 || Plans.last(plan).getYear() >= year)) {
      return null;
    }
    before = now;
    return one
        ? Section.review(token, year)
        : new Section(token, Part.REVIEW, year - 1, Plans.first(plan), Plans.last(plan), false);
  }

  /** “十三五”期间 of “十三五”期间，新建学校12所; empty where a sentence does not open so. */
  private static String opening(String said) {
    int comma = said.indexOf('，');
    String name = comma < 0 ? "" : said.substring(0, comma);
    return name.endsWith("期间") || name.endsWith("时期") ? name : "";
  }
}
