package io.github.govtargets.internal;

/**
 * Finds where a report ends and a glossary, a list of links or a page's foot begins: 名词解释,
 * [1]“上云企业”：是指…, 分享到：, 网站标识码. From there on numbers are mentions.
 */
final class AnnexReader {
  private static final int NAME = 30;

  private final Tokens tokens;
  private final int[] marks;
  private int next;

  AnnexReader(Tokens tokens) {
    this.tokens = tokens;
    this.marks = marks(new String(tokens.text));
  }

  /** The places of the words of a page's foot, in order. */
  private static int[] marks(String text) {
    return ConditionWords.of("foot").stream()
        .flatMapToInt(
            word -> {
              java.util.stream.IntStream.Builder found = java.util.stream.IntStream.builder();
              for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.add(at);
              }
              return found.build();
            })
        .sorted()
        .toArray();
  }

  /** Whether an annex begins at {@code token}; to be asked in order. */
  boolean startsAt(int token) {
    int at = tokens.start(token);
    while (next < marks.length && marks[next] < at) {
      next++;
    }
    boolean foot = next < marks.length && marks[next] < tokens.end(token);
    return late(at) && (foot || tokens.kind(token) == Tokens.OPEN && explains(at));
  }

  /** Whether the line {@code head} at {@code from} opens an annex. */
  boolean opens(String head, int from) {
    if (!late(from)) {
      return false;
    }
    for (String word : ConditionWords.of("annex")) {
      if (head.startsWith(word)) {
        return true;
      }
    }
    if (head.length() > 4 && head.charAt(0) == '[') {
      int close = head.indexOf(']');
      return close > 1
          && close < 5
          && (head.indexOf('：') > close || head.startsWith("“", close + 1));
    }
    return false;
  }

  private boolean late(int at) {
    return at * 3 > tokens.text.length;
  }

  /** [1]“上云企业”：是指…. */
  private boolean explains(int at) {
    char[] text = tokens.text;
    if (text[at] != '[') {
      return false;
    }
    int close = at + 1;
    while (close < text.length && close - at < 5 && text[close] != ']') {
      close++;
    }
    for (int i = close + 1; i < text.length && i - close < NAME; i++) {
      char c = text[i];
      if (c == '：') {
        return true;
      }
      boolean stops = c == '，' || c == '。' || c == '；' || c == '\n';
      if (stops || NumeralReader.isDigit(c) && i == close + 1) {
        return false;
      }
    }
    return false;
  }
}
