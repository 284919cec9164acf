package io.github.govtargets.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes pinyin annotations out of a text, and hands runs that an annotation shifted to {@link
 * ByteShift}.
 *
 * <p>Taken out: {@code 區(qū)}, {@code 結果（jié guǒ）}, and {@code 們(men)} where the reading is that of
 * the character. Kept: {@code 平台(app)}, {@code 每公頃(ha)}, {@code (a)}.
 */
final class Annotations {
  private final char[] text;
  private final CleanBuilder out;
  private final Annotation annotation;
  private @Nullable AnnotationTable table;
  private @Nullable ByteShift byteShift;
  private @Nullable ShiftChoice choice;

  Annotations(char[] text, CleanBuilder out) {
    this.text = text;
    this.out = out;
    this.annotation = new Annotation(text);
  }

  /** Reads an opening bracket; gives the index behind what was taken out, or behind the bracket. */
  int bracket(int i) {
    if (annotation.read(i) && belongsTo(i)) {
      out.damage(Damage.Kind.PINYIN_ANNOTATION, i, annotation.end(), true);
      return annotation.end();
    }
    out.add(text[i], i, i + 1);
    return i + 1;
  }

  private boolean belongsTo(int i) {
    char before = out.last();
    if (annotation.syllables() > 1) {
      return annotation.isToned() && ideographsBefore(i, annotation.syllables());
    }
    if (Marks.isIdeograph(before)) {
      return annotation.isToned() || isReadingOf(before);
    }
    return annotation.isToned() && isHalfOfPair();
  }

  private boolean ideographsBefore(int i, int count) {
    if (i < count) {
      return false;
    }
    for (int k = i - count; k < i; k++) {
      if (!Marks.isIdeograph(text[k])) {
        return false;
      }
    }
    return true;
  }

  /** Without a tone it must be what the text or the table says of the character. */
  private boolean isReadingOf(char c) {
    String syllable = Pinyin.syllable(annotation.reading());
    if (syllable.equals(Pinyin.syllable(Pinyin.reading(c)))) {
      return true;
    }
    List<String> learned = table().readings(c);
    return learned.stream().anyMatch(reading -> Pinyin.syllable(reading).equals(syllable));
  }

  /** An annotation behind an ASCII character or {@code €} whose byte ends the annotated pair. */
  private boolean isHalfOfPair() {
    int last = Gbk.encode(out.last());
    int before = Gbk.encode(out.beforeLast(1)) & 0xFF;
    return last != 0 && !Gbk.isDouble(last) && choice().fits(before, last, annotation.reading());
  }

  /** Whether pinyin and a closing bracket stand at an index, their opening bracket swallowed. */
  boolean isSwallowed(int body) {
    return body < text.length
        && Pinyin.isLetter(text[body])
        && annotation.readBody(body)
        && annotation.syllables() == 1
        && (annotation.isToned() || table().isAnnotated());
  }

  /** Reads the run shifted by an annotation; gives the index behind it. */
  int shift(int start, int body) {
    ByteShift reader = byteShift;
    if (reader == null) {
      reader = new ByteShift(text, out, choice());
      byteShift = reader;
    }
    return reader.read(start, body);
  }

  private AnnotationTable table() {
    AnnotationTable known = table;
    if (known == null) {
      known = AnnotationTable.learn(text);
      table = known;
    }
    return known;
  }

  private ShiftChoice choice() {
    ShiftChoice known = choice;
    if (known == null) {
      known = new ShiftChoice(table(), TextStatistics.of(text));
      choice = known;
    }
    return known;
  }
}
