package io.github.govtargets.text;

/**
 * The first layer: undoes the damage of scraped pages and leaves everything else alone.
 *
 * <p>{@code 區(qū)政府\r\n增長8.9_M_M_} gives {@code 區政府}, a line break and {@code 增長8.9%}. One pass; a
 * text without a suspicious character is handed on as it is.
 */
final class Repair {
  private static final String LOST_PERCENT = "_M_M_";

  private final char[] text;
  private final CleanBuilder out;
  private final Annotations annotations;
  private final Entities entities;
  private final HtmlTags tags;
  private final QuestionMarks questionMarks;

  private Repair(char[] text) {
    this.text = text;
    this.out = new CleanBuilder(text.length);
    this.annotations = new Annotations(text, out);
    this.entities = new Entities(text);
    this.tags = new HtmlTags(text);
    this.questionMarks = new QuestionMarks(text);
  }

  /** Repairs a text, given as a string and as its characters. */
  static Repaired of(String original, char[] text) {
    int first = Suspects.next(text, 0);
    if (first == text.length) {
      return Repaired.unchanged(original, text);
    }
    Repair repair = new Repair(text);
    repair.run(first);
    return repair.out.build(original);
  }

  private void run(int first) {
    int i = 0;
    int next = first;
    while (next < text.length) {
      out.copy(text, i, next);
      i = repair(next);
      next = Suspects.next(text, i);
    }
    out.copy(text, i, next);
  }

  private int repair(int i) {
    switch (Suspects.kind(text[i])) {
      case Suspects.BRACKET:
        return annotations.bracket(i);
      case Suspects.QUESTION:
        return question(i);
      case Suspects.AMPERSAND:
        return entity(i);
      case Suspects.TAG:
        return tag(i);
      case Suspects.BACKSLASH:
        return escape(i);
      case Suspects.UNDERSCORE:
        return percent(i);
      case Suspects.INVISIBLE:
        return invisible(i);
      default:
        return lost(i);
    }
  }

  private int keep(int i) {
    out.add(text[i], i, i + 1);
    return i + 1;
  }

  private char at(int i) {
    return i >= 0 && i < text.length ? text[i] : '\n';
  }

  /**
   * {@code ?jié)} begins a shifted run; other question marks are spaces, characters or questions.
   */
  private int question(int i) {
    int end = i;
    while (end < text.length && text[end] == '?') {
      end++;
    }
    boolean shifts = annotations.isSwallowed(end);
    int marks = shifts ? end - 1 : end;
    if (marks > i) {
      questionMarks(i, marks);
    }
    return shifts ? annotations.shift(end - 1, end) : end;
  }

  private void questionMarks(int from, int to) {
    switch (questionMarks.meaning(from, to)) {
      case SPACE:
        for (int i = from; i < to; i += 2) {
          out.add(' ', i, Math.min(i + 2, to));
        }
        out.damage(Damage.Kind.LOST_SPACE, from, to, true);
        break;
      case LOST:
        out.copy(text, from, to);
        out.damage(Damage.Kind.LOST_CHARACTER, from, to, false);
        break;
      default:
        out.copy(text, from, to);
    }
  }

  private int entity(int i) {
    if (!entities.read(i)) {
      return keep(i);
    }
    for (char c : Character.toChars(entities.value())) {
      if (Suspects.kind(c) != Suspects.INVISIBLE) {
        out.add(c, i, entities.end());
      }
    }
    out.damage(Damage.Kind.HTML_ENTITY, i, entities.end(), true);
    return entities.end();
  }

  /** {@code <p>} begins a line, {@code <b>} is nothing. */
  private int tag(int i) {
    if (!tags.read(i)) {
      return keep(i);
    }
    if (tags.gap() != 0) {
      out.add(tags.gap(), i, tags.end());
    }
    out.damage(Damage.Kind.HTML_TAG, i, tags.end(), true);
    return tags.end();
  }

  /** {@code \r\n} written out, or one of its parts where it is no part of a path. */
  private int escape(int i) {
    char letter = at(i + 1);
    boolean pair = letter == 'r' && at(i + 2) == '\\' && at(i + 3) == 'n';
    char before = at(i - 1);
    char after = at(i + 2);
    boolean path = Marks.isLatin(before) || before == ':' || before == '\\' || before == '.';
    if (!pair && (path || after >= 'a' && after <= 'z')) {
      return keep(i);
    }
    int end = pair ? i + 4 : i + 2;
    out.add(letter == 't' ? '\t' : '\n', i, end);
    out.damage(Damage.Kind.ESCAPE_SEQUENCE, i, end, true);
    return end;
  }

  /** {@code 8.9_M_M_} was {@code 8.9%}. */
  private int percent(int i) {
    int end = i + LOST_PERCENT.length();
    if (end > text.length
        || !LOST_PERCENT.equals(new String(text, i, LOST_PERCENT.length()))
        || !Marks.isDigit(FoldTable.fold(out.last()))) {
      return keep(i);
    }
    out.add('%', i, end);
    out.damage(Damage.Kind.LOST_PERCENT, i, end, true);
    return end;
  }

  /**
   * Invisible characters go; alone on a line in the middle of a sentence they take both breaks
   * along.
   */
  private int invisible(int i) {
    int end = i;
    while (end < text.length && Suspects.kind(text[end]) == Suspects.INVISIBLE) {
      end++;
    }
    int next = at(end) == '\r' && at(end + 1) == '\n' ? end + 2 : end + 1;
    int breakLength = out.last() == '\n' && out.beforeLast(1) == '\r' ? 2 : 1;
    boolean alone = i > 0 && text[i - 1] == '\n' && end < text.length && text[next - 1] == '\n';
    if (alone && out.last() == '\n' && continuesSentence(out.beforeLast(breakLength), next)) {
      out.drop(breakLength);
      out.damage(Damage.Kind.STRAY_LINE_BREAK, i - breakLength, next, true);
      return next;
    }
    out.damage(Damage.Kind.INVISIBLE_CHARACTER, i, end, true);
    return end;
  }

  private boolean continuesSentence(char before, int next) {
    byte after = Marks.kind(at(next));
    return (Marks.isIdeograph(before) || Marks.isDigit(before) || "，、%％".indexOf(before) >= 0)
        && after != Marks.BREAK
        && after != Marks.SPACE
        && !Headings.startsAt(text, next, text.length);
  }

  private int lost(int i) {
    if (text[i] == '\uFFFD' && annotations.isSwallowed(i + 2) && at(i + 1) == '(') {
      return annotations.shift(i, i + 2);
    }
    int end = i + 1;
    while (end < text.length && Suspects.kind(text[end]) == Suspects.LOST) {
      end++;
    }
    out.copy(text, i, end);
    out.damage(Damage.Kind.LOST_CHARACTER, i, end, false);
    return end;
  }
}
