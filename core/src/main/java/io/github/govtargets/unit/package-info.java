/**
 * Units of measurement as Chinese reports write them ({@code 元}, {@code 亩}, {@code 人次}, {@code
 * 微克/立方米}). Start at {@link io.github.govtargets.unit.UnitCatalog}. This package uses nothing else
 * of the library.
 */
@NullMarked
package io.github.govtargets.unit;

import org.jspecify.annotations.NullMarked;
