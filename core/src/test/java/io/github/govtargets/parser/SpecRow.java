package io.github.govtargets.parser;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One row of a spec file: a phrase and what is read from it.
 *
 * @param file the spec file
 * @param where {@code goal}, {@code plan} or {@code result}, the part of the report that the phrase
 *     stands in; {@code both} where it says the same in either; {@code text} for a whole text
 * @param phrase the phrase, or the text with {@code ⏎} for its line breaks
 * @param items what is read, as {@link Compact} writes it; none for a refused phrase
 * @param mentions the numbers that are no items, each with its reason
 */
record SpecRow(
    String file, String where, String phrase, List<String> items, List<String> mentions) {
  private static final List<String> FILES =
      List.of(
          "numerals",
          "units",
          "bounds",
          "basis",
          "lists",
          "firmness",
          "deadlines",
          "comparisons",
          "states",
          "worded",
          "results",
          "names",
          "refused");

  /** Files of phrases and texts that mean what they do only where they stand. */
  private static final List<String> EDGES =
      List.of(
          "edges/amounts",
          "edges/counted",
          "edges/texts",
          "edges/names",
          "edges/subjects",
          "edges/conditions",
          "edges/phrases",
          "edges/times",
          "edges/vocabulary");

  /** The names of the spec files of edges. */
  static List<String> edges() {
    return EDGES;
  }

  /** The names of the spec files. */
  static List<String> files() {
    return FILES;
  }

  /** The rows of all spec files. */
  static List<SpecRow> all() {
    return FILES.stream().flatMap(file -> of(file).stream()).toList();
  }

  /** The rows of one spec file. */
  static List<SpecRow> of(String file) {
    try (InputStream in =
        Objects.requireNonNull(SpecRow.class.getResourceAsStream(resource(file)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> of(file, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String file) {
    return (EDGES.contains(file) ? "" : "specs/") + file + ".spec";
  }

  private static SpecRow of(String file, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 3 || cells.length > 4) {
      throw new IllegalArgumentException(file + ": not three or four cells: " + line);
    }
    return new SpecRow(
        file, cells[0], cells[1], list(cells[2]), cells.length > 3 ? list(cells[3]) : List.of());
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" ; "));
  }

  /** A text to read, and where in it the row's phrase starts. */
  record Placed(String text, int start) {}

  /** The texts in which the row holds. */
  List<Placed> texts() {
    return where.equals("text")
        ? List.of(new Placed(phrase.replace('⏎', '\n'), 0))
        : skeletons().stream().map(this::in).toList();
  }

  /** The row's phrase in a part of a report. */
  Placed in(Skeleton skeleton) {
    return new Placed(skeleton.with(phrase + "。"), skeleton.start());
  }

  /** The parts of a report in which the row holds. */
  List<Skeleton> skeletons() {
    return switch (where) {
      case "goal" -> List.of(Skeleton.GOALS);
      case "plan" -> List.of(Skeleton.PLAN);
      case "result" -> List.of(Skeleton.REVIEW);
      case "both" -> List.of(Skeleton.GOALS, Skeleton.REVIEW);
      default -> throw new IllegalArgumentException(file + ": where is " + where);
    };
  }

  /** What its statements may be in a part; a row for one part alone says it of each. */
  List<String> kinds(Skeleton skeleton) {
    return where.equals("both") ? List.of(skeleton.kind()) : List.of("goal", "result");
  }

  /** What a reading says, in the terms of this row. */
  List<String> items(Reading reading) {
    Function<Finding, String> compact = where.equals("both") ? Compact::said : Compact::stated;
    return reading.findings().stream().map(compact).toList();
  }

  /** The numbers of the row's phrase that are no items. */
  List<String> mentions(Reading reading, Placed placed) {
    int end = placed.start() + phrase.length();
    return reading.mentions().stream()
        .filter(mention -> mention.start() >= placed.start() && mention.end() <= end)
        .map(SpecRow::mention)
        .toList();
  }

  /** A mention in the terms of a row. */
  private static String mention(Mention mention) {
    return mention.text() + " " + mention.reason().text();
  }

  @Override
  public String toString() {
    return file + ": " + phrase;
  }
}
