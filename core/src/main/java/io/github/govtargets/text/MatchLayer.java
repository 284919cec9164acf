package io.github.govtargets.text;

import java.util.Arrays;

/**
 * Builds the matching layer: one character of it for one of the clean text, or none.
 *
 * <p>{@code 增長8．9％,,其中} gives {@code 增长8.9%，其中}. One pass; plain characters go through the fold
 * table, marks and spaces through one small method each.
 */
final class MatchLayer {
  private static final int WIDE_GAP = 2;
  private static final int TAB_COLUMNS = 4;
  private static final int LONGEST_HEADING = 30;
  private static final int LONGEST_LINK = 10;
  private static final int SHORTEST_CLAUSES = 20;
  private static final char END_OF_CAPTION = '摄';

  private final char[] in;
  private final char[] out;
  private final int[] places;
  private int length;
  private int lineStart;
  private int linkStart;
  private boolean sentenceInLine;
  private boolean commaInLine;
  private boolean quoteOpen;

  private MatchLayer(char[] in) {
    this.in = in;
    this.out = new char[in.length];
    this.places = new int[in.length];
  }

  /** Reads a clean text. */
  static MatchLayer of(char[] clean) {
    MatchLayer layer = new MatchLayer(clean);
    layer.run();
    return layer;
  }

  /** The layer's characters. */
  char[] chars() {
    return length == out.length ? out : Arrays.copyOf(out, length);
  }

  /** For each character its index in the clean text. */
  int[] places() {
    return places;
  }

  private void run() {
    byte[] kinds = Marks.table();
    char[] fold = FoldTable.table();
    int i = 0;
    while (i < in.length) {
      char c = in[i];
      byte kind = kinds[c];
      if (kind == Marks.PLAIN) {
        places[length] = i++;
        out[length++] = fold[c];
      } else {
        i = mark(kind, i);
      }
    }
  }

  private int mark(byte kind, int i) {
    switch (kind) {
      case Marks.SPACE, Marks.BREAK:
        return gap(i);
      case Marks.COMMA:
        return comma(i);
      case Marks.COLON:
        return colon(i);
      case Marks.DOT:
        return dot(i);
      case Marks.STOP:
        return sentenceEnd('。', kind, i);
      case Marks.SEMICOLON:
        return sentenceEnd('；', kind, i);
      case Marks.EXCLAMATION:
        return sentenceEnd('！', kind, i);
      case Marks.QUESTION:
        return question(i);
      case Marks.ENUMERATION:
        return single('、', kind, i);
      case Marks.ELLIPSIS:
        return single('…', kind, i);
      case Marks.QUOTE:
        quoteOpen = !quoteOpen;
        return put(quoteOpen ? '“' : '”', i);
      case Marks.ROUND:
        return put(isZeroOfYear(i) ? '〇' : FoldTable.fold(in[i]), i);
      default:
        return dash(kind, i);
    }
  }

  private int put(char c, int i) {
    places[length] = i;
    out[length++] = c;
    return i + 1;
  }

  /** The character before, in canonical form; a line break at the start of the text. */
  private char previous() {
    return length == 0 ? '\n' : out[length - 1];
  }

  private char next(int i) {
    return i < in.length ? FoldTable.fold(in[i]) : '\n';
  }

  private byte nextKind(int i) {
    return i < in.length ? Marks.kind(in[i]) : Marks.BREAK;
  }

  /** One mark for a run of the same. */
  private int single(char canonical, byte kind, int i) {
    int end = i + 1;
    while (nextKind(end) == kind) {
      end++;
    }
    if (previous() != canonical) {
      put(canonical, i);
    }
    return end;
  }

  private int sentenceEnd(char canonical, byte kind, int i) {
    sentenceInLine = true;
    return single(canonical, kind, i);
  }

  private int question(int i) {
    if (isLatinOrDigit(previous()) && isLatinOrDigit(next(i + 1))) {
      return put('?', i);
    }
    return sentenceEnd('？', Marks.QUESTION, i);
  }

  private static boolean isLatinOrDigit(char c) {
    return Marks.isLatin(c) || Marks.isDigit(c);
  }

