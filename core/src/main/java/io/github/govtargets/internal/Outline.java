package io.github.govtargets.internal;

import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Reading;
import io.github.govtargets.text.ReadableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headings of a text, and those that a place of it stands under. */
final class Outline {
  private final ReadableText text;
  private final Tokens tokens;

  /** As {first token, end token, level}. */
  private final List<int[]> headings;

  private final List<String> stack = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private int next;

  Outline(ReadableText text, Tokens tokens, List<int[]> headings) {
    this.text = text;
    this.tokens = tokens;
    this.headings = headings;
  }

  /**
   * The headings above the letter {@code at}, the outermost first; no letter before an earlier one.
   */
  List<String> above(int at) {
    while (next < headings.size() && tokens.start(headings.get(next)[0]) <= at) {
      push(headings.get(next));
      next++;
    }
    return stack;
  }

  private void push(int[] heading) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= heading[2]) {
      levels.remove(levels.size() - 1);
      stack.remove(stack.size() - 1);
    }
    levels.add(heading[2]);
    stack.add(title(heading));
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
    for (int[] heading : headings) {
      while (section + 1 < sections.size() && sections.get(section + 1).from() <= heading[0]) {
        section++;
      }
      reading.addOutline(
          Heading.builder()
              .start(assembler.original(tokens.start(heading[0])))
              .end(assembler.originalEnd(tokens.end(heading[1] - 1)))
              .text(title(heading))
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
