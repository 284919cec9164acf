package io.github.govtargets.internal;

import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that another body sets: {@code 完成上级下达任务}, {@code 控制在国家下达的指标以内}, {@code 达到省定目标},
 * {@code 超额完成市下达的年度目标任务}.
 *
 * <p>A verb, the body, a word of setting, 的 and some letters of attribute, and the word for what is
 * set. Refuses {@code 完成任务} (nobody sets it) and {@code 完成投资目标} (nor here).
 */
final class AssignedReader {
  private static final int LONGEST_BODY = 16;
  private static final int LONGEST_ATTRIBUTE = 12;

  /** Letters behind 的: 完成国家下达的单位生产总值二氧化碳排放降低目标. */
  private static final int LONGEST_OBJECT = 20;

  private static final Comparison[] COMPARISONS = Comparison.values();
  private static final WordList[] VERBS = WordTable.CONDITIONS.byComparison("assigned");
  private static final WordList ANY_VERB = WordTable.CONDITIONS.all("assigned");
  private static final WordList SET_BY = WordTable.CONDITIONS.list("setby");
  private static final WordList SET_WHAT = WordTable.CONDITIONS.list("setwhat");
  private static final WordList SET_MOST = WordTable.CONDITIONS.list("setmost");
  private static final WordList SET_LEAST = WordTable.CONDITIONS.list("setleast");

  private AssignedReader() {}

  /** The assigned value whose words begin at {@code at}, or null. */
  static @Nullable Found<Assigned> read(char[] text, int at, int to) {
    int body = ANY_VERB.end(text, at, to);
    if (body == at) {
      return null;
    }
    Comparison op = null;
    for (Comparison said : COMPARISONS) {
      op = VERBS[said.ordinal()].end(text, at, to) == body ? said : op;
    }
    return body(text, at, body, to, op);
  }

  private static @Nullable Found<Assigned> body(
      char[] text, int at, int body, int to, @Nullable Comparison op) {
    int quoted = Quotes.end(text, body, to);
    int from = body;
    if (quoted > body + 2) {
      int set = SET_BY.end(text, quoted, to);
      int what = set == quoted ? 0 : what(text, set, to);
      if (what != 0) {
        return found(text, at, body + 1, quoted - 1, what, to, op);
      }
      if (Plans.number(text, body + 1, quoted - 1) == 0) {
        return null;
      }
      // 完成“十四五”国家考核目标
      from = quoted;
    }
    int last = Math.min(to, from + LONGEST_BODY);
    for (int end = from + 1; end <= last; end++) {
      if (!isHan(text[end - 1]) || isVerb(text, end, to)) {
        return null;
      }
      int set = SET_BY.end(text, end, to);
      int what = set == end ? 0 : what(text, set, to);
      if (what != 0) {
        return found(text, at, from, end, what, to, op);
      }
      // 达到国家要求: the word of setting is itself what is set
      if (isDemand(text, end, set) && MilestoneReader.stands(text, set, to)) {
        return found(text, at, from, end, set, to, op);
      }
    }
    return null;
  }

  /** 实现率完成上级下达任务: what stands before the last verb is no body. */
  private static boolean isVerb(char[] text, int at, int to) {
    return ANY_VERB.end(text, at, to) > at;
  }

  private static boolean isDemand(char[] text, int from, int to) {
    return to - from == 2 && text[from] == '要' && text[from + 1] == '求';
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  /** The end of the word for what is set, attributes before it; 0 for none. */
  private static int what(char[] text, int from, int to) {
    int start = from < to && text[from] == '的' ? from + 1 : from;
    int last = Math.min(to - 1, start + (start > from ? LONGEST_OBJECT : LONGEST_ATTRIBUTE));
    for (int i = start; i <= last && isHan(text[i]); i++) {
      int end = SET_WHAT.end(text, i, to);
      if (end > i) {
        // 目标任务 in 年度目标任务: the last of several words
        int more = SET_WHAT.end(text, end, to);
        return Math.max(end, more);
      }
    }
    return 0;
  }

  private static Found<Assigned> found(
      char[] text, int at, int nameStart, int nameEnd, int what, int to, @Nullable Comparison op) {
    Assigned.Builder assigned = Assigned.builder();
    assigned.by(new String(text, nameStart, nameEnd - nameStart));
    int most = SET_MOST.end(text, what, to);
    int least = SET_LEAST.end(text, what, to);
    int end = Math.max(most, least);
    Comparison behind = least == what ? op : Comparison.AT_LEAST;
    Comparison said = most == what ? behind : Comparison.AT_MOST;
    if (said != null) {
      assigned.op(said);
    }
    assigned.wording(new String(text, at, end - at));
    return new Found<>(assigned.build(), end, nameStart, nameEnd);
  }
}
