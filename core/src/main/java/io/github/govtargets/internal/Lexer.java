package io.github.govtargets.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, numbers and marks in one pass; the longest dictionary word wins. */
final class Lexer {
  private static final byte LETTER = 16;
  private static final byte DIGIT = 17;
  private static final byte LATIN = 18;

  /** Letters that a number may begin with. */
  private static final byte NUMERAL = 19;

  /** 第, 前, 后. */
  private static final byte ORDER = 20;

  /** 负. */
  private static final byte SIGN = 21;

  /** For every character what it is: a kind of {@link Tokens} where it is a mark. */
  private static final byte[] KINDS = kinds();

  private static final String ENDINGS = "底末初";

  private final Vocabulary vocabulary;
  private final AmountReader amounts;

  Lexer(Vocabulary vocabulary, UnitWords units) {
    this.vocabulary = vocabulary;
    this.amounts = new AmountReader(units);
  }

  Tokens read(char[] text) {
    Tokens tokens = new Tokens(text);
    byte[] kinds = KINDS;
    int at = 0;
    while (at < text.length) {
      byte kind = kinds[text[at]];
      if (kind >= LETTER) {
        at = letter(kind, tokens, text, at);
      } else if (kind == Tokens.MARK && AmountReader.isMinus(text, at)) {
        at = number(tokens, at, amounts.negative(text, at, text.length));
      } else {
        tokens.add(kind, at);
        at++;
        at = kind == Tokens.CLOSE_QUOTE ? ending(tokens, at, ENDINGS) : at;
      }
    }
    tokens.close();
    return tokens;
  }

  private int letter(byte kind, Tokens tokens, char[] text, int at) {
    if (kind == DIGIT) {
      int from = amounts.behindItem(text, at, text.length);
      return number(tokens, at, amounts.digits(text, from, text.length));
    }
    if (kind == LATIN) {
      return latin(tokens, text, at);
    }
    if (kind == SIGN && AmountReader.isMinus(text, at)) {
      return number(tokens, at, amounts.negative(text, at, text.length));
    }
    long word = vocabulary.longest(text, at, text.length);
    if (kind == NUMERAL || kind == ORDER) {
      Amount amount = counted(kind, text, at, word == Trie.NONE ? 0 : (int) (word >>> 32));
      if (amount != null) {
        return number(tokens, at, amount);
      }
    }
    if (word != Trie.NONE && takesMore(text, at + (int) (word >>> 32))) {
      long shorter = vocabulary.longest(text, at, at + (int) (word >>> 32) - 1);
      word = shorter == Trie.NONE ? word : shorter;
    }
    if (word != Trie.NONE) {
      long tags = vocabulary.tags((int) word);
      tokens.word(at, tags);
      int end = at + (int) (word >>> 32);
      return (tags & Tag.TIME.bit) == 0 ? end : ending(tokens, end, "底末");
    }
    if (!tokens.lastIsText()) {
      tokens.add(Tokens.TEXT, at);
    }
    return at + 1;
  }

  /**
   * 增长至少7%, 争取到位资金: the word that ends at {@code end} is 增长 or 争取, and its last letter begins the
   * next one; not 增长至 before a number, not 提高到位居全国前列.
   */
  private static boolean takesMore(char[] text, int end) {
    if (end + 1 >= text.length) {
      return false;
    }
    char next = text[end + 1];
    if (text[end - 1] == '到') {
      return text[end] == '位' && "居列于".indexOf(next) < 0;
    }
    return text[end - 1] == '至'
        && text[end] == '少'
        && (NumeralReader.isDigit(next) || NumeralReader.isChineseNumeral(next));
  }

  /** 第五, 前十, 三千: a number in Chinese numerals or behind a letter of order; null for a word. */
  private @Nullable Amount counted(byte kind, char[] text, int at, int word) {
    if (kind == ORDER) {
      Amount ordinal = OrdinalReader.read(text, at, text.length);
      return ordinal != null && ordinal.end - at >= word ? ordinal : null;
    }
    Amount amount = amounts.chinese(text, at, text.length);
    if (amount == null) {
      int end = AmountReader.noughtsEnd(text, at, text.length);
      return end > at && end - at >= word ? Amount.other(Amount.Sort.NAME, at, end) : null;
    }
    return amount.end - at > word ? amount : null;
  }

