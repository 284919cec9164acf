package io.github.govtargets.examples;

import io.github.govtargets.examples.ReportPage.Block;
import io.github.govtargets.examples.ReportPage.Piece;
import io.github.govtargets.model.Heading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text of a report as the paragraphs and headings of a page, nothing left out: the pieces of
 * all blocks, put together, are the text, line breaks included.
 */
final class PageText {
  /** The headings of the page itself are of the levels 1 and 2. */
  private static final int FIRST_LEVEL = 3;

  private static final int LAST_LEVEL = 6;

  private final String text;
  private final Map<Integer, Heading> headings;

  PageText(Report report) {
    this.text = report.text();
    this.headings =
        report.reading().outline().stream()
            .collect(Collectors.toMap(Heading::start, Function.identity(), (a, b) -> a));
  }

  List<Block> blocks(List<PageItem> items) {
    TreeMap<Integer, List<Piece>> blocks = new TreeMap<>();
    starts().forEach(start -> blocks.put(start, new ArrayList<>()));
    for (TextPiece piece : TextPieces.of(text, items, blocks.keySet())) {
      blocks.floorEntry(piece.start()).getValue().add(onPage(piece));
    }
    return blocks.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> new Block(it.getKey(), level(it.getKey()), it.getValue()))
        .toList();
  }

  /** A block starts behind a line break, at a heading, and behind one. */
  private Set<Integer> starts() {
    Set<Integer> starts = new LinkedHashSet<>();
    starts.add(0);
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    for (Heading heading : headings.values()) {
      starts.add(heading.start());
      starts.add(behindLineBreak(heading.end()));
    }
    return starts;
  }

  private int behindLineBreak(int offset) {
    int next = offset;
    while (next < text.length() && " \t\r\u3000".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n' ? next + 1 : offset;
  }

  private String level(int start) {
    Heading heading = headings.get(start);
    return heading == null
        ? ""
        : String.valueOf(Math.min(LAST_LEVEL, FIRST_LEVEL - 1 + heading.level()));
  }

  private static Piece onPage(TextPiece piece) {
    List<PageItem> anchored = piece.anchored();
    return new Piece(
        piece.start(),
        piece.text(),
        kinds(piece),
        joined(piece.shown(), it -> String.valueOf(it.index())),
        !anchored.isEmpty(),
        anchored.isEmpty() ? "" : String.valueOf(anchored.get(0).index()),
        joined(
            anchored.stream().filter(PageItem::isFinding).toList(),
            it -> String.valueOf(it.index() + 1)),
        joined(anchored, it -> "c" + it.index()));
  }

  /** {@code goal}; {@code result shared} where two findings meet; {@code words} outside of all. */
  private static String kinds(TextPiece piece) {
    Set<String> kinds = new LinkedHashSet<>();
    piece.covering().forEach(it -> kinds.add(it.kind()));
    if (piece.covering().stream().filter(PageItem::isFinding).count() > 1) {
      kinds.add("shared");
    }
    if (kinds.isEmpty() && !piece.shown().isEmpty()) {
      kinds.add("words");
    }
    return String.join(" ", kinds);
  }

  private static String joined(List<PageItem> items, Function<PageItem, String> name) {
    return items.stream().map(name).collect(Collectors.joining(" "));
  }
}
