package io.github.govtargets.assess;

import io.github.govtargets.model.Finding;
import java.util.Objects;

/**
 * A result that names a goal's indicator, and what came of the goal by it.
 *
 * @param result the finding that states the result
 * @param assessment the goal held against it
 */
public record Match(Finding result, Assessment assessment) {
  /**
   * Refuses nulls.
   *
   * @param result see {@link #result()}
   * @param assessment see {@link #assessment()}
   */
  public Match {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(assessment, "assessment");
  }
}