  private int number(Tokens tokens, int start, Amount read) {
    Amount amount = read;
    char[] text = tokens.text;
    int point = amount.end;
    if (point + 1 < text.length
        && text[point] == '.'
        && NumeralReader.isDigit(text[point + 1])
        && NumeralReader.isDigit(text[point - 1])) {
      // 三分之一到520.22.5, 第1.2.3: what has several points counts nothing
      int end = CodeReader.chain(text, point, text.length);
      amount = Amount.other(Amount.Sort.NAME, amount.start, end);
    }
    tokens.number(start, amount);
    return amount.sort == Amount.Sort.DATE ? ending(tokens, amount.end, ENDINGS) : amount.end;
  }

  /** 到2025年底研发投入强度: the letter behind a time or a plan is no part of the name behind it. */
  private int ending(Tokens tokens, int at, String letters) {
    boolean alone =
        at < tokens.text.length
            && letters.indexOf(tokens.text[at]) >= 0
            && vocabulary.longest(tokens.text, at, tokens.text.length) == Trie.NONE;
    if (alone) {
      tokens.word(at, 0);
    }
    return alone ? at + 1 : at;
  }

  /** GDP, PM2.5, G234: letters, with digits a name unless these count: GDP19亿元. */
  private int latin(Tokens tokens, char[] text, int at) {
    int end = at;
    boolean digits = false;
    while (end < text.length
        && (CodeReader.isLatin(text[end])
            || NumeralReader.isDigit(text[end])
            || (text[end] == '.'
                    || text[end] == '-'
                    || text[end] == '+'
                    || text[end] == '&'
                    || text[end] == '_')
                && end + 1 < text.length
                && (CodeReader.isLatin(text[end + 1]) || NumeralReader.isDigit(text[end + 1])))) {
      boolean digit = NumeralReader.isDigit(text[end]);
      if (digit && !digits && amounts.countsBehindLatin(text, end, text.length)) {
        break;
      }
      digits |= digit;
      end++;
    }
    if (digits) {
      tokens.number(at, Amount.other(Amount.Sort.NAME, at, end));
    } else {
      tokens.add(Tokens.LATIN, at);
    }
    return end;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    Arrays.fill(kinds, LETTER);
    Arrays.fill(kinds, '①', '⒛' + 1, Tokens.MARK);
    Arrays.fill(kinds, 0xE000, 0xF900, Tokens.MARK);
    Arrays.fill(kinds, '0', '9' + 1, DIGIT);
    Arrays.fill(kinds, 'a', 'z' + 1, LATIN);
    Arrays.fill(kinds, 'A', 'Z' + 1, LATIN);
    put(kinds, NUMERAL, "〇○零一二两三四五六七八九十百千万亿");
    put(kinds, ORDER, "第前后");
    put(kinds, SIGN, "负");
    put(kinds, Tokens.COMMA, "，,");
    put(kinds, Tokens.LIST, "、");
    put(kinds, Tokens.SEMICOLON, "；;");
    put(kinds, Tokens.STOP, "。！？!?");
    put(kinds, Tokens.COLON, "：:");
    put(kinds, Tokens.BREAK, "\n");
    put(kinds, Tokens.OPEN_QUOTE, "“《‘「『〈");
    put(kinds, Tokens.CLOSE_QUOTE, "”》’」』〉");
    put(kinds, Tokens.OPEN, "（([［【〔");
    put(kinds, Tokens.CLOSE, "）)]］】〕");
    put(kinds, Tokens.UNREADABLE, "\uFFFD");
    put(kinds, Tokens.MARK, " \".-—…·■●\t◆★\r\u3000");
    return kinds;
  }

  private static void put(byte[] kinds, byte kind, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      kinds[chars.charAt(i)] = kind;
    }
  }
}
