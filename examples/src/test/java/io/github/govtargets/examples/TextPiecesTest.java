package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextPiecesTest {
  @Test
  void splitsItemsThatCrossAndNest() {
    PageItem first = finding(0, 0, 4, 2);
    PageItem second = finding(1, 2, 6, 5);
    PageItem within = new PageItem(2, "mention", Span.of(3, 4), List.of(), OptionalInt.of(3));
    assertThat(shapes("abcdefgh", List.of(first, second, within)))
        .containsExactly("ab:0:0:", "c:0 1:0:0", "d:0 1 2:2:2", "ef:1:1:1", "gh:::");
  }

  @Test
  void showsTheFindingsThatTheWordsGaveAFieldTo() {
    PageItem narrow = withRole(finding(0, 0, 4, 2), 0, 2);
    PageItem wide = withRole(finding(1, 0, 8, 6), 0, 2);
    assertThat(shapes("abcdefgh", List.of(narrow, wide)))
        .containsExactly("ab:0 1:0 1:", "cd:0 1:0:0", "efgh:1:1:1");
  }

  @Test
  void marksWordsOutsideOfTheFinding() {
    PageItem dated = withRole(finding(0, 4, 6, 4), 0, 2);
    assertThat(shapes("abcdefgh", List.of(dated)))
        .containsExactly("ab::0:", "cd:::", "ef:0:0:0", "gh:::");
  }

  @Test
  void keepsCharactersWhole() {
    PageItem half = finding(0, 1, 3, 1);
    assertThat(shapes("𠮷𠮷", List.of(half))).containsExactly("𠮷𠮷:0:0:0");
  }

  @Test
  void givesNoPieceForAnEmptyText() {
    assertThat(TextPieces.of("", List.of(), Set.of(0))).isEmpty();
  }

  @Test
  void cutsWhereThePageWantsIt() {
    assertThat(TextPieces.of("ab\ncd", List.of(), Set.of(0, 3)))
        .extracting(TextPiece::text)
        .containsExactly("ab\n", "cd");
  }

  private static PageItem finding(int index, int start, int end, int anchor) {
    return new PageItem(index, "goal", Span.of(start, end), List.of(), OptionalInt.of(anchor));
  }

  private static PageItem withRole(PageItem item, int start, int end) {
    return new PageItem(
        item.index(), item.kind(), item.span(), List.of(Span.of(start, end)), item.anchor());
  }

  /** {@code text:covering:shown:anchored} of each piece. */
  private static List<String> shapes(String text, List<PageItem> items) {
    return TextPieces.of(text, items, Set.of()).stream()
        .map(
            it -> String.join(":", it.text(), of(it.covering()), of(it.shown()), of(it.anchored())))
        .toList();
  }

  private static String of(List<PageItem> items) {
    return items.stream().map(it -> String.valueOf(it.index())).collect(Collectors.joining(" "));
  }
}
