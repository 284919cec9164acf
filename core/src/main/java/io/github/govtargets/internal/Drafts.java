package io.github.govtargets.internal;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.RoleName;
import java.util.ArrayList;
import java.util.List;

/** What has been read so far: drafts, and for every number its use. */
final class Drafts {
  final List<Draft> drafts = new ArrayList<>();
  private static final MentionReason[] REASONS = MentionReason.values();

  private final Tokens tokens;
  private final Names names;

  /** For each token one more than the ordinal of its reason. */
  private final byte[] reasons;

  Drafts(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
    this.reasons = new byte[tokens.size()];
  }

  void add(Draft draft) {
    if (hasLetter(draft.name.key())) {
      drafts.add(draft);
    }
  }

  /** A mark names nothing: 7、7、7. */
  private static boolean hasLetter(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  void mention(int token, MentionReason reason) {
    reasons[token] = (byte) (reason.ordinal() + 1);
  }

  MentionReason reason(int token) {
    int reason = reasons[token];
    return reason == 0 ? MentionReason.UNREAD : REASONS[reason - 1];
  }

  Baseline baseline(Predicate predicate) {
    String wording = names.written(predicate.baselineStart, predicate.baselineEnd);
    BaselineKind kind =
        predicate.baseline == null ? BaselineKind.PREVIOUS_PERIOD : predicate.baseline;
    return kind == BaselineKind.YEAR
        ? Baseline.ofYear(predicate.baselineYear, wording)
        : Baseline.of(kind, wording);
  }

  /**
   * Gives the drafts {@code [first, to)} the margin at {@code token}, in the unit of {@code unit}.
   */
  void margin(int first, int to, int token, Bounds bounds, Amount unit) {
    for (Draft draft : drafts.subList(first, to)) {
      Draft margin = new Draft(draft.name, draft.section);
      Amount amount = tokens.amount(token);
      margin.amount = amount;
      margin.op = bounds.op();
      margin.unitStart = unit.unitStart;
      margin.unitEnd = unit.unitEnd;
      margin.bound(amount.end, bounds.end());
      draft.margin = margin;
      draft.role(RoleName.MARGIN, amount.start, bounds.end());
      draft.end = Math.max(draft.end, bounds.end());
    }
  }
}
