package io.github.govtargets.internal;

import io.github.govtargets.model.Nature;
import io.github.govtargets.model.RoleName;

/** Reads what brackets behind a goal say of it: （约束性）, （责任单位：县住建局）. */
final class AsideReader {
  private final Tokens tokens;

  AsideReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Adds to {@code draft} what the tokens {@code [from, to)} between the brackets say. */
  void read(Draft draft, int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.has(token, Tag.bits(Tag.BINDING, Tag.ANTICIPATORY))) {
        draft.nature = tokens.has(token, Tag.BINDING) ? Nature.BINDING : Nature.ANTICIPATORY;
        draft.role(RoleName.NATURE, tokens.start(token), tokens.end(token));
      } else if (tokens.kind(token) == Tokens.COLON && token + 1 < to && isLabel(from, token)) {
        responsible(draft, token + 1, to);
        return;
      }
    }
  }

  /** 县教育局、县财政局；配合单位：县住建局: the bodies up to the semicolon. */
  private void responsible(Draft draft, int from, int to) {
    int stop = from;
    while (stop < to && tokens.kind(stop) != Tokens.SEMICOLON) {
      stop++;
    }
    draft.responsibleStart = tokens.start(from);
    draft.responsibleEnd = tokens.start(stop);
    draft.role(RoleName.RESPONSIBLE, draft.responsibleStart, draft.responsibleEnd);
    draft.end = Math.max(draft.end, draft.responsibleEnd);
  }

  private boolean isLabel(int from, int colon) {
    String label = tokens.letters(from, colon);
    return label.startsWith("责任") || label.startsWith("牵头") || label.endsWith("单位");
  }
}
