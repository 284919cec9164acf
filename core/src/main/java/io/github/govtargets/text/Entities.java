package io.github.govtargets.text;

import java.util.Map;

/**
 * Reads character references that a scraper left as text: {@code &nbsp;}, {@code &#160;}, {@code
 * &#xA0;}.
 */
final class Entities {
  private static final int LONGEST = 10;
  private static final Map<String, Character> NAMES =
      Map.ofEntries(
          Map.entry("nbsp", '\u00A0'),
          Map.entry("ensp", '\u2002'),
          Map.entry("emsp", '\u2003'),
          Map.entry("thinsp", '\u2009'),
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("mdash", '—'),
          Map.entry("ndash", '–'),
          Map.entry("hellip", '…'),
          Map.entry("middot", '·'),
          Map.entry("bull", '•'),
          Map.entry("permil", '‰'),
          Map.entry("times", '×'),
          Map.entry("deg", '°'),
          Map.entry("yen", '¥'),
          Map.entry("le", '≤'),
          Map.entry("ge", '≥'),
          Map.entry("zwj", '\u200D'),
          Map.entry("zwnj", '\u200C'),
          Map.entry("shy", '\u00AD'));

  private final char[] text;
  private int end;
  private int value;

  Entities(char[] text) {
    this.text = text;
  }

  /** Reads the reference whose {@code &} is at an index; {@code &amp;nbsp;} is one, too. */
  boolean read(int ampersand) {
    if (!readBody(ampersand + 1)) {
      return false;
    }
    if (value == '&') {
      readBody(end);
    }
    return true;
  }

  private boolean readBody(int from) {
    int stop = from;
    while (stop < text.length && stop - from < LONGEST && text[stop] != ';') {
      stop++;
    }
    if (stop == text.length || text[stop] != ';') {
      return false;
    }
    int found = text[from] == '#' ? number(from + 1, stop) : named(from, stop);
    if (found <= 0 || found > Character.MAX_CODE_POINT || found >= 0xD800 && found < 0xE000) {
      return false;
    }
    value = found;
    end = stop + 1;
    return true;
  }

  private int named(int from, int to) {
    Character c = NAMES.get(new String(text, from, to - from));
    return c == null ? 0 : c;
  }

  private int number(int from, int to) {
    boolean hex = text[from] == 'x' || text[from] == 'X';
    int radix = hex ? 16 : 10;
    int number = 0;
    for (int i = hex ? from + 1 : from; i < to; i++) {
      int digit = text[i] <= 'f' ? Character.digit(text[i], radix) : -1;
      if (digit < 0) {
        return 0;
      }
      number = number * radix + digit;
    }
    return number;
  }

  /** Index behind the semicolon. */
  int end() {
    return end;
  }

  /** The code point referred to. */
  int value() {
    return value;
  }
}
