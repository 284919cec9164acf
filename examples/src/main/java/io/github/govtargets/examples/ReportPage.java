package io.github.govtargets.examples;

import java.util.List;

/**
 * What the template of a page is filled with. Every text in it is plain: the template escapes it.
 */
record ReportPage(
    String title,
    String file,
    String about,
    String note,
    List<Kind> kinds,
    List<Block> blocks,
    List<Section> sections,
    List<NumberTable> tables) {

  /** A kind of marks: its class, how many there are, and what they are called. */
  record Kind(String name, int count, String label) {}

  /** A paragraph or a heading of the report; the level of a paragraph is empty. */
  record Block(int start, String level, List<Piece> pieces) {
    boolean heading() {
      return !level.isEmpty();
    }

    /** Whether it is an empty line, which a page need not show at full height. */
    boolean blank() {
      return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }
  }

  /**
   * A stretch of the text.
   *
   * @param kinds the classes of its mark; empty where there is nothing to mark
   * @param items the numbers of the items to show for it, with spaces between
   * @param anchor whether it takes the focus for items
   * @param row the number of the row that it leads to
   * @param labels the numbers of the findings that it takes the focus for, as printed
   */
  record Piece(
      int start,
      String text,
      String kinds,
      String items,
      boolean anchor,
      String row,
      String labels,
      String descriptions) {
    boolean marked() {
      return !kinds.isEmpty();
    }
  }

  /** A section of the report with the findings below its heading. */
  record Section(int index, String name, int target, int goals, int results, List<Row> rows) {}

  /** A finding in the table, with the evidence for its fields. */
  record Row(
      int index,
      int label,
      String kind,
      String indicator,
      String condition,
      String when,
      String firmness,
      String note,
      String doubts,
      int valueRank,
      int at,
      int start,
      int end,
      String words,
      String repaired,
      List<FieldRow> fields) {}

  /** A field of a finding: its name, its value, the words that gave it. */
  record FieldRow(String name, String value, List<Words> words) {
    /** Words of the text. */
    record Words(int start, int end, String text) {}
  }

  /** A table of what is in no finding: numbers with their reasons, or diagnostics. */
  record NumberTable(String kind, String title, String what, String why, List<NumberRow> rows) {}

  /** A number that no finding uses, or a diagnostic; linked unless it has no characters. */
  record NumberRow(
      int index,
      boolean linked,
      int start,
      int end,
      String words,
      String reason,
      String before,
      String after) {}
}
