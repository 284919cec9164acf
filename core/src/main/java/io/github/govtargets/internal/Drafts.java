package io.github.govtargets.internal;

import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.MentionReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read so far: drafts, and for every number its use. */
final class Drafts {
  final List<Draft> drafts = new ArrayList<>();
  private final Tokens tokens;
  private final Names names;
  private final boolean[] used;
  private final @Nullable MentionReason[] reasons;

  Drafts(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
    this.used = new boolean[tokens.size()];
    this.reasons = new MentionReason[tokens.size()];
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void mention(int token, MentionReason reason) {
    reasons[token] = reason;
  }

  void use(int token) {
    used[token] = true;
  }

  void use(TimeExpression time) {
    for (int i = time.from(); i < time.to(); i++) {
      used[i] = true;
    }
  }

  /** Marks the number that starts where {@code amount} does. */
  void use(Amount amount) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.start(i) == amount.start) {
        used[i] = true;
        return;
      }
    }
  }

  boolean isUsed(int token) {
    return used[token];
  }

  MentionReason reason(int token) {
    MentionReason reason = reasons[token];
    return reason == null ? MentionReason.UNREAD : reason;
  }

  Baseline baseline(Predicate predicate) {
    String wording = names.written(predicate.baselineStart, predicate.baselineEnd);
    BaselineKind kind = predicate.baseline == null ? BaselineKind.PREVIOUS_PERIOD : predicate.baseline;
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
    used[token] = true;
  }
}
