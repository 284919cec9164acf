/**
 * Small programs, one use of the library each, to read and to copy from. Run one with {@code java
 * -cp examples/target/govtargets-examples.jar io.github.govtargets.examples.programs.OnePhrase}.
 * Start with {@link io.github.govtargets.examples.programs.OnePhrase} and {@link
 * io.github.govtargets.examples.programs.ReportTable}; the others need not be read in order.
 */
@NullMarked
package io.github.govtargets.examples.programs;

import org.jspecify.annotations.NullMarked;
