package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * A glance at the last year among the goals: 过去一年，我们的工作取得了成绩。生产总值增长10%。 speaks of what was reached
 * until 今年 is said, or the paragraph ends.
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
    if (!OPENS.begins(head)) {
      return null;
    }
    before = now;
    return Section.review(token, year);
  }
}
