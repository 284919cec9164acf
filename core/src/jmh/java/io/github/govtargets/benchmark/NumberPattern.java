package io.github.govtargets.benchmark;

import java.util.regex.Pattern;

/**
 * What a first script for this task looks like: digits, a unit and a bound behind it, as in {@code
 * 900億元以上} or {@code 5%-6%左右}.
 */
final class NumberPattern {
  private static final String NUMBER = "\\d+(?:[,，]\\d{3})*(?:[.．]\\d+)?";
  private static final String SCALE = "(?:万亿|萬億|[百千]?[万萬]|[百千]?[亿億])?";
  private static final String UNIT =
      "(?:[个個]百分[点點]|[%％‰]|元|美元|平方公里|平方米|立方米|公里|米|[亩畝]|公[顷頃]|[万萬]?千瓦|[吨噸]|人次|[\\p{IsHan}])?";
  private static final String BOUND = "(?:以上|以下|以内|以內|左右)?";

  static final Pattern PATTERN =
      Pattern.compile(
          "(?<number>"
              + NUMBER
              + SCALE
              + ")(?:%?[-—~～至]"
              + NUMBER
              + SCALE
              + ")?(?<unit>"
              + UNIT
              + ")(?<bound>"
              + BOUND
              + ")");

  private NumberPattern() {}
}
