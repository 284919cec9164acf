package io.github.govtargets.text;

/**
 * Undoes a byte-shifted run: takes the visible characters apart into bytes, puts the lost byte
 * before them and reads them again, until the stream is back in step.
 *
 * <p>{@code 發(fā)展?jié)摿Α崩砟睿瑘} is {@code 發展潛力”理念，堅}. The stream is in step again where a byte that
 * was read as the first of two is an ASCII character or {@code €}, or where a further annotation
 * swallows its own bracket. An ASCII character below 0x40, a digit or a line break, is swallowed
 * too, and is lost for good.
 */
final class ByteShift {
  private static final char LOST = '\uFFFD';
  private static final String HALVED = ",:;()!";
  private static final int MARKS = 0xA1;
  private static final int FULL_WIDTH = '！' - '!';

  private final char[] text;
  private final CleanBuilder out;
  private final Annotation annotation;
  private final ShiftChoice choice;
  private int lead;
  private int leadPlace;
  private boolean inStep;

  ByteShift(char[] text, CleanBuilder out, ShiftChoice choice) {
    this.text = text;
    this.out = out;
    this.choice = choice;
    this.annotation = new Annotation(text);
  }

  /**
   * Reads the run that begins with a swallowed bracket.
   *
   * @param start index of the question mark
   * @param body index of the pinyin
   * @return index behind the run
   */
  int read(int start, int body) {
    annotation.readBody(body);
    int from = annotation.end();
    int previous = code(out.last());
    int trail = Gbk.isDouble(previous) && (previous & 0xFF) >= Gbk.FIRST_LEAD ? previous & 0xFF : 0;
    choice.lead(annotation.reading(), trail, firstByte(from), out.last(), characterAfter(from));
    lead = choice.best();
    leadPlace = start;
    inStep = false;
    if (!choice.isCertain()) {
      out.damage(Damage.Kind.LOST_CHARACTER, start, Math.min(from + 1, text.length), false);
    }
    int i = from;
    while (!inStep) {
      i = step(i);
    }
    out.damage(Damage.Kind.BYTE_SHIFT, start, i, true);
    return i;
  }

  private int firstByte(int i) {
    if (i >= text.length) {
      return 0;
    }
    int code = code(text[i]);
    return Gbk.isDouble(code) ? code >> 8 : code;
  }

  /**
   * The character behind the first of the run, which does not depend on the lost byte; 0 if
   * unknown.
   */
  private char characterAfter(int i) {
    if (i + 1 >= text.length) {
      return 0;
    }
    int code = code(text[i]);
    if (!Gbk.isDouble(code)) {
      return text[i + 1];
    }
    return Gbk.decode(code & 0xFF, firstByte(i + 1));
  }

  /**
   * The bytes of a visible character; marks that were made half-width afterwards count as
   * full-width.
   */
  private static int code(char c) {
    return Gbk.encode(HALVED.indexOf(c) >= 0 ? (char) (c + FULL_WIDTH) : c);
  }

  /** Reads one visible character out of step. */
  private int step(int i) {
    if (i >= text.length) {
      lose(i, i);
      return i;
    }
    char c = text[i];
    if (annotation.read(i) && annotation.isToned()) {
      return annotation.end();
    }
    if (c == '?' || c == LOST) {
      return swallowed(i, c == LOST);
    }
    if (Suspects.kind(c) == Suspects.INVISIBLE) {
      return i + 1;
    }
    int code = code(c);
    if (code == 0) {
      lose(i, i);
      return i;
    }
    int first = Gbk.isDouble(code) ? code >> 8 : code;
    char joined = Gbk.decode(lead, first);
    out.add(joined, leadPlace, i + 1);
    if (Suspects.kind(joined) == Suspects.LOST) {
      out.damage(Damage.Kind.LOST_CHARACTER, leadPlace, i + 1, false);
    }
    lead = code & 0xFF;
    leadPlace = i;
    if (!Gbk.isDouble(code)) {
      inStep = true;
    } else if (lead < Gbk.FIRST_LEAD) {
      out.add(lead == Gbk.EURO ? '€' : (char) lead, i, i + 1);
      inStep = true;
    }
    return i + 1;
  }

  /** A question mark out of step: an annotated character, or half a character and an ASCII one. */
  private int swallowed(int i, boolean bracketKept) {
    inStep = true;
    int body = bracketKept ? i + 2 : i + 1;
    if ((!bracketKept || annotation.opensAt(i + 1)) && annotation.readBody(body)) {
      int end = annotation.end();
      choice.trail(annotation.reading(), lead, out.last(), end < text.length ? text[end] : 0);
      if (choice.best() != 0) {
        out.add(Gbk.decode(lead, choice.best()), leadPlace, i + 1);
        if (!choice.isCertain()) {
          out.damage(Damage.Kind.LOST_CHARACTER, leadPlace, end, false);
        }
        return end;
      }
    }
    lose(i, i + 1);
    return i + 1;
  }

  /**
   * Half a character and the ASCII character behind it are gone. A lead byte of the row of marks
   * before text was most likely {@code 。} and a line break, which the outline needs; a number
   * behind has lost its first digits, perhaps.
   */
  private void lose(int i, int end) {
    inStep = true;
    if (lead == MARKS && end > i && end < text.length && !isNumber(text[end])) {
      out.add('。', leadPlace, end);
      out.add('\n', i, end);
    } else {
      out.add(LOST, leadPlace, end);
    }
    int untrusted = end;
    while (end > i && untrusted < text.length && isNumber(text[untrusted])) {
      untrusted++;
    }
    out.damage(Damage.Kind.LOST_CHARACTER, leadPlace, untrusted, false);
  }

  private static boolean isNumber(char c) {
    return Marks.isDigit(c) || c == '.' || c == ',' || c == '%' || c == '+' || c == '-';
  }
}
