package io.github.govtargets.internal;

import io.github.govtargets.model.RoleName;

/** The body in charge of what a sentence says: 未来科技城聚焦…，招引…项目80个. */
final class Actor {
  private static final WordList BODY = WordTable.CONDITIONS.list("body");
  private static final int LONGEST = 14;
  private static final int WORDS = 4;

  private final Tokens tokens;
  private int start;
  private int end;

  Actor(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The first words of a sentence, where they name a body. */
  void open(int from, int limit) {
    start = 0;
    end = 0;
    for (int to = from; to < limit && to <= from + WORDS; to++) {
      if (tokens.has(to, Clause.ACTS)) {
        take(tokens.start(from), tokens.end(to - 1));
        return;
      }
      if (tokens.kind(to) != Tokens.TEXT
          && tokens.kind(to) != Tokens.LATIN
          && !tokens.has(to, Tag.PLAIN)) {
        return;
      }
    }
  }

  /**
   * Takes {@code [from, to)} of the text for the body in charge where it ends like the name of one.
   */
  void take(int from, int to) {
    if (BODY.ends(tokens.text, from + 1, to) && to - from <= LONGEST) {
      start = from;
      end = to;
    }
  }

  /** Tells a goal who is in charge. */
  void describe(Draft draft) {
    if (draft.goal && end != 0) {
      draft.responsibleStart = start;
      draft.responsibleEnd = end;
      draft.role(RoleName.RESPONSIBLE, start, end);
    }
  }
}
