package io.github.govtargets.examples;

import java.util.List;

/**
 * A stretch of a report's text in which nothing begins or ends.
 *
 * @param text the exact characters
 * @param covering the items whose span it lies in
 * @param shown the items to show for it: those that it gave a field to, else those that cover it
 * @param anchored the items whose focus it takes
 */
record TextPiece(
    int start,
    int end,
    String text,
    List<PageItem> covering,
    List<PageItem> shown,
    List<PageItem> anchored) {
  TextPiece {
    covering = List.copyOf(covering);
    shown = List.copyOf(shown);
    anchored = List.copyOf(anchored);
  }
}
