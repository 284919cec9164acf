package io.github.govtargets.internal;

import io.github.govtargets.model.Part;

/**
 * Finds where a report ends and a glossary, a list of links or a page's foot begins: 名词解释,
 * [1]“上云企业”：是指…, 分享到：, 网站标识码. From there on numbers are mentions.
 */
final class AnnexReader {
  private static final WordList FOOT = WordTable.CONDITIONS.list("foot");
  private static final WordList ANNEX = WordTable.CONDITIONS.list("annex");
  private static final int NAME = 30;

  /** Letters that the goals of a report have at least. */
  private static final int GOALS = 2000;

  private final Tokens tokens;

  AnnexReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether an annex begins at {@code token}, an opening bracket or a word of a condition. */
  boolean startsAt(int token, Section now) {
    if (!late(tokens.start(token), now)) {
      return false;
    }
    boolean opens = tokens.kind(token) == Tokens.OPEN;
    return opens ? explains(tokens.start(token)) : tokens.is(token, FOOT);
  }

  /** Whether the line {@code head} at {@code from} opens an annex. */
  boolean opens(String head, int from, Section now) {
    if (!late(from, now)) {
      return false;
    }
    if (ANNEX.begins(head)) {
      return !lists(from);
    }
    if (head.length() > 4 && head.charAt(0) == '[') {
      int close = head.indexOf(']');
      return close > 1
          && close < 5
          && (head.indexOf('：') > close || head.startsWith("“", close + 1));
    }
    return false;
  }

  /** 附件：2026年民生实事: a list of works that the report sets, not an explanation of words. */
  private boolean lists(int from) {
    char[] text = tokens.text;
    int lines = 0;
    for (int i = from; i + 3 < text.length && i - from < 2 * NAME && lines < 2; i++) {
      lines += text[i] == '\n' ? 1 : 0;
      if (lines < 2 && tokens.startsWith(i, "民生实事")) {
        return true;
      }
    }
    return false;
  }

  /** An annex stands in the last two thirds of a text, and behind the goals of a report. */
  private boolean late(int at, Section now) {
    return at * 3L > tokens.text.length
        || now.part() == Part.GOALS && at > tokens.start(now.from()) + GOALS;
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
