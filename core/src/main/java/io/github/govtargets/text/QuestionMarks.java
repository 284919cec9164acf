package io.github.govtargets.text;

/**
 * Tells what runs of question marks stand for: {@code ????} and {@code 县长?? 王} were spaces, {@code
 * 30?60} lost a character, {@code 怎么办？} is a question.
 */
final class QuestionMarks {
  /** What a run is. */
  enum Meaning {
    QUESTION,
    SPACE,
    LOST
  }

  private static final String QUESTION_WORDS = "吗嗎呢么麼何谁誰哪怎";
  private static final int LONGEST_QUESTION = 12;
  private static final String CLOSING = "”’」』）)》\"'";
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万萬亿億两兩";

  private final char[] text;
  private boolean counted;
  private boolean losesSpaces;

  QuestionMarks(char[] text) {
    this.text = text;
  }

  /** What the run from one index to another stands for. */
  Meaning meaning(int from, int to) {
    char before = from > 0 ? text[from - 1] : '\n';
    char after = to < text.length ? text[to] : '\n';
    if (to - from > 1 && isNumeral(before) && isNumeral(after)) {
      return Meaning.LOST;
    }
    if (to - from > 1) {
      return isCertainlySpace(from, to) || losesSpaces() ? Meaning.SPACE : Meaning.LOST;
    }
    if (isGap(after) || CLOSING.indexOf(after) >= 0 || asks(from)) {
      return Meaning.QUESTION;
    }
    if ("。；：！;:!".indexOf(before) >= 0) {
      return Meaning.SPACE;
    }
    return isGap(before) ? Meaning.QUESTION : Meaning.LOST;
  }

  /** Whether a word that asks stands shortly before, in the same clause. */
  private boolean asks(int to) {
    for (int i = to - 1; i >= Math.max(0, to - LONGEST_QUESTION); i--) {
      if (QUESTION_WORDS.indexOf(text[i]) >= 0) {
        return true;
      }
      if (!Marks.isIdeograph(text[i])) {
        return false;
      }
    }
    return false;
  }

  private boolean isCertainlySpace(int from, int to) {
    char before = from > 0 ? text[from - 1] : '\n';
    char after = to < text.length ? text[to] : '\n';
    return to - from >= 4 || isGap(before) || isGap(after) || endsClause(before);
  }

  /** Whether the text has runs that were spaces without doubt; looked for once. */
  private boolean losesSpaces() {
    if (!counted) {
      counted = true;
      int i = 0;
      while (i < text.length && !losesSpaces) {
        int end = i;
        while (end < text.length && text[end] == '?') {
          end++;
        }
        losesSpaces = end - i > 1 && isCertainlySpace(i, end);
        i = Math.max(end, i + 1);
      }
    }
    return losesSpaces;
  }

  private static boolean isGap(char c) {
    byte kind = Marks.kind(c);
    return kind == Marks.SPACE || kind == Marks.BREAK || c == '&' || c == '\\' || c == '?';
  }

  private static boolean endsClause(char c) {
    return "。；：！，、;:!,".indexOf(c) >= 0;
  }

  private static boolean isNumeral(char c) {
    return Marks.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }
}
