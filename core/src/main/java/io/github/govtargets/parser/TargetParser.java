package io.github.govtargets.parser;

import io.github.govtargets.internal.PhraseException;
import io.github.govtargets.internal.PhraseReader;
import io.github.govtargets.internal.TextReader;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Result;
import io.github.govtargets.unit.Unit;
import java.util.function.Function;

/**
 * Reads Chinese government work reports: {@link #read(String)} takes any text and reports what it
 * cannot read; {@code parse…} methods take one phrase and refuse everything else.
 *
 * <p>Immutable and thread-safe: build one and share it. Reading takes time in proportion to the
 * length of the text.
 */
public final class TargetParser {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  private final TextReader reader;
  private final PhraseReader phrases;
  private final int maxLength;

  TargetParser(TextReader reader, PhraseReader phrases, int maxLength) {
    this.reader = reader;
    this.phrases = phrases;
    this.maxLength = maxLength;
  }

  /** {@return the parser over the shipped tables} */
  public static TargetParser standard() {
    return new TargetParser(
        TextReader.standard(), PhraseReader.standard(), TargetParserBuilder.DEFAULT_MAX_LENGTH);
  }

  /** {@return a builder of parsers with units, indicators and words of one's own} */
  public static TargetParserBuilder builder() {
    return new TargetParserBuilder();
  }

  /**
   * Reads a whole text. What {@code 二、2026年重点工作。固定资产投资增长7%以上。} holds is one goal: 固定资产投资, growth,
   * at least 7 %, due on 2026-12-31. The report's year is found in its head and headings; where
   * nothing says it, times that need it are left out.
   *
   * <p>Content never makes it throw: what is damaged beyond repair is a diagnostic, a number that
   * belongs to no statement a mention.
   *
   * @param text the text
   * @return the reading
   * @throws IllegalArgumentException if the text is longer than the parser's maximum
   */
  public Reading read(String text) {
    return reader.read(checked(text), 0);
  }

