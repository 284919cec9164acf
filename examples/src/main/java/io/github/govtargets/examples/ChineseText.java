package io.github.govtargets.examples;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells Chinese prose from other bytes that happen to decode as GB18030 (Big5, Latin-1, damaged
 * UTF-8). Prose is full of a few dozen characters and punctuation marks; text decoded wrongly
 * hardly has them, and is full of characters for private use.
 */
final class ChineseText {
  private static final Set<Integer> COMMON =
      ("，。、；：“”的一和是在了不有全年人大中为為市区區县縣省国國"
              + "发發展建设設工业業作经經济濟政府民生产產长長增达達新高城加项項目万萬亿億个個"
              + "实實施进進推动動以上到成化力重点點会會要地方行开開完")
          .codePoints()
          .boxed()
          .collect(Collectors.toUnmodifiableSet());

  /** In real reports more than a third of the characters are common; in wrong text under 3 %. */
  private static final double LEAST_COMMON = 0.12;

  private static final double MOST_PRIVATE = 0.01;

  private ChineseText() {}

  static boolean isPlausible(String text) {
    long foreign = text.codePoints().filter(c -> c > 0x7F).count();
    long common = text.codePoints().filter(COMMON::contains).count();
    long unknown = text.codePoints().filter(ChineseText::isPrivateOrUnassigned).count();
    return foreign > 0 && common >= LEAST_COMMON * foreign && unknown <= MOST_PRIVATE * foreign;
  }

  private static boolean isPrivateOrUnassigned(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
  }
}
