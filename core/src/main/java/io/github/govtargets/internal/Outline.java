package io.github.govtargets.internal;

import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Reading;
import io.github.govtargets.text.ReadableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headings of a text, and those that a place of it stands under. */
final class Outline {
  /** Levels that headings have. */
  private static final int DEEPEST = 3;

  private final ReadableText text;
  private final Tokens tokens;

  /** As {first token, end token, level}. */
  private final List<int[]> headings;

  /** The titles of the headings. */
  private final String[] titles;

  /** The titles above where the text was read to, the outermost first, and their levels. */
  private final List<String> above = new ArrayList<>();

  private final int[] levels = new int[DEEPEST];
  private int next;

  Outline(ReadableText text, Tokens tokens, List<int[]> headings) {
    this.text = text;
    this.tokens = tokens;
    this.headings = headings;
    this.titles = new String[headings.size()];
    for (int i = 0; i < titles.length; i++) {
      titles[i] = title(headings.get(i));
    }
  }

  /**
   * The headings above the letter {@code at}, the outermost first; no letter before an earlier one.
   */
  List<String> above(int at) {
    while (next < titles.length && tokens.start(headings.get(next)[0]) <= at) {
      push(headings.get(next)[2], titles[next]);
      next++;
    }
    return above;
  }

  private void push(int level, String title) {
    int depth = above.size();
    while (depth > 0 && levels[depth - 1] >= level) {
      above.remove(--depth);
    }
    levels[depth] = level;
    above.add(title);
  }

  private String title(int[] heading) {
    return text.clean()
        .substring(
            text.cleanStart(tokens.start(heading[0])), text.cleanEnd(tokens.end(heading[1] - 1)))
        .strip();
  }

  /** Adds the outline, each heading with the part that it stands in. */
  void addTo(Reading.Builder reading, List<Section> sections, Assembler assembler) {
    int section = 0;
    for (int i = 0; i < titles.length; i++) {
      int[] heading = headings.get(i);
      while (section + 1 < sections.size() && sections.get(section + 1).from() <= heading[0]) {
        section++;
      }
      reading.addOutline(
          Heading.builder()
              .start(assembler.original(tokens.start(heading[0])))
              .end(assembler.originalEnd(tokens.end(heading[1] - 1)))
              .text(titles[i])
              .level(heading[2])
              .part(sections.get(section).part())
              .year(year(sections.get(section)))
              .build());
    }
  }

  private static Optional<Integer> year(Section section) {
    return section.isDated() ? Optional.of(section.year()) : Optional.empty();
  }
}