  /**
   * {@code 1,234} keeps its comma; {@code ,,} and {@code ,。} were one mark; all others are
   * full-width.
   */
  private int comma(int i) {
    if (isThousandsSeparator(i)) {
      return put(',', i);
    }
    char after = next(i + 1);
    if (Marks.isLatin(previous())
        && (Marks.isLatin(after) || after == ' ' && Marks.isLatin(next(i + 2)))) {
      return put(',', i);
    }
    switch (nextKind(i + 1)) {
      case Marks.COMMA,
      Marks.COLON,
      Marks.SEMICOLON,
      Marks.STOP,
      Marks.EXCLAMATION,
      Marks.QUESTION,
      Marks.ENUMERATION:
        return i + 1;
      default:
        commaInLine = true;
        return put('，', i);
    }
  }

  private boolean isThousandsSeparator(int i) {
    int group = 0;
    while (group < length && group < 4 && Marks.isDigit(out[length - 1 - group])) {
      group++;
    }
    return group > 0
        && group < 4
        && Marks.isDigit(next(i + 1))
        && Marks.isDigit(next(i + 2))
        && Marks.isDigit(next(i + 3))
        && !Marks.isDigit(next(i + 4));
  }

  /** {@code 1:3} and {@code http://} keep a half-width colon. */
  private int colon(int i) {
    char before = previous();
    char after = next(i + 1);
    if (Marks.isDigit(before) && Marks.isDigit(after) || Marks.isLatin(before) && after == '/') {
      return put(':', i);
    }
    return single('：', Marks.COLON, i);
  }

  /**
   * {@code 8．9} and {@code 1.} have a dot; behind an ideograph it is a full stop; three are an
   * ellipsis.
   */
  private int dot(int i) {
    int end = i + 1;
    while (nextKind(end) == Marks.DOT) {
      end++;
    }
    if (end - i >= 3) {
      put('…', i);
      return end;
    }
    char before = previous();
    if (Marks.isIdeograph(before)
        && !isLatinOrDigit(next(i + 1))
        && !Headings.isNumber(out, lineStart, length)) {
      return sentenceEnd('。', Marks.DOT, i);
    }
    return put('.', i);
  }

  /** {@code 二○二二}, {@code 二0二二}, {@code 二OO八}: a round character between digits of a year. */
  private boolean isZeroOfYear(int i) {
    if (!Marks.isChineseDigit(previous())) {
      return in[i] == '〇';
    }
    char after = next(i + 1);
    if (nextKind(i + 1) == Marks.ROUND) {
      after = next(i + 2);
    }
    return Marks.isChineseDigit(after) || after == '年' || in[i] == '〇';
  }

  /** {@code 5%—6%} has a range mark {@code -}; two dashes are a dash between clauses. */
  private int dash(byte kind, int i) {
    int end = i + 1;
    while (nextKind(end) == kind) {
      end++;
    }
    if (end - i > 1) {
      if (kind == Marks.TILDE) {
        put('~', i);
      } else {
        put('—', i);
        put('—', i + 1);
      }
      return end;
    }
    return put(isRangeMark(kind, i) ? '-' : lone(kind), i);
  }

  private static char lone(byte kind) {
    return kind == Marks.DASH ? '—' : kind == Marks.TILDE ? '~' : '-';
  }

  private boolean isRangeMark(byte kind, int i) {
    char before = previous();
    char after = next(i + 1);
    if (Marks.isChineseDigit(before)) {
      return Marks.isChineseDigit(after);
    }
    if (!Marks.isDigit(after)) {
      return false;
    }
    return Marks.isDigit(before)
        || before == '%'
        || before == '‰'
        || "万亿千百十年月日度级号期时分元米℃".indexOf(before) >= 0
        || kind != Marks.DASH && Marks.isIdeograph(before);
  }

  /** A run of spaces and line breaks becomes a line break, one space, or nothing. */
  private int gap(int i) {
    int end = i;
    int columns = 0;
    int breaks = 0;
    int firstBreak = i;
    while (end < in.length) {
      byte kind = Marks.kind(in[end]);
      if (kind == Marks.BREAK) {
        if (breaks == 0) {
          firstBreak = end;
        }
        if (in[end] != '\n' || end == 0 || in[end - 1] != '\r') {
          breaks++;
        }
        columns = 0;
      } else if (kind == Marks.SPACE) {
        columns +=
            in[end] == '\u3000' || in[end] == '\u2003' ? 2 : in[end] == '\t' ? TAB_COLUMNS : 1;
      } else {
        break;
      }
      end++;
    }
    if (length == 0) {
      return end;
    }
    if (breaks > 2
        || breaks == 2 && !isLinkBreak(end)
        || breaks == 1 && (columns >= WIDE_GAP || !isStrayBreak(end) && !isLinkBreak(end))
        || breaks == 0 && columns >= WIDE_GAP && endsParagraph(end)) {
      return lineBreak(breaks == 0 ? i : firstBreak, end);
    }
    if (needsSpace(end)) {
      put(' ', i);
    }
    return end;
  }

