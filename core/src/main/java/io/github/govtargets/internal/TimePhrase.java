package io.github.govtargets.internal;

import io.github.govtargets.model.DeadlineOrigin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time strictly: {@code 到2025年}, {@code “十四五”末}, {@code 6月底前}, {@code 三年内}, {@code
 * 本届政府任期内}, {@code 2021-2025年}, {@code 春节前}.
 *
 * <p>{@code 三年内} and {@code 任期内} (five years) count the report's own year as the first; {@code
 * 6月底前} and {@code 6月前} both end with June. An event that no calendar places ends with the report's
 * year and has the origin FALLBACK.
 */
final class TimePhrase {
  private static final String[] BY = {"截至到", "截止到", "截至", "截止", "力争到", "到", "至", "在"};
  private static final String[] ENDS = {
    "年底以前", "年底之前", "年底前", "年末前", "底以前", "底之前", "末之前", "底前", "末前", "年底", "年末", "以前", "之前", "以内",
    "底", "末", "前", "内"
  };
  private static final String[] PLAN_ENDS = {
    "规划期末", "规划期内", "规划期间", "规划期", "规划末", "时期末", "时期内", "时期", "期末", "期内", "期间", "末", "以来"
  };
  private static final String[] THIS_YEAR = {
    "今年年底前", "今年年底", "今年底前", "今年底", "年底之前", "年底以前", "本年度内", "年底前", "年末前", "岁末前", "今年内", "年底", "年末",
    "岁末", "年内", "全年", "当年", "本年度"
  };
  private static final String[] TERM = {
    "本届政府任期末", "本届政府任期内", "本届政府任期", "政府任期内", "本届任期内", "本届政府届末", "任期内"
  };
  private static final int TERM_YEARS = 5;
  private static final int LONGEST_EVENT = 12;

  private TimePhrase() {}

  /** The time at {@code at}, or null. */
  static @Nullable Times read(Phrase phrase, int at, int to) {
    int from = at;
    boolean by = false;
    for (String word : BY) {
      if (phrase.is(at, to, word)) {
        from = at + word.length();
        by = !word.equals("在");
        break;
      }
    }
    Times said = bare(phrase, from, to);
    if (said == null) {
      return null;
    }
    return note(phrase, said.from(at).to(said.end(), by || said.limit(), said.origin()), to);
  }

  private static @Nullable Times bare(Phrase phrase, int at, int to) {
    Times plan = plan(phrase, at, to);
    if (plan != null) {
      return plan;
    }
    for (String word : TERM) {
      if (phrase.is(at, to, word)) {
        return years(phrase, at, at + word.length(), 0, TERM_YEARS - 1, true);
      }
    }
    for (String word : THIS_YEAR) {
      if (phrase.is(at, to, word)) {
        return years(
            phrase, at, at + word.length(), 0, 0, word.contains("底") || word.contains("末"));
      }
    }
    Times many = many(phrase, at, to);
    if (many != null) {
      return many;
    }
    if (phrase.is(at, to, "本世纪末")) {
      return times(LocalDate.of(2001, 1, 1), LocalDate.of(2100, 12, 31), at, at + 4, true);
    }
    if (phrase.is(at, to, "本世纪中叶")) {
      return times(LocalDate.of(2001, 1, 1), LocalDate.of(2050, 12, 31), at, at + 5, true);
    }
    Times dates = dates(phrase, at, to);
    return dates != null ? dates : event(phrase, at, to);
  }

  /** 今后五年, 未来3年, 三年内, 过去五年, 近三年, 五年来. */
  private static @Nullable Times many(Phrase phrase, int at, int to) {
    boolean ahead = phrase.is(at, to, "今后") || phrase.is(at, to, "未来");
    boolean behind = phrase.is(at, to, "过去");
    boolean near = phrase.is(at, to, "近");
    int from = ahead || behind ? at + 2 : near ? at + 1 : at;
    int end = DatePhrase.digits(phrase, from, to);
    int count = DatePhrase.value(phrase, from, end);
    if (count < 1 || count > 99) {
      return null;
    }
    int stop = phrase.is(end, to, "年") ? end + 1 : end;
    if (stop == end) {
      return null;
    }
    if (ahead) {
      int inside = phrase.is(stop, to, "内") ? stop + 1 : stop;
      return years(phrase, at, inside, 0, count - 1, inside > stop);
    }
    if (phrase.is(stop, to, "来")) {
      return years(phrase, at, stop + 1, -count, -1, false);
    }
    if (behind || near) {
      return years(phrase, at, stop, -count, -1, false);
    }
    for (String word : new String[] {"之内", "以内", "内"}) {
      if (phrase.is(stop, to, word)) {
        return years(phrase, at, stop + word.length(), 0, count - 1, true);
      }
    }
    return null;
  }

  private static @Nullable Times years(
      Phrase phrase, int at, int end, int first, int last, boolean limit) {
    if (phrase.year == 0) {
      phrase.fail(at, "which year is meant has to be given");
      return null;
    }
    return times(
        LocalDate.of(phrase.year + first, 1, 1),
        LocalDate.of(phrase.year + last, 12, 31),
        at,
        end,
        limit);
  }

