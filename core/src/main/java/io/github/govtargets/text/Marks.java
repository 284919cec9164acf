package io.github.govtargets.text;

/** Which characters the matching layer treats by their context, and the classes it asks about. */
final class Marks {
  static final byte PLAIN = 0;
  static final byte SPACE = 1;
  static final byte BREAK = 2;
  static final byte COMMA = 3;
  static final byte COLON = 4;
  static final byte SEMICOLON = 5;
  static final byte STOP = 6;
  static final byte EXCLAMATION = 7;
  static final byte QUESTION = 8;
  static final byte ENUMERATION = 9;
  static final byte DOT = 10;
  static final byte ELLIPSIS = 11;
  static final byte HYPHEN = 12;
  static final byte DASH = 13;
  static final byte TILDE = 14;
  static final byte QUOTE = 15;
  static final byte ROUND = 16;

  private static final byte[] KINDS = kinds();

  private Marks() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    put(
        kinds,
        SPACE,
        " \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009");
    put(kinds, SPACE, "\u200A\u202F\u205F\u3000\u2800\uE5E5");
    for (char c = 1; c < ' '; c++) {
      kinds[c] = SPACE;
    }
    put(kinds, BREAK, "\n\r\u000B\f\u0085\u2028\u2029");
    put(kinds, COMMA, ",，﹐︐‚");
    put(kinds, COLON, ":：﹕∶︰︓");
    put(kinds, SEMICOLON, ";；﹔");
    put(kinds, STOP, "。｡");
    put(kinds, EXCLAMATION, "!！﹗");
    put(kinds, QUESTION, "?？﹖");
    put(kinds, ENUMERATION, "、､﹑");
    put(kinds, DOT, ".．﹒");
    put(kinds, ELLIPSIS, "…⋯");
    put(kinds, HYPHEN, "-－﹣−‐‑‒–");
    put(kinds, DASH, "—―─━﹘");
    put(kinds, TILDE, "~～〜∼˜");
    put(kinds, QUOTE, "\"＂");
    put(kinds, ROUND, "0０OＯ○◯〇ОΟ");
    return kinds;
  }

  private static void put(byte[] kinds, byte kind, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      kinds[chars.charAt(i)] = kind;
    }
  }

  /** The kind of every character, for inner loops; not to be written to. */
  static byte[] table() {
    return KINDS;
  }

  static byte kind(char c) {
    return KINDS[c];
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** An ideograph, the zero {@code 〇} among them. */
  static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3400' && c <= '\u4DBF'
        || c == '〇'
        || c >= '\uF900' && c <= '\uFAFF'
        || Character.isSurrogate(c);
  }

  /** A digit of a year written in characters, as in {@code 二〇二二}. */
  static boolean isChineseDigit(char c) {
    return "〇一二三四五六七八九".indexOf(c) >= 0;
  }

  /** A mark, in canonical form, behind which a sentence or a paragraph may end. */
  static boolean endsSentence(char c) {
    return c == '。' || c == '；' || c == '：' || c == '！' || c == '？' || c == '…';
  }

  /** A mark, in canonical form, that no line begins with. */
  static boolean neverFirst(char c) {
    return "，。、；：）》”’！？％%".indexOf(c) >= 0;
  }

  /** A mark, in canonical form, that no line ends with. */
  static boolean neverLast(char c) {
    return "，、（《“‘".indexOf(c) >= 0;
  }
}
