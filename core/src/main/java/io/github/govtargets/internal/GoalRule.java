package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Part;

/**
 * What is a goal: by the part of the report, and by the words of the sentence. 2022年，全县计划招引项目20个 in
 * a report of 2022 sets a goal even where its review is told; 2022年，全县招引项目20个 and 2022年，年度计划完成90%
 * do not.
 */
final class GoalRule {
  private static final WordList PLANS = WordTable.CONDITIONS.list("plans");
  private static final WordList NOUNS = WordTable.CONDITIONS.list("plannoun");

  /** Letters behind the time in which a sentence says that it plans. */
  private static final int NEAR = 16;

  private final Tokens tokens;
  private final Clause clause;

  /** The sentence says what is planned for the report's year. */
  private boolean plans;

  GoalRule(Clause clause) {
    this.clause = clause;
    this.tokens = clause.tokens;
  }

  void startSentence() {
    plans = clause.section.part() == Part.OTHER && tokens.is(clause.sentence, "要");
  }

  /**
   * 2022年预期…, 今年计划…: takes note of what the words from {@code token} on say of the report's year.
   */
  void aims(int token) {
    int from = token < clause.limit ? tokens.start(token) : tokens.text.length;
    int stop = Math.min(tokens.text.length, from + NEAR);
    for (int i = from; i < stop && !plans && !ends(tokens.text[i]); i++) {
      int noun = NOUNS.end(tokens.text, i, tokens.text.length);
      plans = noun == i && PLANS.isAt(tokens.text, i);
      i = Math.max(i, noun - 1);
    }
  }

  /** Whether the sentence says what is planned for the report's year. */
  boolean plans() {
    return plans;
  }

  private static boolean ends(char c) {
    return NumeralReader.isDigit(c) || c == '。' || c == '；' || c == '\n';
  }

  /** 预期财政收入增长8%, in a text without parts. */
  void expects(int token) {
    boolean opens = Region.opens(tokens, clause.segment, token);
    plans |= opens && clause.section.part() == Part.OTHER && tokens.is(token, "预期");
  }

  /** 今年力争完成投资320亿元 in a review: what is aimed at, as the words say. */
  boolean isAim() {
    boolean strives =
        clause.times.isThisYear()
            && clause.firmness == Firmness.STRIVE
            && tokens.first(clause.firmToken) == '力';
    return (strives || plans)
        && clause.section.part() == Part.REVIEW
        && clause.section.year() < clause.reportYear;
  }

  /** Whether a statement is a goal. */
  boolean isGoal(Draft draft) {
    boolean open = !clause.times.isPast() && !clause.fact;
    TimeExpression time = clause.times.said();
    boolean firm = clause.firmness != Firmness.PLAIN;
    switch (draft.section.part()) {
      case REVIEW:
        // 到2025年农林牧渔业总产值达1000亿元 is no result, wherever it stands
        return time != null
            && time.due()
            && tokens.text[time.start()] == '到'
            && time.last().getYear() > clause.reportYear;
      case GOALS:
      case PLAN:
        return open || firm;
      default:
        boolean bounded =
            draft.op != Comparison.EQUAL && (draft.amount == null || !draft.amount.more);
        return open
            && (bounded || firm || plans || time != null && time.due() && !isBareYear(time));
    }
  }

  /** 2014年实现生产总值6835亿元, in a text of no known year: a year alone aims at nothing; but 到2014年. */
  private boolean isBareYear(TimeExpression time) {
    return clause.reportYear == ReportHead.NO_YEAR
        && tokens.text[time.end() - 1] == '年'
        && tokens.text[time.start()] != '到';
  }
}
