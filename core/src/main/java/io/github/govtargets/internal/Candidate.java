package io.github.govtargets.internal;

/** A number that may be an item: its unit, the bound words around it, and where it stands. */
final class Candidate {
  private static final WordList MEASURES = WordTable.RULES.list("measureunit");
  private static final WordList DURATIONS = WordTable.RULES.list("durationunit");
  private static final WordList AGES = WordTable.RULES.list("ageunit");
  private static final WordList DESCRIBING = WordTable.RULES.list("describing");
  private static final WordList POWERS = WordTable.RULES.list("powerunit");
  private static final long VERBS =
      Tag.bits(Tag.ACT, Tag.LIGHT, Tag.ADD, Tag.TO, Tag.KEEP, Tag.RISE, Tag.FALL);

  final Tokens tokens;
  final int token;
  final Amount amount;
  final Bounds bounds;

  /** First token of the sentence. */
  final int sentence;

  /** First token that the number's words may hold. */
  final int region;

  /** Behind the last token of the sentence. */
  final int limit;

  Candidate(Tokens tokens, int token, int sentence, int region, int limit, Bounds bounds) {
    this.tokens = tokens;
    this.token = token;
    this.amount = tokens.amount(token);
    this.sentence = sentence;
    this.region = region;
    this.limit = limit;
    this.bounds = bounds;
  }

  /** The first token behind the number and its bound words. */
  int behind() {
    return bounds.endToken();
  }

  /** Whether no bound word stands before the number. */
  boolean isBare() {
    return bounds.from() == token;
  }

  /** Whether one of the words stands behind the letters of the number. */
  boolean precedes(WordList words) {
    return words.isAt(tokens.text, amount.end);
  }

  boolean hasUnit() {
    return amount.unitStart < amount.unitEnd;
  }

  boolean unitIs(WordList units) {
    return units.is(tokens.text, amount.unitStart, amount.unitEnd);
  }

  boolean unitIs(String unit) {
    return amount.unitEnd - amount.unitStart == unit.length()
        && tokens.startsWith(amount.unitStart, unit);
  }

  boolean isMoney() {
    return !hasUnit() || inYuan();
  }

  boolean inYuan() {
    return amount.isYuan(tokens.text);
  }

  boolean isMeasure() {
    return unitIs(MEASURES);
  }

  boolean isDuration() {
    return unitIs(DURATIONS);
  }

  boolean isAge() {
    return unitIs(AGES);
  }

  boolean isPower() {
    return unitIs(POWERS);
  }

  /** 5%, 2个百分点, 8吨/亩. */
  boolean isShare() {
    String unit = new String(tokens.text, amount.unitStart, amount.unitEnd - amount.unitStart);
    return unit.equals("%") || unit.contains("百分点") || unit.contains("/");
  }

  /** Whether it is written in Chinese numerals. */
  boolean isChinese() {
    return amount.low != null && amount.low.chinese;
  }

  /** 八大: the number that counts what is great. */
  boolean isGreat() {
    return tokens.text[amount.end - 1] == '大';
  }

  /** 千万师生, 百亿级: a scale without a digit. */
  boolean isBareScale() {
    return isBareScale(tokens, amount);
  }

  static boolean isBareScale(Tokens tokens, Amount amount) {
    if (amount.low == null || !amount.low.unit.isEmpty() || amount.more) {
      return false;
    }
    char first = tokens.text[amount.start];
    return NumeralReader.chineseScale(first) >= 100 || first == '万' || first == '亿';
  }

  boolean isBehindVerb() {
    return token > 0 && tokens.has(token - 1, VERBS);
  }

  /** Whether a word behind describes, 六大领域, and not the noun behind it, 5个现代化样板县. */
  boolean isDescriptive() {
    int word = behind();
    if (word >= limit || !tokens.has(word, Tag.DESCRIPTIVE)) {
      return false;
    }
    boolean attribute =
        tokens.is(word, DESCRIBING) && word + 1 < limit && tokens.kind(word + 1) == Tokens.TEXT;
    return !attribute;
  }
}
