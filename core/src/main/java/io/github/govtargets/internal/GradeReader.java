package io.github.govtargets.internal;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Reads a grade of a scale: {@code Ⅱ类及以上}, {@code 达到Ⅲ类以上}, {@code 优于Ⅱ类}, {@code 评级为“A+”}, {@code
 * 不低于二级}, {@code 保持优秀}.
 *
 * <p>A grade is a numeral (Roman, Chinese, digits, {@code 5A}) with 类, 级, 等, 星级 or 档, or a word
 * such as 优秀; behind 评级 anything in quotes. Refuses {@code 三级医院} and {@code 3类项目}: what follows has
 * to be the end of the phrase or a mark.
 */
final class GradeReader {
  private static final Comparison[] BEFORE = {
    Comparison.MORE_THAN, Comparison.LESS_THAN, Comparison.ABOUT, Comparison.AT_LEAST
  };
  private static final Comparison[] BEHIND = {
    Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.ABOUT
  };
  private static final WordList VERB = WordTable.CONDITIONS.list("grade");
  private static final WordList[] VERBS = WordTable.CONDITIONS.byComparison("grade");
  private static final WordList[] POST = WordTable.CONDITIONS.byComparison("gradepost");
  private static final WordList WORD = WordTable.CONDITIONS.list("gradeword");
  private static final WordList UNIT = WordTable.CONDITIONS.list("gradeunit");

  private static final String NUMERALS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫIVXA";

  private GradeReader() {}

  /** The grade whose words begin at {@code at}, or null. */
  static @Nullable Found<Grade> read(char[] text, int at, int to) {
    Comparison op = Comparison.EQUAL;
    int from = VERB.end(text, at, to);
    for (Comparison said : BEFORE) {
      int end = VERBS[said.ordinal()].end(text, at, to);
      if (end > from) {
        from = end;
        op = said;
      }
    }
    int nameStart = from;
    int end = gradeEnd(text, from, to);
    int nameEnd = end;
    if (end == from) {
      boolean rated = WordList.startsWith(text, at, to, "评级");
      end = rated ? Quotes.end(text, from, to) : from;
      nameStart++;
      nameEnd = end - 1;
    }
    if (end == from || nameStart >= nameEnd) {
      return null;
    }
    int stop = end;
    if (op == Comparison.EQUAL) {
      for (Comparison said : BEHIND) {
        int post = POST[said.ordinal()].end(text, end, to);
        if (post > stop) {
          stop = post;
          op = said;
        }
      }
    }
    if (!MilestoneReader.stands(text, stop, to)) {
      return null;
    }
    Grade.Builder grade = Grade.builder();
    grade.op(op).grade(new String(text, nameStart, nameEnd - nameStart));
    grade.wording(new String(text, at, stop - at));
    return new Found<>(grade.build(), stop, nameStart, nameEnd);
  }

  private static int gradeEnd(char[] text, int at, int to) {
    int from = WordList.startsWith(text, at, to, "国家") ? at + 2 : at;
    int word = WORD.end(text, from, to);
    if (word > from) {
      return word;
    }
    int numeral = from;
    while (numeral < to && isGradeNumeral(text[numeral])) {
      numeral++;
    }
    if (numeral == from) {
      return at;
    }
    int unit = UNIT.end(text, numeral, to);
    return unit > numeral ? unit : at;
  }

  private static boolean isGradeNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0
        || NumeralReader.isDigit(c)
        || NumeralReader.chineseDigit(c) > 0;
  }
}
