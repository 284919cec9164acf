package io.github.govtargets.internal;

import io.github.govtargets.model.Other;
import org.jspecify.annotations.Nullable;

/**
 * Reads a condition of a kind that this version does not know, as the formatter writes it: {@code
 * 其他条件“trend”：“稳中有升”}.
 */
final class OtherPhrase {
  private static final String LABEL = "其他条件";

  private OtherPhrase() {}

  /** The condition that ends at {@code to}; the found name start is where it begins. */
  static @Nullable Found<Other> read(Phrase phrase, int from, int to) {
    for (int at = from; at < to; at++) {
      int type = at + LABEL.length();
      if (!phrase.is(at, to, LABEL)) {
        continue;
      }
      int end = Quotes.end(phrase.text, type, to);
      if (end <= type + 2) {
        continue;
      }
      Other.Builder other = Other.builder().type(phrase.verbatim(type + 1, end - 1));
      int wording = end + 1;
      boolean said =
          phrase.is(end, to, "：") && Quotes.end(phrase.text, wording, to) == to && to > wording + 2;
      if (said) {
        other.wording(phrase.verbatim(wording + 1, to - 1));
      }
      if (said || end == to) {
        return new Found<>(other.build(), to, at, at);
      }
    }
    return null;
  }
}
