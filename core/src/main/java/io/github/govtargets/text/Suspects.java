package io.github.govtargets.text;

/**
 * Finds the characters at which a text may be damaged; most texts have none, and need no repair.
 */
final class Suspects {
  static final byte NONE = 0;
  static final byte BRACKET = 1;
  static final byte QUESTION = 2;
  static final byte AMPERSAND = 3;
  static final byte BACKSLASH = 4;
  static final byte UNDERSCORE = 5;
  static final byte INVISIBLE = 6;
  static final byte LOST = 7;
  static final byte TAG = 8;

  /** GBK's second ideographic space, which decoders give as a private-use character. */
  private static final char PRIVATE_SPACE = '\uE5E5';

  private static final byte[] KINDS = kinds();

  private Suspects() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    put(kinds, BRACKET, "(（");
    put(kinds, QUESTION, "?");
    put(kinds, AMPERSAND, "&");
    put(kinds, BACKSLASH, "\\");
    put(kinds, UNDERSCORE, "_");
    put(kinds, TAG, "<");
    put(
        kinds,
        INVISIBLE,
        "\u00AD\u034F\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E");
    put(kinds, INVISIBLE, "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");
    for (char c = '\uFE00'; c <= '\uFE0F'; c++) {
      kinds[c] = INVISIBLE;
    }
    for (char c = '\uE000'; c <= '\uF8FF'; c++) {
      kinds[c] = LOST;
    }
    kinds[PRIVATE_SPACE] = NONE;
    kinds['\uFFFD'] = LOST;
    return kinds;
  }

  private static void put(byte[] kinds, byte kind, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      kinds[chars.charAt(i)] = kind;
    }
  }

  static byte kind(char c) {
    return KINDS[c];
  }

  /** The index of the next character worth a closer look; the text's length where there is none. */
  static int next(char[] text, int from) {
    byte[] kinds = KINDS;
    int i = from;
    while (i < text.length) {
      byte kind = kinds[text[i]];
      if (kind != NONE && isSuspect(kind, text, i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean isSuspect(byte kind, char[] text, int i) {
    char next = i + 1 < text.length ? text[i + 1] : '\n';
    switch (kind) {
      case BRACKET:
        return Pinyin.isLetter(next);
      case AMPERSAND:
        return next == '#' || Marks.isLatin(next);
      case TAG:
        return next == '/' || Marks.isLatin(next);
      case BACKSLASH:
        return next == 'r' || next == 'n' || next == 't';
      case UNDERSCORE:
        return next == 'M';
      case QUESTION:
        char before = i > 0 ? text[i - 1] : '\n';
        return !isUrl(before) || !isUrl(next) || Marks.isDigit(before) && Marks.isDigit(next);
      default:
        return true;
    }
  }

  private static boolean isUrl(char c) {
    return Marks.isLatin(c) || Marks.isDigit(c) || c == '/' || c == '=';
  }
}
