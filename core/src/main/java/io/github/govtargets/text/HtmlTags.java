package io.github.govtargets.text;

import java.util.Locale;
import java.util.Set;

/**
 * Reads HTML tags that a scraper left as text: {@code <p>}, {@code </div>}, {@code <br/>}. One with
 * digits, {@code <td width=9>}, stays: no number of a text is lost.
 */
final class HtmlTags {
  /** Characters of the longest tag, attributes included. */
  private static final int LONGEST = 300;

  private static final int LONGEST_NAME = 10;
  private static final Set<String> LINES =
      Set.of(
          "p",
          "br",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "tr",
          "table",
          "tbody",
          "thead",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "section",
          "article",
          "center",
          "blockquote");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> WORDS =
      Set.of(
          "span", "a", "b", "i", "u", "em", "strong", "font", "img", "sup", "sub", "small", "o:p");

  private final char[] text;
  private int end;
  private char gap;

  HtmlTags(char[] text) {
    this.text = text;
  }

  /** Reads the tag whose {@code <} is at an index; {@code <5%} and unknown names are none. */
  boolean read(int open) {
    int from = open + 1 < text.length && text[open + 1] == '/' ? open + 2 : open + 1;
    int to = from;
    while (to < text.length && to - from < LONGEST_NAME && isName(text[to])) {
      to++;
    }
    String name = new String(text, from, to - from).toLowerCase(Locale.ROOT);
    boolean line = LINES.contains(name);
    boolean cell = CELLS.contains(name);
    if (!line && !cell && !WORDS.contains(name)) {
      return false;
    }
    int close = to;
    while (close < text.length && close - open < LONGEST && isInside(text[close])) {
      close++;
    }
    boolean named = to < text.length && " />".indexOf(text[to]) >= 0;
    if (!named || close == text.length || text[close] != '>') {
      return false;
    }
    end = close + 1;
    gap = line ? '\n' : cell ? '\t' : 0;
    return true;
  }

  private static boolean isName(char c) {
    return Marks.isLatin(c) || c == ':';
  }

  /** Attributes are in ASCII, without line breaks. */
  private static boolean isInside(char c) {
    return c >= ' ' && c < 0x7F && c != '<' && c != '>' && !Marks.isDigit(c);
  }

  /** Index behind the tag. */
  int end() {
    return end;
  }

  /** What the tag sets apart: a line break, a tab, or 0 where it stands within a line. */
  char gap() {
    return gap;
  }
}
