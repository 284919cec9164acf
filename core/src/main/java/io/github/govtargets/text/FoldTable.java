package io.github.govtargets.text;

/**
 * The matching form of every single character: simplified script, half-width letters, digits and
 * signs, and one form of each mark that needs no context.
 *
 * <p>{@code 區} gives {@code 区}, {@code Ａ} gives {@code A}, {@code ％} gives {@code %}, {@code (}
 * gives {@code （}.
 */
final class FoldTable {
  private static final char[] TABLE = load();

  /**
   * Marks and their canonical form, in pairs; {@link Marks} has those that depend on the context.
   */
  private static final String MARKS =
      "(（（（﹙（︵（)）））﹚）︶）﹝〔﹞〕「“」”『‘』’﹁“﹂”﹃‘﹄’〝“〞”" + "•·‧·∙·⋅·・···﹪%℅%￥¥≦≤≧≥∕/−-﹣-﹢+";

  private FoldTable() {}

  /** The matching form of a character; the character itself where it has no other. */
  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] load() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    String text = Resources.text("fold.txt");
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      if (text.charAt(line) != '#') {
        addPairs(table, text, line, end);
      }
      line = end + 1;
    }
    addPairs(table, MARKS, 0, MARKS.length());
    return table;
  }

  private static void addPairs(char[] table, String pairs, int from, int to) {
    if ((to - from) % 2 != 0) {
      throw new IllegalStateException("half a pair in fold.txt: " + pairs.substring(from, to));
    }
    for (int i = from; i < to; i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }
}
