/**
 * Goals held against what came of them. Start at {@link io.github.govtargets.assess.Assessor},
 * which holds one goal against one result or measurement; {@link
 * io.github.govtargets.assess.ScorecardMaker} does so for all goals of a report; {@link
 * io.github.govtargets.assess.Scheduler} tells how a goal stands before it is due; {@link
 * io.github.govtargets.assess.GrowthCoder} turns growth goals into numbers for research.
 *
 * <p>All arithmetic is exact. What cannot be compared is undecided, with the reason; nothing is
 * guessed. Of the library this package uses only {@code model}, {@code indicator} and {@code unit}.
 */
@NullMarked
package io.github.govtargets.assess;

import org.jspecify.annotations.NullMarked;
