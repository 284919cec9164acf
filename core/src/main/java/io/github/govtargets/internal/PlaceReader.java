package io.github.govtargets.internal;

import io.github.govtargets.model.PlaceLevel;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose report a text is: in its title (2022年博野县政府工作报告), in the speaker's words (我代表保定市人民政府),
 * in the name of the session (在杭州市余杭区第十六届人民代表大会) or in the speaker's office (浙江省省长).
 *
 * @param start first letter of the place's name in the matching layer
 * @param end behind the last letter
 * @param level the level of its government
 */
record PlaceReader(int start, int end, PlaceLevel level) {
  private static final int HEAD = 2000;
  private static final int LONGEST = 16;

  /** Who gives the report: 安河省省长. */
  private static final String[] HEADS = {"省长", "自治区主席", "市长", "州长", "盟长", "区长", "县长", "旗长"};

  /** Letters that the name of a place ends with. */
  private static final String KINDS = "省市州盟区县旗镇乡";

  private static final WordList LEADS = WordTable.RULES.list("placelead");
  private static final WordList VERBS = WordTable.RULES.list("placeverb");
  private static final String[] NATIONAL = {"国务院", "中央人民政府"};
  private static final String[] CITIES = {"北京市", "天津市", "上海市", "重庆市"};

  /** The place, or null where the head names none. */
  static @Nullable PlaceReader read(char[] text) {
    String head = new String(text, 0, Math.min(HEAD, text.length));
    PlaceReader found = before(head, "政府工作报告");
    if (found == null) {
      found = before(head, "人民政府");
    }
    if (found == null) {
      found = atSession(head, "届人民代表大会");
    }
    if (found == null) {
      found = atSession(head, "届人大");
    }
    for (int i = 0; found == null && i < HEADS.length; i++) {
      found = before(head, HEADS[i]);
    }
    return found == null ? national(head) : found;
  }

  /** 我代表国务院, 国务院总理, 国务院政府工作报告; a place below may well speak of 国务院督查. */
  private static @Nullable PlaceReader national(String head) {
    for (String body : NATIONAL) {
      for (int at = head.indexOf(body); at >= 0; at = head.indexOf(body, at + 1)) {
        int end = at + body.length();
        boolean speaks =
            head.startsWith("代表", at - 2)
                || head.startsWith("总理", end)
                || head.startsWith("政府工作报告", end);
        if (speaks) {
          return new PlaceReader(at, end, PlaceLevel.NATIONAL);
        }
      }
    }
    return null;
  }

  private static @Nullable PlaceReader before(String head, String mark) {
    for (int at = head.indexOf(mark); at >= 0; at = head.indexOf(mark, at + 1)) {
      PlaceReader found = ending(head, at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** 在余杭区第十六届人民代表大会, 广州市十五届人大: the place before the number of the session. */
  private static @Nullable PlaceReader atSession(String head, String to) {
    for (int at = head.indexOf(to); at >= 0; at = head.indexOf(to, at + 1)) {
      int end = at;
      while (end > 0 && at - end < 4 && NumeralReader.isChineseNumeral(head.charAt(end - 1))) {
        end--;
      }
      end = head.startsWith("第", end - 1) ? end - 1 : end;
      PlaceReader found = end < at ? ending(head, end) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The place whose name ends at {@code end}, or null. */
  private static @Nullable PlaceReader ending(String head, int end) {
    int stop = head.startsWith("人民", end - 2) ? end - 2 : end;
    // 保定市清苑区2020年政府工作报告
    stop = head.startsWith("年", stop - 1) ? stop - 5 : stop;
    int start = stop;
    while (start > 0 && stop - start < LONGEST && isLetter(head.charAt(start - 1))) {
      start--;
    }
    start = behindLead(head, start, stop);
    int year = head.lastIndexOf('年', stop);
    start = year >= start ? year + 1 : start;
    PlaceLevel level = stop - start < 2 ? null : level(head, start, stop);
    return level == null ? null : new PlaceReader(start, stop, level);
  }

  /** 我代表安河省, 省长某某作安河省人民政府工作报告: where the name begins; the 作 of 焦作市 is a part of it. */
  private static int behindLead(String head, int from, int stop) {
    int start = behind(head, from, stop, LEADS);
    int verb = behind(head, start, stop, VERBS);
    boolean named = verb < stop && KINDS.indexOf(head.charAt(verb)) < 0;
    return named ? verb : start;
  }

  /** Behind the last of {@code leads} in {@code [from, stop)}; {@code from} where there is none. */
  private static int behind(String head, int from, int stop, WordList leads) {
    int start = from;
    for (String lead : leads.words()) {
      int found = head.lastIndexOf(lead, stop - lead.length());
      start = found >= start ? found + lead.length() : start;
    }
    return start;
  }

  private static boolean isLetter(char c) {
    return c >= 0x4E00 && c < 0xA000;
  }

  private static @Nullable PlaceLevel level(String head, int start, int end) {
    String name = head.substring(start, end);
    for (String office : HEADS) {
      if (name.contains(office)) {
        return null;
      }
    }
    if (name.startsWith("自治") || name.indexOf('了') >= 0 || name.indexOf('的') >= 0) {
      // 圆满完成了市人民政府确定的目标; 我代表自治区人民政府
      return null;
    }
    for (String city : CITIES) {
      if (name.equals(city)) {
        return PlaceLevel.PROVINCE;
      }
    }
    switch (name.charAt(name.length() - 1)) {
      case '省':
        return PlaceLevel.PROVINCE;
      case '市':
      case '州':
      case '盟':
        return PlaceLevel.CITY;
      case '县':
      case '旗':
        return PlaceLevel.COUNTY;
      case '区':
        return name.endsWith("自治区") ? PlaceLevel.PROVINCE : PlaceLevel.DISTRICT;
      case '镇':
      case '乡':
        return PlaceLevel.TOWN;
      default:
        return null;
    }
  }
}
