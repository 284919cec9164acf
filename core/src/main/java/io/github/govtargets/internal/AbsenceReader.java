package io.github.govtargets.internal;

import io.github.govtargets.model.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event that is not to happen: {@code 不发生规模性返贫}, {@code 守住不发生系统性金融风险的底线}, {@code
 * 杜绝“毒地”开发}.
 *
 * <p>Also one that 发生 ends: {@code 无重特大事故发生}; not {@code 无重大疾病的家庭}. The event reaches to the next
 * mark outside quotes, and may have a size: {@code 不发生3人以上事故}, {@code 未发生一起较大以上事故}. Refuses an
 * event of one letter and one that holds another number.
 */
final class AbsenceReader {
  private static final WordList ABSENCE = WordTable.CONDITIONS.list("absence");
  private static final WordList NONE = WordTable.CONDITIONS.list("absencenone");
  private static final WordList LEAD = WordTable.CONDITIONS.list("absencelead");
  private static final WordList TAIL = WordTable.CONDITIONS.list("absencetail");
  private static final WordList SIZE = WordTable.CONDITIONS.list("absencesize");

  /** Letters of the unit between a number and 以上. */
  private static final int LONGEST_UNIT = 4;

  private AbsenceReader() {}

  /** The absence whose words begin at {@code at}, or null. */
  static @Nullable Found<Absence> read(char[] text, int at, int to) {
    boolean none = NONE.end(text, at, to) > at;
    int said = none ? at + 1 : ABSENCE.end(text, at, to);
    if (said == at) {
      return null;
    }
    int from = LEAD.end(text, said, to);
    int end = clauseEnd(text, from, to);
    if (none && !WordList.startsWith(text, end - 2, end, "发生")) {
      return null;
    }
    int tail = none ? end - 2 : TAIL.start(text, from, end);
    int nameStart = from;
    int nameEnd = tail;
    int quoted = Quotes.end(text, from, end);
    if (quoted == tail && quoted > from) {
      nameStart++;
      nameEnd--;
    } else if (tail - from < 2 || counts(text, from, tail)) {
      return null;
    }
    String what = new String(text, nameStart, nameEnd - nameStart);
    if (what.isBlank()) {
      return null;
    }
    String wording = new String(text, at, end - at);
    Absence absence = Absence.builder().what(what).wording(wording).build();
    return new Found<>(absence, end, nameStart, nameEnd);
  }

  /** The end of the phrase: the next mark that stands outside quotes. */
  private static int clauseEnd(char[] text, int from, int to) {
    for (int i = from; i < to; ) {
      int quoted = Quotes.end(text, i, to);
      if (quoted > i) {
        i = quoted;
      } else if (MilestoneReader.stands(text, i, to) && !joinsKinds(text, i)) {
        return i;
      } else {
        i++;
      }
    }
    return to;
  }

  /** 系统性、区域性风险: the mark joins two kinds of one event. */
  private static boolean joinsKinds(char[] text, int at) {
    return text[at] == '、' && text[at - 1] == '性';
  }

  /** 5起, 95%以上: whether a number stands there that is no size, as 3人以上 is. */
  private static boolean counts(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (NumeralReader.isDigit(text[i])) {
        i = NumeralReader.digitsEnd(text, i, to);
        int unit = i;
        while (i < to && i - unit <= LONGEST_UNIT && text[i] != '%' && !SIZE.isAt(text, i)) {
          i++;
        }
        if (!SIZE.isAt(text, i)) {
          return true;
        }
      }
    }
    return false;
  }
}
