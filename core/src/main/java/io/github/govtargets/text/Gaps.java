package io.github.govtargets.text;

/**
 * Reads runs of spaces and line breaks: they become a line break, one space, or nothing.
 *
 * <p>A paragraph ends where the page ended it, and where a report on one line has a wide gap behind
 * {@code 。} or beside a heading. A single line break within a sentence is dropped where the line
 * before has full stops but does not end in one, where a mark stands that no line begins or ends
 * with, and around the words of links that stand on lines of their own.
 */
final class Gaps {
  private static final int WIDE_GAP = 2;
  private static final int TAB_COLUMNS = 4;
  private static final int LONGEST_HEADING = 30;
  private static final int LONGEST_LINK = 10;
  private static final int SHORTEST_CLAUSES = 20;
  private static final char END_OF_CAPTION = '摄';

  private final MatchBuffer text;
  private int linkStart;

  Gaps(MatchBuffer text) {
    this.text = text;
  }

  /** A run of spaces and line breaks becomes a line break, one space, or nothing. */
  int read(int i) {
    int end = i;
    int columns = 0;
    int breaks = 0;
    int firstBreak = i;
    while (end < text.in.length) {
      byte kind = Marks.kind(text.in[end]);
      if (kind == Marks.BREAK) {
        if (breaks == 0) {
          firstBreak = end;
        }
        if (text.in[end] != '\n' || end == 0 || text.in[end - 1] != '\r') {
          breaks++;
        }
        columns = 0;
      } else if (kind == Marks.SPACE) {
        columns +=
            text.in[end] == '\u3000' || text.in[end] == '\u2003'
                ? 2
                : text.in[end] == '\t' ? TAB_COLUMNS : 1;
      } else {
        break;
      }
      end++;
    }
    if (text.length == 0) {
      return end;
    }
    if (breaks > 2
        || breaks == 2 && !isLinkBreak(end)
        || breaks == 1 && (columns >= WIDE_GAP || !isStrayBreak(end) && !isLinkBreak(end))
        || breaks == 0 && columns >= WIDE_GAP && endsParagraph(end)) {
      text.endLine(firstBreak);
      return end;
    }
    if (needsSpace(end) && !isSpacedDigit(i, end)) {
      text.put(' ', i);
    }
    return end;
  }

  /** {@code 1 9 9 7 年}: one space between two single digits is lost typesetting. */
  private boolean isSpacedDigit(int start, int end) {
    return end == start + 1
        && isDigitAt(start - 1)
        && !isDigitAt(start - 2)
        && isDigitAt(end)
        && !isDigitAt(end + 1);
  }

  private boolean isDigitAt(int i) {
    return i >= 0 && i < text.in.length && Marks.isDigit(FoldTable.fold(text.in[i]));
  }

  private boolean needsSpace(int end) {
    char before = text.previous();
    char after = text.next(end);
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
    int digits = text.length - 1 - text.lineStart;
    return digits >= 1
        && digits <= 2
        && Marks.isDigit(text.out[text.lineStart])
        && Marks.isDigit(text.out[text.length - 2]);
  }

  /** Whether a wide gap stands where a report on one line lost its line break. */
  private boolean endsParagraph(int end) {
    if (end == text.in.length || Marks.endsSentence(text.previous())) {
      return true;
    }
    if (Headings.startsAt(text.in, end, text.in.length)) {
      return true;
    }
    return !text.sentenceInLine
        && text.length - text.lineStart <= LONGEST_HEADING
        && Headings.startsAt(text.out, text.lineStart, text.length);
  }

  /** Whether one line break, with the next line starting at an index, cuts a sentence in two. */
  private boolean isStrayBreak(int end) {
    char before = text.previous();
    if (end == text.in.length || Marks.endsSentence(before) || before == '\n') {
      return false;
    }
    if (Marks.neverFirst(canonical(end))) {
      return true;
    }
    if (Headings.startsAt(text.in, end, text.in.length)) {
      return false;
    }
    if (Marks.neverLast(before)) {
      return true;
    }
    if (text.sentenceInLine) {
      return before == '%'
          || MatchBuffer.isLatinOrDigit(before)
          || Marks.isIdeograph(before) && before != END_OF_CAPTION;
    }
    return isLoneIdeograph(end);
  }

  /**
   * A word of a sentence that stands on a line of its own, as links do in pages made text: {@code
   * 城市环境综合}, {@code 整治}, {@code 深入开展}.
   */
  private boolean isLinkBreak(int end) {
    char before = text.previous();
    if (!Marks.isIdeograph(before)
        || before == END_OF_CAPTION
        || Headings.startsAt(text.in, end, text.in.length)) {
      return false;
    }
    if (linkStart > text.lineStart && text.length - linkStart <= LONGEST_LINK) {
      linkStart = 0;
      return true;
    }
    boolean inSentence =
        text.sentenceInLine
            || text.commaInLine
                && text.length - text.lineStart >= SHORTEST_CLAUSES
                && !Headings.startsAt(text.out, text.lineStart, text.length);
    if (inSentence && isShortLine(end)) {
      linkStart = text.length;
      return true;
    }
    return false;
  }

  private boolean isShortLine(int from) {
    int end = from;
    while (end < text.in.length && end - from < LONGEST_LINK && Marks.isIdeograph(text.in[end])) {
      end++;
    }
    return end > from && text.nextKind(end) == Marks.BREAK;
  }

  private char canonical(int i) {
    switch (Marks.kind(text.in[i])) {
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
        return FoldTable.fold(text.in[i]);
    }
  }

  /** {@code 政府工作报}, {@code 告}: a title whose last character went to a line of its own. */
  private boolean isLoneIdeograph(int end) {
    return text.length - text.lineStart >= 4
        && Marks.isIdeograph(text.previous())
        && Marks.isIdeograph(text.in[end])
        && text.nextKind(end + 1) == Marks.BREAK
        && text.nextKind(end + 2) == Marks.BREAK;
  }
}
