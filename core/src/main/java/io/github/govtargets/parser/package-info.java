/**
 * The two ways in: strict parsing of one phrase and tolerant reading of a whole text. Start at
 * {@link io.github.govtargets.parser.TargetParser}: {@code read} takes any text, {@code parseGoal}
 * and its sisters take one phrase or throw {@link
 * io.github.govtargets.parser.TargetParseException}. {@link
 * io.github.govtargets.parser.TargetParserBuilder} adds words, units and indicators.
 */
@NullMarked
package io.github.govtargets.parser;

import org.jspecify.annotations.NullMarked;
