package io.github.govtargets.internal;

/**
 * What the members of a list of indicators share: the head behind the last, 制造业、服务业投资, and the
 * owner before the first, 生产安全事故起数和死亡人数.
 */
final class Heads {
  private static final WordList OWNED = WordTable.RULES.list("owned");

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  Heads(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Where the head noun of the last member starts in the text, or -1: 制造业投资 has 投资. */
  int start(int[] part) {
    int start = tokens.start(part[0]);
    int end = tokens.end(part[1] - 1);
    int share = share(start + 1, end);
    if (share < end) {
      return share;
    }
    for (int from = start + 1; from < end; from++) {
      if ((vocabulary.tagsOf(new String(tokens.text, from, end - from)) & Tag.HEAD.bit) != 0) {
        return from;
      }
    }
    return -1;
  }

  /** 装备制造业增加值占规上工业比重: the shared head begins before 占; {@code end} for none. */
  private int share(int start, int end) {
    int of = start;
    while (of < end && tokens.text[of] != '占') {
      of++;
    }
    for (int from = start; of < end && from < of; from++) {
      if ((vocabulary.tagsOf(new String(tokens.text, from, of - from)) & Tag.HEAD.bit) != 0) {
        return from;
      }
    }
    return end;
  }

  /** Whether a member ends in a head of its own. */
  boolean isIn(int[] part) {
    int start = tokens.start(part[0]);
    int end = tokens.end(part[1] - 1);
    for (int from = start; from < end; from++) {
      if ((vocabulary.tagsOf(new String(tokens.text, from, end - from)) & Tag.HEAD.bit) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * 生产安全事故起数和死亡人数: whose the number of dead is, too: where its name ends in the text, or where the
   * first member begins for a member of its own.
   */
  int ownerEnd(int[] first, int[] part) {
    int end = tokens.end(first[1] - 1);
    if (part == first || !OWNED.is(tokens.text, tokens.start(part[0]), tokens.end(part[1] - 1))) {
      return tokens.start(first[0]);
    }
    int start = tokens.start(first[0]);
    int head = OWNED.start(tokens.text, Math.min(end, start + 2), end);
    return head < end ? head : start;
  }

  /** The 单位生产总值 or 万元GDP that a list of consumptions shares; empty for none. */
  static String perUnit(String key) {
    for (String unit :
        new String[] {"单位国内生产总值", "单位地区生产总值", "单位生产总值", "单位GDP", "万元GDP", "万元生产总值"}) {
      if (key.startsWith(unit)) {
        return unit;
      }
    }
    return "";
  }
}
