package io.github.govtargets.internal;

/**
 * What stands at the end of the words before a value and is no part of the name: how it was
 * measured, 优良天数按新标准统计, and where it holds, 实现城区和重点景区 before 全覆盖.
 */
final class NameEnd {
  private static final WordList LEVELS = WordTable.RULES.list("levels");
  private static final WordList MEASURED_BY = WordTable.RULES.list("measuredby");

  private NameEnd() {}

  /**
   * 优良天数按新标准统计, 按可比口径计算 alone: where 按 stands; {@code to} where the name says nothing of the kind.
   */
  static int beforeMeasure(Tokens tokens, int from, int to) {
    if (to > from && MEASURED_BY.ends(tokens.text, tokens.start(to - 1), tokens.end(to - 1))) {
      for (int i = to - 1; i >= from; i--) {
        if (tokens.is(i, "按") || tokens.is(i, "按照") || tokens.has(i, Tag.ADJUSTED)) {
          return i;
        }
      }
    }
    return to;
  }

  /** 设区市, 城区和重点景区: whether the tokens {@code [at, to)} only say where. */
  static boolean areLevels(Tokens tokens, int at, int to) {
    int start = at;
    for (int i = at; i <= to; i++) {
      if (i == to || VerbNoun.joins(tokens, i)) {
        if (i == start || !LEVELS.is(tokens.text, tokens.start(start), tokens.end(i - 1))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }
}
