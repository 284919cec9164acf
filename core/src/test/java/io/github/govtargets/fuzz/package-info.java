/**
 * Targets for Jazzer: what must hold whatever comes in. An ordinary test run replays the inputs
 * under {@code src/test/resources/io/github/govtargets/fuzz}, every find of an earlier run among
 * them; {@code mvn -B -ntp -Pfuzz -pl core test} looks for new ones.
 */
package io.github.govtargets.fuzz;
