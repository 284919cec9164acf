package io.github.govtargets.examples;

import io.github.govtargets.model.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * Something that a page marks in the text of a report: a finding, a mention or a diagnostic.
 *
 * @param index its number on the page, from 0
 * @param kind goal, result, mention or diagnostic: the class of its marks
 * @param span the whole stretch
 * @param roles the words in it or before it that gave its fields
 * @param anchor the offset whose mark takes the focus for it; none for an empty stretch
 */
record PageItem(int index, String kind, Span span, List<Span> roles, OptionalInt anchor) {
  PageItem {
    roles = List.copyOf(roles);
  }

  /** Whether it is a finding: only these are counted as sharing words. */
  boolean isFinding() {
    return kind.equals("goal") || kind.equals("result");
  }
}
