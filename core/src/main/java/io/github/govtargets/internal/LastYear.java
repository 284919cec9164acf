package io.github.govtargets.internal;

import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Part;
import io.github.govtargets.model.RoleName;
import java.util.List;

/**
 * Results that a review of several years gives for the last of them: 同比增长13%, what has been reached
 * (达到126亿元, 由3.2亿元增长到5.5亿元, 突破1600万标箱), and the amount of which a growth from a year or over a year
 * is told (投资62.5亿元，同比增长36%). 完成1529亿元 alone may be of all of them.
 */
final class LastYear {
  private static final int BASIS = RoleName.BASIS.ordinal();

  private static final WordList SUMMED = WordTable.CONDITIONS.list("summed");

  private final char[] text;

  LastYear(char[] text) {
    this.text = text;
  }

  /** Sets the year of those of the drafts from {@code first} on, all of one sentence. */
  void settle(List<Draft> drafts, int first) {
    for (int i = first; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean last = isOpen(draft) && (isYearly(draft) || isReached(draft));
      if (last || isOpen(draft) && isBeforeGrowth(drafts, i)) {
        Section all = draft.section;
        draft.section = Section.of(all.from(), all.part(), all.last().getYear());
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    return !draft.goal
        && draft.type == Draft.Type.THRESHOLD
        && draft.condition == null
        && draft.period == null
        && draft.pace == null
        && draft.section.part() == Part.REVIEW
        && ReviewTurns.isSeveral(draft.section);
  }

  private static boolean isYearly(Draft draft) {
    return draft.baseline != null
        && (draft.baseline.kind() == BaselineKind.SAME_PERIOD
            || draft.baseline.kind() == BaselineKind.PREVIOUS_YEAR);
  }

  private boolean isReached(Draft draft) {
    return draft.basis == Basis.LEVEL
        && (draft.from != null || saysReached(draft) || isPassed(draft) && !mayBeSum(draft));
  }

  private boolean saysReached(Draft draft) {
    for (int[] role : draft.roles) {
      if (role[0] == BASIS && "到至达上".indexOf(text[role[2] - 1]) >= 0) {
        return text[role[1]] != '达' || !mayBeSum(draft);
      }
    }
    return false;
  }

  /** 集装箱吞吐量突破1600万标箱; not 累计投资突破100亿元. */
  private boolean isPassed(Draft draft) {
    return draft.op == Comparison.MORE_THAN
        && !draft.wording.isEmpty()
        && text[draft.wording.get(0)[0]] == '突';
  }

  private boolean mayBeSum(Draft draft) {
    return SUMMED.ends(text, draft.name.start(), draft.name.end());
  }

  private static boolean isBeforeGrowth(List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    return draft.basis == Basis.LEVEL
        && drafts.subList(at + 1, drafts.size()).stream()
            .filter(next -> next.name.key().equals(draft.name.key()))
            .findFirst()
            .filter(LastYear::tellsGrowth)
            .isPresent();
  }

  private static boolean tellsGrowth(Draft draft) {
    boolean fromYear =
        draft.baseline != null && draft.baseline.kind() == BaselineKind.YEAR && draft.pace == null;
    return draft.basis != Basis.LEVEL && (fromYear || isYearly(draft));
  }
}