  private static @Nullable Times plan(Phrase phrase, int at, int to) {
    boolean quoted = phrase.is(at, to, "“");
    int from = quoted ? at + 1 : at;
    for (int end = Math.min(to, from + 4); end >= from + 2; end--) {
      int plan = Plans.number(phrase.text, from, end);
      if (plan == 0 || quoted && !phrase.is(end, to, "”")) {
        continue;
      }
      int behind = quoted ? end + 1 : end;
      for (String word : PLAN_ENDS) {
        if (phrase.is(behind, to, word)) {
          int stop = behind + word.length();
          return times(Plans.first(plan), Plans.last(plan), at, stop, word.endsWith("末"));
        }
      }
      if (quoted) {
        return times(Plans.first(plan), Plans.last(plan), at, behind, false);
      }
    }
    return null;
  }

  /** A date, or the stretch between two: 2021-2025年, 1月至6月, 2021年3月1日至2022年2月28日. */
  private static @Nullable Times dates(Phrase phrase, int at, int to) {
    Times span = yearSpan(phrase, at, to);
    if (span != null) {
      return span;
    }
    Times months = monthSpan(phrase, at, to);
    if (months != null) {
      return months;
    }
    DatePhrase first = DatePhrase.read(phrase, at, to, phrase.year);
    if (first == null) {
      return null;
    }
    int mark = first.end();
    if (mark < to && "至到-—～".indexOf(phrase.text[mark]) >= 0) {
      DatePhrase last = DatePhrase.read(phrase, mark + 1, to, first.year());
      if (last != null && !last.last().isBefore(first.first())) {
        return suffix(phrase, times(first.first(), last.last(), at, last.end(), false), to);
      }
      if (last != null) {
        phrase.fail(mark + 1, "the time ends before it begins");
        return null;
      }
    }
    return suffix(phrase, times(first.first(), first.last(), at, first.end(), false), to);
  }

  private static @Nullable Times yearSpan(Phrase phrase, int at, int to) {
    int end = DatePhrase.digits(phrase, at, to);
    if (end - at != 4 || end >= to || "-—至到～".indexOf(phrase.text[end]) < 0) {
      return null;
    }
    int stop = DatePhrase.digits(phrase, end + 1, to);
    int first = DatePhrase.value(phrase, at, end);
    int last = DatePhrase.value(phrase, end + 1, stop);
    int length = stop - end - 1;
    if (length == 2) {
      last += first / 100 * 100;
    }
    if (length != 2 && length != 4 || !phrase.is(stop, to, "年") || last < first) {
      return null;
    }
    return times(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), at, stop + 1, false);
  }

  /** 1-6月. */
  private static @Nullable Times monthSpan(Phrase phrase, int at, int to) {
    int end = DatePhrase.digits(phrase, at, to);
    if (end == at || end >= to || "-—至到～".indexOf(phrase.text[end]) < 0) {
      return null;
    }
    int first = DatePhrase.value(phrase, at, end);
    DatePhrase last = DatePhrase.read(phrase, end + 1, to, phrase.year);
    boolean month = last != null && phrase.text[last.end() - 1] == '月';
    if (last == null || !month || first < 1 || first > last.first().getMonthValue()) {
      return null;
    }
    return suffix(
        phrase, times(LocalDate.of(last.year(), first, 1), last.last(), at, last.end(), false), to);
  }

  /** 底, 底前, 前, 末: by the end of what stands before. */
  private static Times suffix(Phrase phrase, Times said, int to) {
    for (String word : ENDS) {
      if (phrase.is(said.end(), to, word)) {
        return said.to(said.end() + word.length(), true, DeadlineOrigin.CLAUSE);
      }
    }
    int event = eventEnd(phrase, said.end(), to);
    return event > said.end() ? said.to(event, true, DeadlineOrigin.FALLBACK) : said;
  }

  /** 春节前, 汛期前: behind the event, or {@code at}. */
  private static int eventEnd(Phrase phrase, int at, int to) {
    for (int end = at + 2; end < to && end <= at + LONGEST_EVENT; end++) {
      if (phrase.text[end - 1] < 0x4E00 || phrase.text[end - 1] >= 0xA000) {
        return at;
      }
      if (phrase.text[end] == '前'
          && !phrase.is(end - 1, to, "目前")
          && !phrase.is(end - 1, to, "当前")) {
        boolean stands =
            end + 1 == to || phrase.text[end + 1] < 0x4E00 || phrase.text[end + 1] >= 0xA000;
        return stands ? end + 1 : at;
      }
    }
    return at;
  }

  private static @Nullable Times event(Phrase phrase, int at, int to) {
    int end = at < to && "年月日底末".indexOf(phrase.text[at]) >= 0 ? at : eventEnd(phrase, at, to);
    if (end == at) {
      phrase.fail(at, "a time is expected");
      return null;
    }
    Times said = years(phrase, at, end, 0, 0, true);
    return said == null ? null : said.to(end, true, DeadlineOrigin.FALLBACK);
  }

  /** Where the deadline comes from, as the formatter writes it: （按规划期）. */
  private static Times note(Phrase phrase, Times said, int to) {
    DeadlineOrigin[] origins = {
      DeadlineOrigin.REPORT, DeadlineOrigin.HEADING, DeadlineOrigin.FALLBACK
    };
    String[] notes = {"（按报告年度）", "（按规划期）", "（按年度推定）"};
    for (int i = 0; i < notes.length; i++) {
      if (phrase.is(said.end(), to, notes[i])) {
        return said.to(said.end() + notes[i].length(), said.limit(), origins[i]);
      }
    }
    return said;
  }

  private static Times times(LocalDate first, LocalDate last, int at, int end, boolean limit) {
    return new Times(first, last, at, end, limit, DeadlineOrigin.CLAUSE);
  }
}