  private int lineBreak(int i, int end) {
    if (previous() != '\n') {
      put('\n', i);
    }
    lineStart = length;
    sentenceInLine = false;
    commaInLine = false;
    quoteOpen = false;
    return end;
  }

  private boolean needsSpace(int end) {
    char before = previous();
    char after = next(end);
    if (Marks.isLatin(before)) {
      return Marks.isLatin(after);
    }
    if (!Marks.isDigit(after)) {
      return false;
    }
    return Marks.isDigit(before) || before == '.' && isListNumber();
  }

  /** {@code 1. 2022年}: the dot behind one or two digits at the start of a line. */
  private boolean isListNumber() {
    int digits = length - 1 - lineStart;
    return digits >= 1
        && digits <= 2
        && Marks.isDigit(out[lineStart])
        && Marks.isDigit(out[length - 2]);
  }

  /** Whether a wide gap stands where a report on one line lost its line break. */
  private boolean endsParagraph(int end) {
    if (end == in.length || Marks.endsSentence(previous())) {
      return true;
    }
    if (Headings.startsAt(in, end, in.length)) {
      return true;
    }
    return !sentenceInLine
        && length - lineStart <= LONGEST_HEADING
        && Headings.startsAt(out, lineStart, length);
  }

  /** Whether one line break, with the next line starting at an index, cuts a sentence in two. */
  private boolean isStrayBreak(int end) {
    char before = previous();
    if (end == in.length || Marks.endsSentence(before) || before == '\n') {
      return false;
    }
    if (Marks.neverFirst(canonical(end))) {
      return true;
    }
    if (Headings.startsAt(in, end, in.length)) {
      return false;
    }
    if (Marks.neverLast(before)) {
      return true;
    }
    if (sentenceInLine) {
      return before == '%'
          || isLatinOrDigit(before)
          || Marks.isIdeograph(before) && before != END_OF_CAPTION;
    }
    return isLoneIdeograph(end);
  }

  /**
   * A word of a sentence that stands on a line of its own, as links do in pages made text: {@code
   * 城市环境综合}, {@code 整治}, {@code 深入开展}.
   */
  private boolean isLinkBreak(int end) {
    char before = previous();
    if (!Marks.isIdeograph(before)
        || before == END_OF_CAPTION
        || Headings.startsAt(in, end, in.length)) {
      return false;
    }
    if (linkStart > lineStart && length - linkStart <= LONGEST_LINK) {
      linkStart = 0;
      return true;
    }
    boolean inSentence =
        sentenceInLine
            || commaInLine
                && length - lineStart >= SHORTEST_CLAUSES
                && !Headings.startsAt(out, lineStart, length);
    if (inSentence && isShortLine(end)) {
      linkStart = length;
      return true;
    }
    return false;
  }

  private boolean isShortLine(int from) {
    int end = from;
    while (end < in.length && end - from <= LONGEST_LINK && Marks.isIdeograph(in[end])) {
      end++;
    }
    return end > from && end - from <= LONGEST_LINK && nextKind(end) == Marks.BREAK;
  }

  private char canonical(int i) {
    switch (Marks.kind(in[i])) {
      case Marks.COMMA:
        return '，';
      case Marks.COLON:
        return '：';
      case Marks.SEMICOLON:
        return '；';
      case Marks.EXCLAMATION:
        return '！';
      case Marks.QUESTION:
        return '？';
      default:
        return FoldTable.fold(in[i]);
    }
  }

  /** {@code 政府工作报}, {@code 告}: a title whose last character went to a line of its own. */
  private boolean isLoneIdeograph(int end) {
    return length - lineStart >= 4
        && Marks.isIdeograph(previous())
        && Marks.isIdeograph(in[end])
        && nextKind(end + 1) == Marks.BREAK
        && nextKind(end + 2) == Marks.BREAK;
  }
}
