package io.github.govtargets.internal;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.MentionReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read so far: drafts, and for every number its use. */
final class Drafts {
  final List<Draft> drafts = new ArrayList<>();
  private final Tokens tokens;
  private final Names names;
  private final @Nullable MentionReason[] reasons;

  Drafts(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
    this.reasons = new MentionReason[tokens.size()];
  }

  void add(Draft draft) {
    if (!draft.name.key().isBlank()) {
      drafts.add(draft);
    }
  }

  void mention(int token, MentionReason reason) {
    reasons[token] = reason;
  }

  /** The numbers that no role of a draft covers: those are mentions. */
  boolean[] uncovered() {
    boolean[] covered = new boolean[tokens.text.length];
    for (Draft draft : drafts) {
      for (int[] role : draft.roles) {
        Arrays.fill(covered, role[1], role[2], true);
      }
    }
    boolean[] uncovered = new boolean[tokens.size()];
    for (int token = 0; token < uncovered.length; token++) {
      uncovered[token] = tokens.kind(token) == Tokens.NUMBER && !covered[tokens.start(token)];
    }
    return uncovered;
  }

  MentionReason reason(int token) {
    MentionReason reason = reasons[token];
    return reason == null ? MentionReason.UNREAD : reason;
  }

  Baseline baseline(Predicate predicate) {
    String wording = names.written(predicate.baselineStart, predicate.baselineEnd);
    BaselineKind kind =
        predicate.baseline == null ? BaselineKind.PREVIOUS_PERIOD : predicate.baseline;
    return kind == BaselineKind.YEAR
        ? Baseline.ofYear(predicate.baselineYear, wording)
        : Baseline.of(kind, wording);
  }

  /** Gives the last {@code count} drafts the margin at {@code token}. */
  void margin(int count, int token, Bounds bounds) {
    for (int i = drafts.size() - count; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft margin = new Draft(draft.name, draft.section);
      Amount amount = tokens.amount(token);
      margin.amount = amount;
      margin.op = bounds.op();
      margin.unitStart = amount.unitStart;
      margin.unitEnd = amount.unitEnd;
      if (bounds.end() > amount.end) {
        margin.wording.add(new int[] {amount.end, bounds.end()});
      }
      draft.margin = margin;
      draft.role(io.github.govtargets.model.RoleName.MARGIN, amount.start, bounds.end());
      draft.end = Math.max(draft.end, bounds.end());
    }
  }
}
