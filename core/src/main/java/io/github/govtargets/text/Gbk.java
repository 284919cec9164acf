package io.github.govtargets.text;

import java.nio.charset.Charset;

/**
 * The double-byte code that scraped pages were cut up in: GBK with the user-defined areas of
 * GB18030.
 *
 * <p>{@code 協} is 0x85 0x66. As on those pages, {@code €} is the single byte 0x80. Built on first
 * use, since only shifted runs need it; without the charset in the running Java no run can be
 * decoded.
 */
final class Gbk {
  static final int EURO = 0x80;
  static final int FIRST_LEAD = 0x81;
  static final int LAST_LEAD = 0xFE;
  static final int FIRST_TRAIL = 0x40;

  private static final String CHARSET = "GB18030";
  private static final char[] CHARS = new char[0x10000];
  private static final char[] CODES = new char[0x10000];

  static {
    if (Charset.isSupported(CHARSET)) {
      fill(Charset.forName(CHARSET));
    }
  }

  private Gbk() {}

  private static void fill(Charset charset) {
    byte[] bytes = new byte[2];
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      for (int trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
        bytes[0] = (byte) lead;
        bytes[1] = (byte) trail;
        String text = trail == 0x7F ? "" : new String(bytes, charset);
        if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
          CHARS[lead << 8 | trail] = text.charAt(0);
          CODES[text.charAt(0)] = (char) (lead << 8 | trail);
        }
      }
    }
    CODES['€'] = EURO;
    for (char c = FIRST_TRAIL; c < 0x7F; c++) {
      CODES[c] = c;
    }
  }

  /** The character of two bytes; 0 where there is none. */
  static char decode(int lead, int trail) {
    return CHARS[lead << 8 | trail];
  }

  /** The code of a character: two bytes, or one that can be a trail byte; 0 for all others. */
  static int encode(char c) {
    return CODES[c];
  }

  /** Whether a code is of two bytes. */
  static boolean isDouble(int code) {
    return code > EURO;
  }
}
