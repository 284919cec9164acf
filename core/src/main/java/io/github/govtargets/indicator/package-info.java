/**
 * The indicators that reports set targets for: their names, codes, English names, and which way is
 * better. Start at {@link io.github.govtargets.indicator.IndicatorCatalog}. Of the library this
 * package uses only {@code unit}.
 */
@NullMarked
package io.github.govtargets.indicator;

import org.jspecify.annotations.NullMarked;
