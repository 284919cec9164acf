package io.github.govtargets.text;

import java.util.Objects;

/**
 * A stretch of the original text that was not as its authors wrote it.
 *
 * <p>In {@code 區(qū)政府} it is {@code PINYIN_ANNOTATION} from 1 to 5, repaired. A character that no
 * rule can bring back, as in {@code 二�三五年}, is {@code LOST_CHARACTER}, not repaired: nothing that
 * overlaps it can be trusted.
 *
 * @param kind what happened to the text
 * @param start first offset in the original, in UTF-16 units
 * @param end offset behind the last, greater than {@code start}
 * @param repaired whether the repaired text has what was there before
 */
public record Damage(Kind kind, int start, int end, boolean repaired) {

  /** What can happen to a text. */
  public enum Kind {
    /** Pinyin in brackets behind a character, {@code 區(qū)}. */
    PINYIN_ANNOTATION("pinyin-annotation"),
    /** Double bytes read one byte late behind a swallowed bracket, {@code 發(fā)展?jié)摿Α崩砟睿}. */
    BYTE_SHIFT("byte-shift"),
    /** Zero-width characters, soft hyphens, byte order marks. */
    INVISIBLE_CHARACTER("invisible-character"),
    /** A line break in the middle of a line, with an invisible character beside it. */
    STRAY_LINE_BREAK("stray-line-break"),
    /** {@code \r\n}, {@code \n}, {@code \t} written out. */
    ESCAPE_SEQUENCE("escape-sequence"),
    /** {@code &nbsp;}, {@code &amp;}, {@code &#160;} written out. */
    HTML_ENTITY("html-entity"),
    /** {@code <p>}, {@code </span>}, {@code <br/>} written out. */
    HTML_TAG("html-tag"),
    /** {@code ??} where spaces were. */
    LOST_SPACE("lost-space"),
    /** {@code _M_M_} for a percent sign. */
    LOST_PERCENT("lost-percent"),
    /**
     * A replacement character, a private-use character, a question mark in place of a character.
     */
    LOST_CHARACTER("lost-character");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** {@return the stable code for diagnostics: lower case, words joined by hyphens} */
    public String code() {
      return code;
    }
  }

  /**
   * Checks the span.
   *
   * @param kind see {@link #kind()}
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @param repaired see {@link #repaired()}
   */
  public Damage {
    Objects.requireNonNull(kind, "kind");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("end: " + end + " is not behind start " + start);
    }
  }
}
