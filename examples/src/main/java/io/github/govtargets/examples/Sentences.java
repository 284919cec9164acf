package io.github.govtargets.examples;

import io.github.govtargets.model.Source;
import io.github.govtargets.text.ReadableText;

/** The sentences of a report, repaired, on one line each. */
final class Sentences {
  private static final String ENDS = "。！？!?\n\r";

  private final ReadableText text;

  Sentences(String original) {
    this.text = ReadableText.of(original);
  }

  /** The sentence that a statement stands in: up to the full stop or line break on either side. */
  String of(Source source) {
    String clean = text.clean();
    int start = text.cleanIndex(source.start());
    int end = Math.max(start, text.cleanIndex(source.end()));
    while (start > 0 && ENDS.indexOf(clean.charAt(start - 1)) < 0) {
      start--;
    }
    while (end < clean.length() && ENDS.indexOf(clean.charAt(end)) < 0) {
      end++;
    }
    int stop = end < clean.length() && !Character.isWhitespace(clean.charAt(end)) ? end + 1 : end;
    return TableWriter.onOneLine(clean.substring(start, stop)).strip();
  }
}
