package io.github.govtargets.format;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Statement;
import io.github.govtargets.unit.Unit;

/**
 * Writes a value as a phrase.
 *
 * <p>For a goal of 地区生产总值, at least 7% of growth, due with 2022:
 *
 * <pre>
 * TargetFormat.simplified().statement(goal)   到2022年底，地区生产总值增长7%以上
 * TargetFormat.traditional().statement(goal)  到2022年底，地区生产总值增長7%以上
 * TargetFormat.english().statement(goal)      GDP growth of at least 7 % by 31 December 2022
 * </pre>
 *
 * <p>What the two Chinese formats write, {@code TargetParser} parses back to an equal value, but
 * for wordings (one phrase is written for all that mean the same), names (equal by key: quotes
 * inside a name change their form) and units (equal by {@linkplain Unit#canonical() canonical
 * symbol}). Names stay in the script they are in; words and units are those of the format's script.
 * A name stands in quotes where the parser could take it for something else.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TargetFormat permits ChineseFormat, EnglishFormat {
  /** {@return Chinese in simplified script} */
  static TargetFormat simplified() {
    return ChineseFormat.SIMPLIFIED;
  }

  /** {@return Chinese in traditional script} */
  static TargetFormat traditional() {
    return ChineseFormat.TRADITIONAL;
  }

  /** {@return English; a name that has none in the catalogues stays in Chinese} */
  static TargetFormat english() {
    return EnglishFormat.ENGLISH;
  }

  /**
   * {@return {@code 微克/立方米}, {@code microgram per cubic metre}; empty for no unit}
   *
   * @param unit its unit
   */
  String unit(Unit unit);

  /**
   * {@return {@code 900亿元}, {@code 90 billion yuan}}
   *
   * @param quantity the quantity
   */
  String quantity(Quantity quantity);

  /**
   * {@return {@code 900亿元以上}, {@code at least 90 billion yuan}}
   *
   * @param bound the bound
   */
  String bound(Bound bound);

  /**
   * {@return {@code 增长7%以上}, {@code growth of at least 7 %}; an output as {@code 完成30所}}
   *
   * @param condition the condition
   */
  String condition(Condition condition);

  /**
   * {@return the condition with its action verb, so that an output reads back as one: {@code
   * 建成30所}} A verb that would change what is read, or that the condition does not need, is left
   * out.
   *
   * @param condition the condition
   * @param action the verb, or an empty string
   */
  String condition(Condition condition, String action);

  /**
   * {@return a goal or a result: {@code 到2022年底，力争新建学校30所}, {@code 2021年，固定资产投资增长7.5%}} Where a
   * deadline was not said for the goal itself, a note says so: {@code 到2022年底（按报告年度）}.
   *
   * @param statement the statement
   */
  String statement(Statement statement);

  /**
   * {@return {@code 到2025年底}, {@code by 31 December 2025}}
   *
   * @param deadline the deadline
   */
  String deadline(Deadline deadline);

  /**
   * {@return {@code 2021年至2025年}, {@code 2021 to 2025}}
   *
   * @param period the period
   */
  String period(Period period);
}
