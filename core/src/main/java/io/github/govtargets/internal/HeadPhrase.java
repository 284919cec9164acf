package io.github.govtargets.internal;

import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Pace;

/**
 * Reads forward what stands before the name of the indicator: {@code 到2025年，力争累计新建}; and where the
 * name begins.
 *
 * <p>Scope words (全区), 全年 and adverbs say nothing of the statement and are passed over. The name
 * begins at the first letter that is none of these, or where the catalogue has what is left.
 */
final class HeadPhrase {
  private static final long VERBS = Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD, Tag.HONOUR);
  private static final long PASSED = Tag.bits(Tag.SCOPE, Tag.AMONG, Tag.EACH, Tag.ADVERB, Tag.PAST);
  private static final long RATES = Tag.bits(Tag.GROW, Tag.FALL, Tag.RISE, Tag.KEEP, Tag.SHARE);
  private static final long CHANGES = Tag.bits(Tag.RISE, Tag.FALL);
  private static final String[] YEAR = {"今年全年", "全年", "今年", "当年", "本年度"};

  private final Phrase phrase;
  private final PhraseParts clause;
  private final int to;

  /** Whether a verb before the name is no action but part of the name: 新增贷款增长6%. */
  private final boolean bare;

  /** Whether no verb stands before the value. */
  private final boolean alone;

  private int at;

  /** The action's word, or none. */
  Phrase.Word action = Phrase.Word.NONE;

  private HeadPhrase(
      Phrase phrase, PhraseParts clause, int from, int to, boolean bare, boolean alone) {
    this.phrase = phrase;
    this.clause = clause;
    this.at = from;
    this.to = to;
    this.bare = bare;
    this.alone = alone;
  }

  /**
   * Reads {@code [from, to)}; the clause's name is what is left.
   *
   * @param verb the verb before the value
   * @param rate the rate noun before the value
   * @param bounded whether the condition is a threshold: only then a verb is an action
   */
  static HeadPhrase read(
      Phrase phrase,
      PhraseParts clause,
      int from,
      int to,
      Phrase.Word verb,
      Phrase.Word rate,
      boolean bounded) {
    boolean bare = !bounded || !rate.equals(Phrase.Word.NONE) || verb.has(RATES);
    boolean alone = !bare && verb.equals(Phrase.Word.NONE);
    HeadPhrase head = new HeadPhrase(phrase, clause, from, to, bare, alone);
    head.read();
    return head;
  }

  private void read() {
    while (at < to && (passed() || time() || word())) {
      // each step moves on
    }
    quotedAction();
    clause.nameStart = at;
    clause.nameEnd = Math.max(at, to);
  }

  private boolean passed() {
    if (phrase.text[at] == '，') {
      at++;
      return true;
    }
    if (phrase.isIndicator(at, to)) {
      return false;
    }
    for (String word : YEAR) {
      boolean verb = phrase.wordAt(at, to).has(VERBS);
      if (phrase.is(at, to, word) && !verb && !phrase.is(at + word.length(), to, "底")) {
        at += word.length();
        return true;
      }
    }
    return false;
  }

  /** Whether {@code [from, to)} says no more than that the year is meant which the report is of. */
  static boolean isThisYear(Phrase phrase, int from, int to) {
    for (String word : YEAR) {
      if (phrase.is(from, to, word) && from + word.length() == to) {
        return true;
      }
    }
    return false;
  }

  private boolean time() {
    // 全年完成 is one verb
    if (phrase.isIndicator(at, to) || phrase.wordAt(at, to).has(VERBS)) {
      return false;
    }
    Times said = TimePhrase.read(phrase, at, to);
    // “十四五” with nothing behind is the name
    if (said == null || said.end() == to && phrase.text[at] == '“') {
      return false;
    }
    if (clause.time != null) {
      throw phrase.error(at, "a second time is said");
    }
    clause.time = said;
    at = said.end();
    return true;
  }

  private boolean word() {
    Phrase.Word word = phrase.wordAt(at, to);
    boolean verb = word.has(VERBS) && !bare;
    if (word.start() < 0 || !verb && phrase.isIndicator(at, to)) {
      return false;
    }
    boolean firm = word.has(Tag.bits(Tag.ENSURE, Tag.STRIVE));
    if (firm) {
      clause.firmness = word.has(Tag.ENSURE) ? Firmness.ENSURE : Firmness.STRIVE;
      clause.firmnessWording = phrase.written(word.start(), word.end());
    }
    if (word.has(VERBS) || changes(word)) {
      if (!firm) {
        return verb(word);
      }
      if (!verb(word)) {
        at = word.end();
      }
      return true;
    }
    if (word.has(Tag.YEARLY)) {
      clause.pace = Pace.ANNUAL_AVERAGE;
    } else if (word.has(Tag.EVERY_YEAR)) {
      clause.pace = Pace.EACH_YEAR;
    } else if (phrase.is(word.start(), word.end(), "累计")) {
      clause.pace = Pace.CUMULATIVE;
    } else if (word.has(Tag.ESTIMATED)) {
      clause.estimated = true;
    } else if (!firm && !word.has(PASSED)) {
      return false;
    }
    at = word.end();
    return true;
  }

  /** 减少煤炭消费5万吨; but 减排设施达到5套, 延长线5公里, 高新区绿地5亩. */
  private boolean changes(Phrase.Word word) {
    return alone && word.has(CHANGES) && word.end() - word.start() > 1 && to - word.end() > 1;
  }

  private boolean verb(Phrase.Word word) {
    boolean light = word.has(Tag.LIGHT);
    boolean changes = word.has(Tag.bits(Tag.ADD, Tag.LIGHT, Tag.RISE, Tag.FALL));
    boolean noun = !changes && VerbNoun.names(phrase.text, word.end(), to);
    boolean says = bare && VerbNoun.says(phrase.text, word.start(), word.end());
    if (action.start() >= 0 || noun || bare && !light && !says) {
      return false;
    }
    clause.estimated |= word.has(Tag.ESTIMATED);
    if (bare) {
      at = word.end();
      return true;
    }
    int end = second(word, joined(word.end()));
    action = word;
    clause.action = phrase.written(word.start(), end);
    if (end == to) {
      // 签约5亿元: nothing but the action says what is counted
      return false;
    }
    if (phrase.is(end, to, "了") || phrase.is(end, to, "、")) {
      end++;
    }
    at = end;
    return true;
  }

  /** 引进和培育: two verbs with one object. */
  private int joined(int end) {
    Phrase.Word conj = phrase.wordAt(end, to);
    if (!conj.has(Tag.CONJ)) {
      return end;
    }
    Phrase.Word second = phrase.wordAt(conj.end(), to);
    return second.has(VERBS) ? second.end() : end;
  }

  /** 整治改造街道: the second verb is said of the noun, too. */
  private int second(Phrase.Word verb, int end) {
    boolean works =
        verb.has(Tag.ACT)
            && !verb.has(Tag.bits(Tag.LIGHT, Tag.CAUSATIVE))
            && !VerbNoun.holds(phrase.text, verb.start(), verb.end());
    Phrase.Word next = phrase.wordAt(end, to);
    return works && next.has(VERBS) && VerbNoun.joins(phrase.text, end, next.end(), to)
        ? next.end()
        : end;
  }

  /** “大力推进”“学校”: an action that no table knows, and the name. */
  private void quotedAction() {
    int end = Quotes.end(phrase.text, at, to);
    if (end < to && phrase.text[end] == '“' && Quotes.end(phrase.text, end, to) == to) {
      String said = phrase.written(at + 1, end - 1);
      clause.action = said.isBlank() ? null : said;
      action = phrase.wordAt(at + 1, end - 1);
      action = action.has(VERBS) ? action : Phrase.Word.NONE;
      at = end;
    }
  }
}
