package io.github.govtargets.text;

/**
 * Builds the matching layer: one character of it for one of the clean text, or none.
 *
 * <p>{@code 增長8．9％,,其中} gives {@code 增长8.9%，其中}. One pass; plain characters go through the fold
 * table, marks and spaces through one small method each.
 */
final class MatchLayer {
  private static final char[] PLAIN = plain();

  private final MatchBuffer text;
  private final Gaps gaps;

  private MatchLayer(char[] in) {
    this.text = new MatchBuffer(in);
    this.gaps = new Gaps(text);
  }

  /** Reads a clean text. */
  static MatchLayer of(char[] clean) {
    MatchLayer layer = new MatchLayer(clean);
    layer.run();
    return layer;
  }

  /** The layer's characters. */
  char[] chars() {
    return text.chars();
  }

  /** For each character its index in the clean text. */
  int[] places() {
    return text.places;
  }

  private void run() {
    char[] plain = PLAIN;
    byte[] kinds = Marks.table();
    char[] in = text.in;
    int i = 0;
    while (i < in.length) {
      i = copy(plain, i);
      if (i < in.length) {
        byte kind = kinds[in[i]];
        i = kind == Marks.PLAIN ? text.put(in[i], i) : mark(kind, i);
      }
    }
  }

  /** Copies plain characters; gives the index of the next that is none. */
  private int copy(char[] plain, int from) {
    char[] in = text.in;
    char[] out = text.out;
    int[] places = text.places;
    int length = text.length;
    int i = from;
    while (i < in.length) {
      char c = plain[in[i]];
      if (c == 0) {
        break;
      }
      places[length] = i++;
      out[length++] = c;
    }
    text.length = length;
    return i;
  }

  /** The fold table with 0 for every mark. */
  private static char[] plain() {
    char[] plain = new char[0x10000];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = Marks.kind((char) c) == Marks.PLAIN ? FoldTable.fold((char) c) : 0;
    }
    return plain;
  }

  private int mark(byte kind, int i) {
    switch (kind) {
      case Marks.SPACE, Marks.BREAK:
        return gaps.read(i);
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
        text.quoteOpen = !text.quoteOpen;
        return text.put(text.quoteOpen ? '“' : '”', i);
      case Marks.ROUND:
        return text.put(isZeroOfYear(i) ? '〇' : FoldTable.fold(text.in[i]), i);
      default:
        return dash(kind, i);
    }
  }

  /** One mark for a run of the same. */
  private int single(char canonical, byte kind, int i) {
    int end = i + 1;
    while (text.nextKind(end) == kind) {
      end++;
    }
    if (text.previous() != canonical) {
      text.put(canonical, i);
    }
    return end;
  }

  private int sentenceEnd(char canonical, byte kind, int i) {
    text.sentenceInLine = true;
    return single(canonical, kind, i);
  }

  private int question(int i) {
    if (MatchBuffer.isLatinOrDigit(text.previous())
        && MatchBuffer.isLatinOrDigit(text.next(i + 1))) {
      return text.put('?', i);
    }
    return sentenceEnd('？', Marks.QUESTION, i);
  }

  /**
   * {@code 1,234} keeps its comma; {@code ,,} and {@code ,。} were one mark; all others are
   * full-width.
   */
  private int comma(int i) {
    if (isThousandsSeparator(i)) {
      return text.put(',', i);
    }
    char after = text.next(i + 1);
    if (Marks.isLatin(text.previous())
        && (Marks.isLatin(after) || after == ' ' && Marks.isLatin(text.next(i + 2)))) {
      return text.put(',', i);
    }
    switch (text.nextKind(i + 1)) {
      case Marks.COMMA,
      Marks.COLON,
      Marks.SEMICOLON,
      Marks.STOP,
      Marks.EXCLAMATION,
      Marks.QUESTION,
      Marks.ENUMERATION:
        return i + 1;
      default:
        text.commaInLine = true;
        return text.put('，', i);
    }
  }

  private boolean isThousandsSeparator(int i) {
    int group = 0;
    while (group < text.length && group < 4 && Marks.isDigit(text.out[text.length - 1 - group])) {
      group++;
    }
    return group > 0
        && group < 4
        && Marks.isDigit(text.next(i + 1))
        && Marks.isDigit(text.next(i + 2))
        && Marks.isDigit(text.next(i + 3))
        && !Marks.isDigit(text.next(i + 4));
  }

  /** {@code 1:3} and {@code http://} keep a half-width colon. */
  private int colon(int i) {
    char before = text.previous();
    char after = text.next(i + 1);
    if (Marks.isDigit(before) && Marks.isDigit(after) || Marks.isLatin(before) && after == '/') {
      return text.put(':', i);
    }
    return single('：', Marks.COLON, i);
  }

  /**
   * {@code 8．9} and {@code 1.} have a dot; behind an ideograph it is a full stop; three are an
   * ellipsis.
   */
  private int dot(int i) {
    int end = i + 1;
    while (text.nextKind(end) == Marks.DOT) {
      end++;
    }
    if (end - i >= 3) {
      text.put('…', i);
      return end;
    }
    char before = text.previous();
    if (Marks.isIdeograph(before)
        && !MatchBuffer.isLatinOrDigit(text.next(i + 1))
        && !Headings.isNumber(text.out, text.lineStart, text.length)) {
      return sentenceEnd('。', Marks.DOT, i);
    }
    return text.put('.', i);
  }

  /** {@code 二○二二}, {@code 二0二二}, {@code 二OO八}: a round character between digits of a year. */
  private boolean isZeroOfYear(int i) {
    if (!Marks.isChineseDigit(text.previous())) {
      return text.in[i] == '〇';
    }
    char after = text.next(i + 1);
    if (text.nextKind(i + 1) == Marks.ROUND) {
      after = text.next(i + 2);
    }
    return Marks.isChineseDigit(after) || after == '年' || text.in[i] == '〇';
  }

  /** {@code 5%—6%} has a range mark {@code -}; two dashes are a dash between clauses. */
  private int dash(byte kind, int i) {
    int end = i + 1;
    while (text.nextKind(end) == kind) {
      end++;
    }
    if (end - i > 1) {
      if (kind == Marks.TILDE) {
        text.put('~', i);
      } else {
        text.put('—', i);
        text.put('—', i + 1);
      }
      return end;
    }
    return text.put(isRangeMark(kind, i) ? '-' : lone(kind), i);
  }

  private static char lone(byte kind) {
    return kind == Marks.DASH ? '—' : kind == Marks.TILDE ? '~' : '-';
  }

  private boolean isRangeMark(byte kind, int i) {
    char before = text.previous();
    char after = text.next(i + 1);
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
}
