package io.github.govtargets.parser;

/** A tiny report of 2022, into one part of which a sentence is put. */
enum Skeleton {
  /** The sentence stands among the goals. */
  GOALS("goal", "过去一年，全县上下团结一心。\n二、2022年工作目标\n", ""),
  /** The sentence stands in a block about a plan period. */
  PLAN("goal", "过去一年，全县上下团结一心。\n二、“十四五”时期主要目标\n", "\n三、2022年工作安排\n我们要团结一心。"),
  /** The sentence stands in the review of 2021. */
  REVIEW("result", "", "\n二、2022年工作目标\n我们要团结一心。");

  private static final String HEAD = "2022年安河县政府工作报告\n各位代表：\n现在，我代表县人民政府报告工作，请予审议。\n一、2021年工作回顾\n";

  private final String kind;
  private final String before;
  private final String behind;

  Skeleton(String kind, String before, String behind) {
    this.kind = kind;
    this.before = HEAD + before;
    this.behind = behind;
  }

  /** What a statement in this part is. */
  String kind() {
    return kind;
  }

  /** Where the text that is put in starts. */
  int start() {
    return before.length();
  }

  /** The report with this text in it. */
  String with(String text) {
    return before + text + behind;
  }
}
