package io.github.govtargets.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Damages text as the tools behind cloned pages do: a proxy works on the GBK bytes of a page and
 * writes the pinyin of some characters behind their two bytes, wherever these stand together,
 * borders of characters or not.
 */
public final class NoiseModel {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GBK = Charset.forName("GBK");
  private static final String FULL = "，：；（）！？";
  private static final String HALF = ",:;()!?";
  private static final String DOUBLED = "，。、：；";

  private final Map<Integer, byte[]> notes = new HashMap<>();
  private int shifts;

  /** A tool that annotates the given characters with the given pinyin. */
  public NoiseModel(Map<Character, String> pinyin) {
    pinyin.forEach(
        (c, reading) -> {
          byte[] pair = String.valueOf(c).getBytes(GBK);
          notes.put(key(pair[0], pair[1]), ("(" + reading + ")").getBytes(GBK));
        });
  }

  private static int key(byte first, byte second) {
    return (first & 0xFF) << 8 | second & 0xFF;
  }

  /** Annotates, and makes punctuation half-width if asked to. */
  public String annotate(String text, boolean half) {
    String noisy = decode(insert(encode(text)));
    return half ? halved(noisy) : noisy;
  }

  /** How many annotations so far fell between two characters. */
  int shifts() {
    return shifts;
  }

  private static byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      if (c == '€') {
        out.write(0x80);
      } else if (c == '\u00A0') {
        out.write(1);
      } else if (c < 0x80) {
        out.write(c);
      } else {
        byte[] pair = String.valueOf(c).getBytes(GB18030);
        if (pair.length == 2) {
          out.writeBytes(pair);
        } else {
          out.write('?');
        }
      }
    }
    return out.toByteArray();
  }

  private byte[] insert(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean second = false;
    int i = 0;
    while (i < bytes.length) {
      byte[] note = i + 1 < bytes.length ? notes.get(key(bytes[i], bytes[i + 1])) : null;
      if (note == null) {
        out.write(bytes[i]);
        second = !second && (bytes[i] & 0xFF) > 0x80;
        i++;
      } else {
        out.write(bytes[i]);
        out.write(bytes[i + 1]);
        out.writeBytes(note);
        boolean late = second && (bytes[i + 1] & 0xFF) > 0x80;
        shifts += late ? 1 : 0;
        second = late;
        i += 2;
      }
    }
    return out.toByteArray();
  }

  private static String decode(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < bytes.length) {
      int c = bytes[i] & 0xFF;
      if (c < 0x80) {
        out.append(c == 1 ? '\u00A0' : (char) c);
        i++;
      } else if (c == 0x80 || c == 0xFF) {
        out.append(c == 0x80 ? '€' : '?');
        i++;
      } else {
        int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
        boolean pair = trail >= 0x40 && trail <= 0xFE && trail != 0x7F;
        out.append(pair ? new String(bytes, i, 2, GB18030) : "?");
        i += 2;
      }
    }
    return out.toString();
  }

  private static String halved(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int mark = FULL.indexOf(c);
      out.append(mark < 0 ? c : HALF.charAt(mark));
    }
    return out.toString();
  }

  /** Puts a comma before some marks, {@code ,。}, as other clones do. */
  public static String doubled(String text, Random random) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if ((DOUBLED.indexOf(c) >= 0 || c == ',') && random.nextInt(2) == 0) {
        out.append(',');
      }
      out.append(c);
    }
    return out.toString();
  }
}
