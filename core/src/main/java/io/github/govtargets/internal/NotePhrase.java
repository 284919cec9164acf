package io.github.govtargets.internal;

import io.github.govtargets.model.Nature;

/**
 * Reads the notes behind a statement: {@code （约束性）}, {@code （责任单位：区发改局）}, {@code （期间：2021年）},
 * {@code （按产出计）}.
 */
final class NotePhrase {
  private NotePhrase() {}

  /** Takes the notes off the end of the phrase; gives where the statement itself ends. */
  static int strip(Phrase phrase, PhraseParts clause, int from, int to) {
    int end = to;
    for (int start = open(phrase, from, end); start < end; start = open(phrase, from, end)) {
      if (!read(phrase, clause, start + 1, end - 1)) {
        return end;
      }
      end = start;
    }
    return end;
  }

  /** Where the bracket that closes before {@code end} opens, or {@code end}. */
  private static int open(Phrase phrase, int from, int end) {
    if (end <= from || phrase.text[end - 1] != '）') {
      return end;
    }
    int depth = 0;
    for (int i = end - 1; i >= from; i--) {
      int quoted = Quotes.start(phrase.text, from, i + 1);
      if (quoted <= i) {
        i = quoted;
      } else if (phrase.text[i] == '）') {
        depth++;
      } else if (phrase.text[i] == '（' && --depth == 0) {
        return i;
      }
    }
    return end;
  }

  private static boolean read(Phrase phrase, PhraseParts clause, int from, int to) {
    String note = phrase.folded(from, to);
    switch (note) {
      case "约束性":
      case "约束性指标":
        clause.nature = Nature.BINDING;
        return true;
      case "预期性":
      case "预期性指标":
        clause.nature = Nature.ANTICIPATORY;
        return true;
      case "按产出计":
        clause.reckoning = PhraseParts.Reckoning.OUTPUT;
        return true;
      case "按相对变化计":
        clause.reckoning = PhraseParts.Reckoning.RELATIVE;
        return true;
      case "按绝对变化计":
        clause.reckoning = PhraseParts.Reckoning.ABSOLUTE;
        return true;
      default:
        return named(phrase, clause, from, to, note);
    }
  }

  private static boolean named(Phrase phrase, PhraseParts clause, int from, int to, String note) {
    for (String label : new String[] {"责任单位：", "牵头单位：", "责任部门："}) {
      if (note.startsWith(label) && note.length() > label.length()) {
        clause.responsible = unquoted(phrase, from + label.length(), to);
        return true;
      }
    }
    if (note.startsWith("期间：")) {
      Times during = TimePhrase.read(phrase, from + 3, to);
      if (during != null && during.end() == to && !during.limit()) {
        clause.during = during;
        return true;
      }
    }
    return false;
  }

  /** The letters of {@code [from, to)}, without the quotes around them. */
  static String unquoted(Phrase phrase, int from, int to) {
    return Quotes.end(phrase.text, from, to) == to && to > from + 2
        ? phrase.written(from + 1, to - 1)
        : phrase.written(from, to);
  }
}
