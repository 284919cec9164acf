package io.github.govtargets.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a value with nothing but an action before it: 培训8300万人次, 改扩建12所. */
final class ActionName {
  private static final WordList REPEATED = WordTable.RULES.list("repeated");
  private static final List<String> STAGES = List.of("开工", "竣工", "完工", "投用", "交付", "投产", "在建");

  private final Tokens tokens;
  private final Clause clause;
  private final Names names;

  ActionName(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.names = clause.names;
  }

  /** 培训8300万人次 names what was done; 竣工8560套 goes with the noun of 开工 (GUIDE rule 15). */
  Name of(Region region, Bounds value) {
    int verb = region.verb;
    while (tokens.has(verb, Tag.LIGHT)) {
      // 完成培训5300人
      verb++;
    }
    Name action = names.of(verb, region.verbEnd);
    Name works = clause.isNewPart() ? works() : null;
    if (works != null && tokens.is(region.verb, REPEATED)) {
      return works;
    }
    if (clause.subjects.isEmpty()) {
      return action;
    }
    Name before = clause.subjects.get(0);
    if (tokens.has(region.verb, Tag.bits(Tag.ADD, Tag.LIGHT, Tag.RISE, Tag.FALL))) {
      return before;
    }
    for (String stage : STAGES) {
      if (before.key().endsWith(stage) && STAGES.contains(action.key())) {
        int cut = before.name().length() - stage.length();
        return new Name(
            before.name().substring(0, cut) + action.name(),
            before.key().substring(0, cut) + action.key(),
            action.start(),
            action.end());
      }
    }
    if (isAlike(value)) {
      // 新建学校5所、改扩建12所; 建成通道4座、在建8座
      return STAGES.contains(action.key()) ? names.joined(before, action) : before;
    }
    return action;
  }

  /** 项目开工94%，其中完工73%: whether the verb is a stage, and the name ends with another. */
  boolean isStage(Region region, List<Name> subject) {
    return subject.size() == 1
        && STAGES.contains(tokens.letters(region.verb, region.verbEnd))
        && STAGES.stream().anyMatch(subject.get(0).key()::endsWith);
  }

  /** 农村公路建设进一步加强，新改建5900公里: the works that the clause part before speaks of, or null. */
  private @Nullable Name works() {
    int from = Opening.end(tokens, clause.previous, clause.segment);
    for (int i = from; i < clause.segment; i++) {
      if (tokens.is(i, "建设")) {
        return names.of(from, i);
      }
    }
    return null;
  }

  /** Whether the value counts what the one before it in the list counts. */
  private boolean isAlike(Bounds value) {
    Amount amount = tokens.amount(value.token());
    Draft before = clause.last;
    if (before == null || before.name.start() == before.actionStart) {
      return false;
    }
    Amount last = before.amount;
    return last != null
        && tokens.sameLetters(amount.unitStart, amount.unitEnd, last.unitStart, last.unitEnd)
        && (clause.listed || clause.isNext() && tokens.is(clause.verb, REPEATED));
  }
}
