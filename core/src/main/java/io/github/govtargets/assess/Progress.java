package io.github.govtargets.assess;

import io.github.govtargets.unit.Ratio;
import java.util.Objects;
import java.util.Optional;

/**
 * How a goal stands at a date.
 *
 * <p>For 建成30所 in 2026 with 18 built by the end of June: {@code AHEAD}, {@code 181/365} of the
 * time, {@code 3/5} done.
 *
 * @param status the status
 * @param time the part of the goal's time that has passed, 0 to 1; absent where its time is not
 *     known
 * @param done the part that is done, 1 and more for all; absent for rates, which are compared as
 *     they are, and where it cannot be told
 * @param reason why, in words
 */
public record Progress(
    ScheduleStatus status, Optional<Ratio> time, Optional<Ratio> done, String reason) {
  /**
   * Refuses nulls and a blank reason.
   *
   * @param status see {@link #status()}
   * @param time see {@link #time()}
   * @param done see {@link #done()}
   * @param reason see {@link #reason()}
   */
  public Progress {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(done, "done");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason: blank");
    }
  }
}
