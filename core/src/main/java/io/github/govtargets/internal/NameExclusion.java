package io.github.govtargets.internal;

import io.github.govtargets.model.MentionReason;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that belong to a name or an order: 12345政务服务热线, 500千伏变电站, 数字经济2.0, 3人制篮球, 十三届二次全会, 1、 at
 * the start of a sentence.
 */
final class NameExclusion implements Exclusion {
  private static final WordList SESSION = WordTable.RULES.list("session");
  private static final WordList SESSION_UNIT = WordTable.RULES.list("sessionunit");
  private static final CharSet SESSIONS = new CharSet("一二三四五六七八九十0123456789次、");

  /** Letters of the sessions before one: 六次、七次、. */
  private static final int LONGEST_SESSIONS = 10;

  private static final WordList VOLTAGE = WordTable.RULES.list("voltageunit");
  private static final WordList ALARM = WordTable.RULES.list("alarm");
  private static final WordList HOTLINE = WordTable.RULES.list("hotline");
  private static final WordList PACKAGE = WordTable.RULES.list("package");
  private static final WordList CARRIES_OUT = WordTable.RULES.list("carriesout");

  /** Tokens that the name of a package of policies may have before its number. */
  private static final int PACKAGE_NAME = 5;

  private static final WordList NAMED = WordTable.RULES.list("named");
  private static final WordList NAMED_BARE = WordTable.RULES.list("namedbare");
  private static final WordList ROAD = WordTable.RULES.list("road");

  /** Digits of a hotline, and the fewest of a number that is called or looked up. */
  private static final int HOTLINE_DIGITS = 5;

  private static final int ALARM_DIGITS = 3;
  private static final int CODE_DIGITS = 8;

  /** 落实黄金68条政策: what is carried out has a name; but 出台68条政策, 落实惠企政策68条. */
  private static boolean isPackage(Candidate number) {
    if (!number.unitIs("条") || !number.precedes(PACKAGE)) {
      return false;
    }
    int from = Math.max(number.region, number.token - PACKAGE_NAME);
    for (int i = number.token - 2; i >= from; i--) {
      if (number.tokens.is(i, CARRIES_OUT)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable MentionReason reason(Candidate number) {
    if (enumerates(number) || isSession(number)) {
      return MentionReason.ORDINAL;
    }
    boolean named =
        number.unitIs(VOLTAGE)
            || number.precedes(NAMED)
            || !number.hasUnit() && number.precedes(NAMED_BARE)
            || isRoad(number)
            || isProgramme(number)
            || isPackage(number);
    return named || isCode(number) || isVersion(number) || isEdition(number)
        ? MentionReason.NAME
        : null;
  }

  /** 1、 and 1. and 1） at the start of a sentence number it. */
  private static boolean enumerates(Candidate number) {
    char[] text = number.tokens.text;
    int end = number.amount.end;
    if (number.hasUnit() || !begins(number) || end >= text.length) {
      return false;
    }
    return text[end] == '、' || text[end] == '.' || text[end] == '．' || text[end] == '）';
  }

  /** 1.绿道20公里；2.公园5个: at the start of a sentence or of a clause. */
  private static boolean begins(Candidate number) {
    int token = number.token;
    byte before = token == 0 ? Tokens.STOP : number.tokens.kind(token - 1);
    char behind =
        number.amount.end < number.tokens.text.length ? number.tokens.text[number.amount.end] : ' ';
    return token == number.sentence
        || before == Tokens.SEMICOLON
        || before == Tokens.COLON && behind != '、';
  }

  /** 国道318, 省道227项目; but 乡道25公里. */
  private static boolean isRoad(Candidate number) {
    return (!number.hasUnit() || number.unitIs("线") || number.unitIs("项"))
        && ROAD.ends(number.tokens.text, 0, number.amount.start);
  }

  /** 973首席科学家项目3个: digits that name what is counted behind it. */
  private static boolean isProgramme(Candidate number) {
    Numeral low = number.amount.low;
    if (number.hasUnit()
        || low == null
        || low.chinese
        || low.scale != 1
        || low.amount.precision() != ALARM_DIGITS
        || number.bounds.own()) {
      return false;
    }
    Tokens tokens = number.tokens;
    long noun = RightNoun.read(tokens, number.behind(), number.limit);
    int to = RightNoun.to(noun);
    return to > RightNoun.from(noun)
        && to < number.limit
        && tokens.isQuantity(to)
        && new Exclusions(tokens).isCount(to);
  }

  /** 十三届二次全会, 十三届六次、七次全会; not 召开会议3次. */
  private static boolean isSession(Candidate number) {
    if (number.unitIs("次") && isBehindTerm(number)) {
      return true;
    }
    if (!number.unitIs(SESSION_UNIT) || number.isBehindVerb()) {
      return false;
    }
    Tokens tokens = number.tokens;
    boolean term =
        number.unitIs("届") && number.behind() < number.limit && tokens.isQuantity(number.behind());
    return term || number.precedes(SESSION);
  }

  /** 十三届六次、七次: 届 stands before the number, or before the sessions in front of it. */
  private static boolean isBehindTerm(Candidate number) {
    char[] text = number.tokens.text;
    int at = number.amount.start;
    int stop = Math.max(1, at - LONGEST_SESSIONS);
    while (at > stop && SESSIONS.contains(text[at - 1])) {
      at--;
    }
    return at > 0 && text[at - 1] == '届';
  }

  /** 12345政务服务便民热线, 1300000013: digits that are called or looked up. */
  private static boolean isCode(Candidate number) {
    Numeral low = number.amount.low;
    if (number.hasUnit() || low == null) {
      return false;
    }
    boolean called =
        low.scale == 1
            && low.amount.precision() == HOTLINE_DIGITS
            && !number.amount.more
            && number.precedes(HOTLINE);
    boolean alarm =
        low.scale == 1 && low.amount.precision() == ALARM_DIGITS && number.precedes(ALARM);
    return called || alarm || low.amount.precision() >= CODE_DIGITS;
  }

  /** 2019国际半程马拉松赛: a year that belongs to the name of what was held. */
  private static boolean isEdition(Candidate number) {
    Numeral low = number.amount.low;
    int behind = number.behind();
    return !number.hasUnit()
        && low != null
        && !low.chinese
        && low.scale == 1
        && low.amount.scale() == 0
        && isYear(low.amount.intValue())
        && !number.bounds.own()
        && behind < number.limit
        && (number.tokens.kind(behind) == Tokens.TEXT
            || number.tokens.has(behind, Tag.bits(Tag.PLAIN, Tag.SCOPE)));
  }

  private static boolean isYear(int number) {
    int century = number / 100;
    return century == 19 || century == 20;
  }

  /** 2.0, 3.0. */
  private static boolean isVersion(Candidate number) {
    Numeral low = number.amount.low;
    return !number.hasUnit()
        && low != null
        && low.scale == 1
        && low.amount.scale() > 0
        && !number.bounds.own()
        && !number.tokens.has(Math.max(0, number.token - 1), Tag.CHANGES)
        && number.amount.end - number.amount.start == 3
        && number.tokens.text[number.amount.end - 1] == '0';
  }
}
