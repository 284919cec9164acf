/**
 * Values back to phrases: Chinese in either script, which {@code TargetParser} parses back to the
 * value, and plain English. Start reading at {@link io.github.govtargets.format.TargetFormat}.
 *
 * <p>A name that the grammar of the parser could take for something else stands in quotes. To know
 * which, the formatter reads the tables of words that the parser reads.
 */
@NullMarked
package io.github.govtargets.format;

import org.jspecify.annotations.NullMarked;
