package io.github.govtargets.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a text wherever an item, or the words of one, begin or end, so that every piece belongs to
 * the same items throughout. Items may overlap, nest and share words: {@code 投资820亿元，增长5%} is two
 * findings that share the word 投资, whose piece belongs to both.
 *
 * <p>The texts of the pieces, put together, are the text.
 */
final class TextPieces {
  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();

  /** Where an item stands ({@code role} false), or words that gave it a field. */
  private record Stretch(int start, int end, PageItem item, boolean role) {}

  private TextPieces(String text, List<PageItem> items) {
    this.text = text;
    for (PageItem item : items) {
      stretches.add(new Stretch(item.span().start(), item.span().end(), item, false));
      item.roles().forEach(it -> stretches.add(new Stretch(it.start(), it.end(), item, true)));
    }
    stretches.sort(Comparator.comparingInt(Stretch::start));
  }

  /** The pieces of the text, cut at the given offsets too. */
  static List<TextPiece> of(String text, List<PageItem> items, Collection<Integer> moreCuts) {
    return new TextPieces(text, items).cut(moreCuts);
  }

  private List<TextPiece> cut(Collection<Integer> moreCuts) {
    List<TextPiece> pieces = new ArrayList<>();
    List<Stretch> open = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int end : cuts(moreCuts)) {
      int from = start;
      open.removeIf(stretch -> stretch.end() <= from);
      while (next < stretches.size() && stretches.get(next).start() < end) {
        open.add(stretches.get(next++));
      }
      pieces.add(piece(start, end, open));
      start = end;
    }
    return pieces;
  }

  private Set<Integer> cuts(Collection<Integer> moreCuts) {
    Set<Integer> cuts = new TreeSet<>(moreCuts);
    for (Stretch stretch : stretches) {
      cuts.add(stretch.start());
      cuts.add(stretch.end());
    }
    cuts.add(text.length());
    cuts.removeIf(this::isNoPlaceToCut);
    return cuts;
  }

  /** The start gives no piece; a cut between two surrogates would break a character. */
  private boolean isNoPlaceToCut(int offset) {
    return offset <= 0
        || offset > text.length()
        || offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private TextPiece piece(int start, int end, List<Stretch> open) {
    Set<PageItem> covering = new LinkedHashSet<>();
    Set<PageItem> anchored = new LinkedHashSet<>();
    Set<PageItem> gave = new LinkedHashSet<>();
    for (Stretch stretch : open) {
      PageItem item = stretch.item();
      if (!stretch.role()) {
        covering.add(item);
      }
      if (item.anchor().stream().anyMatch(at -> at >= start && at < end)) {
        anchored.add(item);
      }
      if (stretch.role() || !item.isFinding()) {
        gave.add(item);
      }
    }
    Set<PageItem> shown = new LinkedHashSet<>(anchored);
    shown.addAll(gave);
    return new TextPiece(
        start,
        end,
        text.substring(start, end),
        List.copyOf(covering),
        List.copyOf(shown.isEmpty() ? covering : shown),
        List.copyOf(anchored));
  }
}
