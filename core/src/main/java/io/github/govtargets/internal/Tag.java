package io.github.govtargets.internal;

/** What a word of {@code words.tsv} is for; the name in the table is given with each. */
enum Tag {
  GROW("grow"),
  RATE_UP("rateup"),
  RATE_DOWN("ratedown"),
  FALL("fall"),
  RISE("rise"),
  TO("to"),
  KEEP("keep"),
  AT("at"),
  SHARE("share"),
  LIGHT("light"),
  CAUSATIVE("causative"),
  ACT("act"),
  ADD("add"),
  HONOUR("honour"),
  TAIL("tail"),
  ADVERB("adverb"),
  STOP_VERB("stopverb"),
  OBJECT_VERB("objectverb"),
  PRE_MORE("pre>"),
  PRE_LEAST("pre>="),
  PRE_MOST("pre<="),
  PRE_LESS("pre<"),
  PRE_ABOUT("pre~"),
  POST_LEAST("post>="),
  POST_MOST("post<="),
  POST_ABOUT("post~"),
  POST_MORE("post>"),
  ENSURE("ensure"),
  STRIVE("strive"),
  TIME("time"),
  SCOPE("scope"),
  EACH("each"),
  RESPECTIVELY("respectively"),
  AMONG("among"),
  CONJ("conj"),
  YEARLY("yearly"),
  EVERY_YEAR("everyyear"),
  CUMULATIVE("cumulative"),
  SAME_PERIOD("samePeriod"),
  PREVIOUS_YEAR("previousYear"),
  PREVIOUS_PERIOD("previousPeriod"),
  ADJUSTED("comparable sameScope nominal real constantPrice"),
  BINDING("binding"),
  ANTICIPATORY("anticipatory"),
  ESTIMATED("estimated"),
  PAST("past"),
  STRONG("strong"),
  PREP("prep"),
  FROM("from"),
  THAN("than"),
  ETC("etc"),
  DE("de"),
  WITH("with"),
  SYNC("sync"),
  RANK_VERB("rankverb"),
  RANK("rank"),
  STATE("zero"),
  CONDITION("condition"),
  DESCRIPTIVE("descriptive"),
  HEAD("head"),
  PLAIN("plain");

  /** Verbs that give a value: 增长, 下降, 提高, 达到, 保持. */
  static final long CHANGES = bits(GROW, FALL, RISE, TO, KEEP);

  /** 涨幅, 降幅. */
  static final long RATES = bits(RATE_UP, RATE_DOWN);

  /** The labels of its lines in the table, between blanks. */
  private final String labels;

  /** The tag in a set of tags: there is room for {@value Long#SIZE} of them. */
  final long bit = 1L << ordinal();

  Tag(String labels) {
    this.labels = " " + labels + " ";
  }

  static Tag of(String label) {
    for (Tag tag : values()) {
      if (tag.labels.contains(" " + label + " ")) {
        return tag;
      }
    }
    throw new IllegalArgumentException("tag: unknown " + label);
  }

  static long bits(Tag a, Tag b) {
    return a.bit | b.bit;
  }

  static long bits(Tag a, Tag b, Tag c) {
    return a.bit | b.bit | c.bit;
  }

  static long bits(Tag a, Tag b, Tag c, Tag d) {
    return a.bit | b.bit | c.bit | d.bit;
  }

  static long bits(Tag... tags) {
    long all = 0;
    for (Tag tag : tags) {
      all |= tag.bit;
    }
    return all;
  }
}
