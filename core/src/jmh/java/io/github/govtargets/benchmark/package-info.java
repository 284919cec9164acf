/**
 * Measures how fast reports are read, beside a bare loop over the same characters and beside a
 * segmenter. Start reading at {@link io.github.govtargets.benchmark.BenchmarkRunner}.
 */
@NullMarked
package io.github.govtargets.benchmark;

import org.jspecify.annotations.NullMarked;
