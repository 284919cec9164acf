package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import org.jspecify.annotations.Nullable;

/** One family of reasons why a number is no item. */
@FunctionalInterface
interface Exclusion {
  /** The reason, or null where this family has none. */
  @Nullable MentionReason reason(Candidate number);
}
