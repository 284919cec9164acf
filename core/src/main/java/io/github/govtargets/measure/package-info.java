/**
 * An optional bridge to the units and quantities of JSR 385 ({@code javax.measure}). Start at
 * {@link io.github.govtargets.measure.MeasureBridge}. Needs {@code javax.measure:unit-api} and a
 * provider of it, such as {@code tech.units:indriya}; the rest of the library needs neither.
 */
@NullMarked
package io.github.govtargets.measure;

import org.jspecify.annotations.NullMarked;
