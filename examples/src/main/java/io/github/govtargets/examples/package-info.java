/**
 * A command-line program over govtargets: {@code read} prints what whole reports say, {@code
 * phrase} what one phrase says. Start reading at {@link io.github.govtargets.examples.Main} and
 * {@link io.github.govtargets.examples.ReadCommand}.
 */
@NullMarked
package io.github.govtargets.examples;

import org.jspecify.annotations.NullMarked;