  /**
   * Reads a whole text of a known year.
   *
   * @param text the text
   * @param year the year that the report plans for, 1949 to 2100
   * @return the reading
   * @throws IllegalArgumentException if the text is longer than the parser's maximum, or the year
   *     out of its range
   */
  public Reading read(String text, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "year: " + year + " is not in " + FIRST_YEAR + ".." + LAST_YEAR);
    }
    return reader.read(checked(text), year);
  }

  private String checked(String text) {
    if (text.length() > maxLength) {
      throw new IllegalArgumentException(
          "text: " + text.length() + " characters are more than maxLength " + maxLength);
    }
    return text;
  }

  // --- strict parsing: the whole phrase is one thing -------------------------------

  /**
   * Parses a quantity: {@code 4.3万亩}, {@code 1.3万亿斤}, {@code 百分之八}, {@code 三分之一}, {@code 35微克/立方米}.
   *
   * <p>As for every strict method, the phrase is one thing from its first letter to its last and no
   * longer than 1,000 characters; damage in it is undone as in a text.
   *
   * <pre>
   * quantity = ["负"] number [unit]
   * number   = digits [scale] | digits "/" digits | digits "×10^" digits | number in Chinese
   * unit     = as {@link #parseUnit} has it; behind a number in Chinese only one that begins no other word
   * </pre>
   *
   * <p>Refused: {@code 一般}, {@code 三角}, {@code 5G}, {@code PM2.5}, {@code 第十六届}, {@code 1000余项} (a
   * bound).
   *
   * @param text the text
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no quantity as a whole
   */
  public Quantity parseQuantity(String text) {
    return strict(text, phrases::quantity);
  }

  /**
   * Parses a unit: {@code 畝}, {@code 微克/立方米}, {@code 例/10万人}.
   *
   * <p>A unit of the catalogue in either script; a classifier of one to four letters that no table
   * knows; anything in quotes; or two of these with {@code /} between, the lower with a multiplier.
   *
   * @param text the text
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no unit as a whole
   */
  public Unit parseUnit(String text) {
    return strict(text, phrases::unit);
  }

  /**
   * Parses a bound: {@code 不低于5%}, {@code 6.5%左右}, {@code 超15亿次}, {@code 近3000名}, {@code 1000余项},
   * {@code 5%-6%}, {@code 4.5-5%}, {@code 百分之八至九}.
   *
   * <pre>
   * bound = {word before} quantity ["多" | "余"] [word behind] | {"约"} quantity ("-" | "至" | "到") quantity ["左右"]
   * </pre>
   *
   * <p>The words are those of the reader (超过, 不少于, 近 …; 以上, 以内, 左右 …). A value of a range that has
   * no unit takes that of the other. Refused: {@code 6%-5%}, {@code 增长7%} (a condition).
   *
   * @param text the text
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no bound as a whole
   */
  public Bound parseBound(String text) {
    return strict(text, phrases::bound);
  }

  /**
   * Parses a condition: {@code 增长7%以上}, {@code 按增长5%安排}, {@code 控制在35微克/立方米以下}, {@code 与经济增长同步},
   * {@code 高于全省平均2个百分点}, {@code 居全省前列}, {@code 完成上级下达任务}, {@code 建成通车}, {@code 不发生规模性返贫}, {@code
   * Ⅱ类及以上}, {@code 零增长}.
   *
   * <pre>
   * condition = [firmness] [action] (threshold | state | parity | ranking | assigned | stage | absence | grade | other) {note}
   * threshold = [adjustment] [rate noun] [verb] bound ["安排"]
   * parity    = "与" reference "同步" ["，相差" bound] | ("高于" | "不低于" | "低于" | "不高于" | "接近") reference [bound]
   * ranking   = verb [among] ("第" n "位" | "前" n | "前列" | "首位") ["及以前" | "之前" | "及以后" | "之后" | "左右"]
   * assigned  = ("完成" | "超过" | "控制在" …) body "下达" ["的"] "任务" ["以内"]
   * absence   = ("不发生" | "杜绝" …) event ["底线"]
   * grade     = ["达到" | "优于" | "评级为" …] grade ["及以上" | "及以下"]
   * other     = "其他条件“" type "”" ["：“" wording "”"]
   * note      = "（按产出计）" | "（按相对变化计）" | "（按绝对变化计）"
   * </pre>
   *
   * <p>A name that the grammar could take for something else stands in quotes: {@code
   * 高于“某某五市”2个百分点}. The firmness and the action are read and dropped, as a condition holds neither;
   * a time, a pace or a baseline, which change what is meant, is refused. A note settles the basis
   * of a threshold whose words alone would be read otherwise.
   *
   * @param text the text
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no condition as a whole
   */
  public Condition parseCondition(String text) {
    return strict(text, phrases::condition);
  }

  /**
   * Parses a goal whose times name their years: {@code 到2025年规上工业增加值年均增长8%左右}; see {@link
   * #parseGoal(String, int)}.
   *
   * @param text the text
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no goal as a whole
   */
  public Goal parseGoal(String text) {
    return parseGoal(text, 0);
  }

  /**
   * Parses a goal: {@code 到2025年規上工業增加值年均增長8%左右}, {@code 力争年底前新建学校30所}.
   *
   * <pre>
   * goal     = [deadline] ["，"] [firmness] [pace] [action] indicator {modifier} condition {note}
   *          | [deadline] [firmness] action bound indicator {note}
   * modifier = baseline ("同比", "比上年", "比2020年", "从47.5%") | pace ("年均", "每年", "累计") | firmness | deadline
   * note     = "（约束性）" | "（预期性）" | "（责任单位：" body "）" | "（期间：" period "）" | as for a condition
   * </pre>
   *
   * <p>The deadline is as {@link #parseDeadline} has it, the condition as {@link #parseCondition}
   * has it. Scope words (全区), 全年 and adverbs before the indicator are passed over. An indicator or
   * an action that the grammar could take for something else stands in quotes: {@code “新增”“贷款”增长6%}
   * has the action 新增.
   *
   * @param text the text
   * @param year the report's year, for 年底前, 三年内 and the like; 0 for none
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no goal as a whole
   */
  public Goal parseGoal(String text, int year) {
    return strict(text, phrase -> phrases.goal(phrase, year));
  }

  /**
   * Parses a result: {@code 2021年固定资产投资增长7.5%}, {@code 预计外贸出口增长10%}. The grammar is that of {@link
   * #parseGoal(String, int)}, with a period in place of the deadline and 预计 for an estimate.
   *
   * @param text the text
   * @param year the report's year, for 去年 and the like; 0 for none
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no result as a whole
   */
  public Result parseResult(String text, int year) {
    return strict(text, phrase -> phrases.result(phrase, year));
  }

  /**
   * Parses a deadline: {@code 到2025年}, {@code “十四五”末}, {@code 6月底前}, {@code 上半年}, {@code 三年内},
   * {@code 本届政府任期内}, {@code 春节前}.
   *
   * <pre>
   * deadline = ["到" | "至"] (date | plan | n "年内" | "年底前" | "本届政府任期内" | "本世纪末" | event "前") [origin]
   * date     = [year "年" | "今年" | "明年"] [month "月" [day "日"] | half | quarter] ["底" | "底前" | "前" | "末"]
   * plan     = ["“"] "一五" to "二十五" ["”"] ("末" | "期间" | "时期" …)
   * origin   = "（按报告年度）" | "（按规划期）" | "（按年度推定）"
   * </pre>
   *
   * <p>The last day is that of the time said: {@code 6月底前} and {@code 6月前} both end on 30 June.
   * {@code 三年内} counts the report's year as the first; {@code 本届政府任期内} is five years so counted, as
   * a report that names the whole term stands at its beginning. An event that no calendar places
   * ({@code 春节前}, {@code 汛期前}) ends with the year and has the origin FALLBACK; everything else has
   * CLAUSE, unless a note says where it comes from.
   *
   * @param text the text
   * @param year the report's year; 0 for none, if the deadline names its own
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no deadline as a whole, or needs a year
   */
  public Deadline parseDeadline(String text, int year) {
    return strict(text, phrase -> phrases.deadline(phrase, year));
  }

  /**
   * Parses a period: {@code 2021年}, {@code 2021-2025年}, {@code “十四五”期间}, {@code 上半年}, {@code 前三季度},
   * {@code 1-6月}, {@code 五年来}, {@code 2021年1月1日至2022年6月30日}.
   *
   * @param text the text
   * @param year the report's year; 0 for none, if the period names its own
   * @return what {@code text} says
   * @throws TargetParseException if {@code text} is no period as a whole, or needs a year
   */
  public Period parsePeriod(String text, int year) {
    return strict(text, phrase -> phrases.period(phrase, year));
  }

  private static <T> T strict(String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (PhraseException e) {
      throw new TargetParseException(text, e.index(), String.valueOf(e.getMessage()));
    }
  }
}
