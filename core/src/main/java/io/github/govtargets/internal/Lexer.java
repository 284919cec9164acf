package io.github.govtargets.internal;

import org.jspecify.annotations.Nullable;

/** Cuts a text into words, numbers and marks in one pass; the longest dictionary word wins. */
final class Lexer {
  private final Vocabulary vocabulary;
  private final AmountReader amounts;

  Lexer(Vocabulary vocabulary, UnitWords units) {
    this.vocabulary = vocabulary;
    this.amounts = new AmountReader(units);
  }

  Tokens read(char[] text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length) {
      at = next(tokens, text, at);
    }
    return tokens;
  }

  private int next(Tokens tokens, char[] text, int at) {
    char c = text[at];
    byte mark = mark(c);
    if (mark != Tokens.TEXT) {
      tokens.add(mark, at, 0, null);
      return at + 1;
    }
    if (NumeralReader.isDigit(c)) {
      Amount amount = amounts.digits(text, at, text.length);
      return number(tokens, amount);
    }
    if (AmountReader.isLatin(c)) {
      return latin(tokens, text, at);
    }
    long word = vocabulary.longest(text, at, text.length);
    if (c == '第' || c == '前' || c == '后') {
      Amount ordinal = amounts.ordinal(text, at, text.length);
      if (ordinal != null && (word < 0 || ordinal.end - at >= (int) (word >>> 32))) {
        return number(tokens, ordinal);
      }
    }
    if (NumeralReader.isChineseNumeral(c)) {
      Amount amount = amounts.chinese(text, at, text.length);
      int length = word < 0 ? 0 : (int) (word >>> 32);
      if (amount != null && amount.end - at > length) {
        return number(tokens, amount);
      }
    }
    if (word >= 0) {
      tokens.add(Tokens.WORD, at, vocabulary.tags((int) word), null);
      return at + (int) (word >>> 32);
    }
    if (!tokens.lastIsText()) {
      tokens.add(Tokens.TEXT, at, 0, null);
    }
    return at + 1;
  }

  private static int number(Tokens tokens, Amount amount) {
    tokens.add(Tokens.NUMBER, amount.start, 0, amount);
    return amount.end;
  }

  /** GDP, PM2.5, G234: letters, with digits a name. */
  private static int latin(Tokens tokens, char[] text, int at) {
    int end = at;
    boolean digits = false;
    while (end < text.length
        && (AmountReader.isLatin(text[end])
            || NumeralReader.isDigit(text[end])
            || (text[end] == '.'
                    || text[end] == '-'
                    || text[end] == '+'
                    || text[end] == '&'
                    || text[end] == '_')
                && end + 1 < text.length
                && (AmountReader.isLatin(text[end + 1]) || NumeralReader.isDigit(text[end + 1])))) {
      digits |= NumeralReader.isDigit(text[end]);
      end++;
    }
    @Nullable Amount name = digits ? Amount.other(Amount.Sort.NAME, at, end) : null;
    tokens.add(digits ? Tokens.NUMBER : Tokens.LATIN, at, 0, name);
    return end;
  }

  private static byte mark(char c) {
    if (c >= 0x4E00 && c < 0xA000) {
      return Tokens.TEXT;
    }
    if (c >= '①' && c <= '⒛' || c >= 0xE000 && c < 0xF900) {
      return Tokens.MARK;
    }
    switch (c) {
      case '，':
      case ',':
        return Tokens.COMMA;
      case '、':
        return Tokens.LIST;
      case '；':
      case ';':
        return Tokens.SEMICOLON;
      case '。':
      case '！':
      case '？':
      case '!':
      case '?':
        return Tokens.STOP;
      case '：':
      case ':':
        return Tokens.COLON;
      case '\n':
        return Tokens.BREAK;
      case '“':
      case '《':
      case '‘':
      case '「':
      case '『':
      case '〈':
        return Tokens.OPEN_QUOTE;
      case '”':
      case '》':
      case '’':
      case '」':
      case '』':
      case '〉':
        return Tokens.CLOSE_QUOTE;
      case '（':
      case '(':
      case '[':
      case '［':
      case '【':
      case '〔':
        return Tokens.OPEN;
      case '）':
      case ')':
      case ']':
      case '］':
      case '】':
      case '〕':
        return Tokens.CLOSE;
      case '\uFFFD':
        return Tokens.UNREADABLE;
      case ' ':
      case '"':
      case '-':
      case '—':
      case '…':
      case '·':
      case '■':
      case '●':
      case '^':
      case '\t':
      case '◆':
      case '★':
      case '\r':
      case '\u3000':
        return Tokens.MARK;
      default:
        return Tokens.TEXT;
    }
  }
}
