/** The two ways in: strict parsing of one phrase and tolerant reading of a whole text. */
@NullMarked
package io.github.govtargets.parser;

import org.jspecify.annotations.NullMarked;
