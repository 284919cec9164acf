package io.github.govtargets.internal;

/** A long attribute before 的, which is no part of a name: 具有较强创新能力和核心竞争力的文化企业. */
final class Attribute {
  private static final WordList HAVING = WordTable.RULES.list("having");
  private static final int LONG_CLAUSE = 10;

  private Attribute() {}

  /** Where the name begins in the tokens {@code [from, to)}: behind the 的 of a long attribute. */
  static int end(Tokens tokens, int from, int to) {
    int de = to - 2;
    while (de > from && !tokens.has(de, Tag.DE)) {
      de--;
    }
    boolean leaves =
        de > from
            && tokens.start(de) - tokens.start(from) > LONG_CLAUSE
            && isClause(tokens, from, de)
            && !tokens.has(de + 1, Tag.HEAD)
            && !tokens.has(to - 1, Tag.HEAD);
    return leaves ? de + 1 : from;
  }

  /** Whether a verb stands in the attribute before 的 at {@code de}. */
  private static boolean isClause(Tokens tokens, int from, int de) {
    for (int token = from; token < de; token++) {
      if (tokens.has(token, Region.VERBS | Tag.CAUSATIVE.bit)
          || HAVING.isAt(tokens.text, tokens.start(token))) {
        return true;
      }
    }
    return false;
  }
}
