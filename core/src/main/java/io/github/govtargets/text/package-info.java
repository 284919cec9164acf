/**
 * Makes a damaged or mixed-script text readable, with a map back to the original offsets.
 *
 * <p>{@link io.github.govtargets.text.ReadableText} is the way in. Its first layer undoes the
 * damage of scraped pages (pinyin annotations, shifted bytes, escapes, entities, lost characters);
 * its second folds what is left to simplified script and one form of each mark, which is what the
 * parser reads. Start with {@code Repair} for the first layer and {@code MatchLayer} for the
 * second.
 */
@NullMarked
package io.github.govtargets.text;

import org.jspecify.annotations.NullMarked;
