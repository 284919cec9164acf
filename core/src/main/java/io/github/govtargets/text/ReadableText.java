package io.github.govtargets.text;

import java.util.List;
import java.util.Objects;

/**
 * A text made readable in two layers, each with a map back.
 *
 * <p>The <b>clean</b> layer undoes damage and leaves script, punctuation and spacing as they are:
 * {@code 固定資產(chǎn)投資900億元} gives {@code 固定資產投資900億元}. The <b>matching</b> layer is what a parser
 * reads: simplified script, half-width letters, digits and signs, one form of each mark, no spaces
 * inside words, one line break for a run of them: {@code 固定资产投资900亿元}.
 *
 * <p>Marks of the matching layer: {@code ， 。 ； ： 、 ！ ？ （ ） “ ” ‘ ’ · … %}; {@code ,} {@code :} and
 * {@code .} only inside numbers ({@code 1,234}, {@code 1:3}, {@code 8.9}) and Latin text; {@code -}
 * for one dash or tilde between numbers ({@code 5%-6%}), {@code ——} for a double dash, otherwise a
 * single dash or tilde in its usual form; {@code [} {@code ]} for both widths of square brackets.
 * Line breaks within a sentence are dropped where that is certain.
 *
 * <p>Every index is in UTF-16 units, every end is exclusive. Reading a text takes time in
 * proportion to its length, whatever it holds, and never fails. Instances are immutable.
 */
public final class ReadableText {
  private final String original;
  private final String clean;
  private final OffsetMap cleanMap;
  private final char[] match;
  private final int[] matchMap;
  private final List<Damage> damages;

  private ReadableText(String original, Repaired repaired, MatchLayer layer) {
    this.original = original;
    this.clean = repaired.text();
    this.cleanMap = repaired.map();
    this.damages = repaired.damages();
    this.match = layer.chars();
    this.matchMap = layer.places();
  }

  /**
   * Reads a text; any text will do.
   *
   * @param original the text as it was given
   * @return the number
   */
  public static ReadableText of(String original) {
    Objects.requireNonNull(original, "original");
    char[] chars = original.toCharArray();
    Repaired repaired = Repair.of(original, chars);
    return new ReadableText(original, repaired, MatchLayer.of(repaired.chars()));
  }

  /** {@return the text as it was given} */
  public String original() {
    return original;
  }

  /** {@return the repaired text: script, width and spacing unchanged} */
  public String clean() {
    return clean;
  }

  /**
   * {@return where a character of the clean text starts in the original; the original's length for
   * the clean text's length}
   *
   * @param cleanIndex an index of the repaired text
   * @throws IndexOutOfBoundsException if the index is negative or greater than the clean text's
   *     length
   */
  public int originalStart(int cleanIndex) {
    return cleanMap.start(Objects.checkIndex(cleanIndex, clean.length() + 1));
  }

  /**
   * {@return where the character before an end in the clean text ends in the original; 0 for 0}
   *
   * <p>{@code [a, b)} of the clean text is {@code [originalStart(a), originalEnd(b))} of the
   * original, for {@code a < b}. An annotation behind the last character is not part of it.
   *
   * @param cleanEnd an end in the repaired text
   * @throws IndexOutOfBoundsException if the end is negative or greater than the clean text's
   *     length
   */
  public int originalEnd(int cleanEnd) {
    return cleanMap.end(Objects.checkIndex(cleanEnd, clean.length() + 1));
  }

  /**
   * {@return the index of the character of the clean text that covers an original offset, or of the
   * next one where none does}
   *
   * @param originalIndex an index of the original text
   * @throws IndexOutOfBoundsException if the offset is negative or greater than the original's
   *     length
   */
  public int cleanIndex(int originalIndex) {
    return cleanMap.index(Objects.checkIndex(originalIndex, original.length() + 1));
  }

  /** {@return the length of the matching layer} */
  public int matchLength() {
    return match.length;
  }

  /**
   * {@return one character of the matching layer}
   *
   * @param matchIndex an index of the matching layer
   */
  public char matchAt(int matchIndex) {
    return match[matchIndex];
  }

  /** {@return the matching layer as a string} */
  public String match() {
    return new String(match);
  }

  /** {@return the matching layer itself, not a copy, for scanners: to be read, never written to} */
  public char[] matchChars() {
    return match;
  }

  /**
   * {@return where a character of the matching layer starts in the clean text; the clean text's
   * length for the matching layer's length}
   *
   * @param matchIndex an index of the matching layer
   * @throws IndexOutOfBoundsException if the index is negative or greater than the layer's length
   */
  public int cleanStart(int matchIndex) {
    Objects.checkIndex(matchIndex, match.length + 1);
    return matchIndex == match.length ? clean.length() : matchMap[matchIndex];
  }

  /**
   * {@return where the character before an end in the matching layer ends in the clean text; 0 for
   * 0}
   *
   * @param matchEnd an end in the matching layer
   * @throws IndexOutOfBoundsException if the end is negative or greater than the layer's length
   */
  public int cleanEnd(int matchEnd) {
    Objects.checkIndex(matchEnd, match.length + 1);
    return matchEnd == 0 ? 0 : matchMap[matchEnd - 1] + 1;
  }

  /**
   * {@return every damage found, in the order of their starts, repaired or not} One may lie inside
   * another: a lost character in a byte-shifted run. Where a number follows a lost character whose
   * digits may be lost with it, the damage covers the number, too.
   */
  public List<Damage> damages() {
    return damages;
  }
}
