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
    return opens ? explains(token) : tokens.is(token, FOOT);
  }

  /** Whether the line {@code head} at {@code from} opens an annex. */
  boolean opens(String head, int from, Section now) {
    if (!late(from, now)) {
      return false;
    }
    if (ANNEX.begins(head)) {
      return !lists(from);
    }
    int close = head.lastIndexOf(']', 4);
    return close > 0
        && head.charAt(0) == '['
        && (head.indexOf('：') > close || head.startsWith("“", close + 1));
  }

  /** 附件：2026年民生实事: a list of works that the report sets, not an explanation of words. */
  private boolean lists(int from) {
    char[] text = tokens.text;
    int lines = 0;
    for (int i = from; i < text.length && i - from < 2 * NAME && lines < 2; i++) {
      if (tokens.startsWith(i, "民生实事")) {
        return true;
      }
      lines += text[i] == '\n' ? 1 : 0;
    }
    return false;
  }

  /** An annex stands in the last two thirds of a text, and behind the goals of a report. */
  private boolean late(int at, Section now) {
    return at * 3L > tokens.text.length
        || now.part() == Part.GOALS && at > tokens.start(now.from()) + GOALS;
  }

  /** [1]“上云企业”：是指…; not 上云企业[1]500家. */
  private boolean explains(int token) {
    int close = token + 2;
    if (tokens.first(token) != '['
        || close + 1 >= tokens.size()
        || tokens.kind(token + 1) != Tokens.NUMBER
        || tokens.kind(close) != Tokens.CLOSE
        || tokens.kind(close + 1) == Tokens.NUMBER) {
      return false;
    }
    char[] text = tokens.text;
    int from = tokens.end(close);
    for (int i = from; i < text.length && i - from < NAME && "，。；\n".indexOf(text[i]) < 0; i++) {
      if (text[i] == '：') {
        return true;
      }
    }
    return false;
  }
}
