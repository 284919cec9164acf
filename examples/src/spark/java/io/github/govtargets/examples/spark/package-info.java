/**
 * Reads a corpus on Spark. Start with {@link io.github.govtargets.examples.spark.ReportsToParquet}.
 */
@NullMarked
package io.github.govtargets.examples.spark;

import org.jspecify.annotations.NullMarked;
