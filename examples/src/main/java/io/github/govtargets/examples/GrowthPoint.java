package io.github.govtargets.examples;

import io.github.govtargets.assess.CodedGoal;
import io.github.govtargets.assess.GrowthCoder;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Place;
import io.github.govtargets.model.Reading;
import io.github.govtargets.unit.Ratio;
import java.math.MathContext;
import java.util.Optional;

/**
 * The growth that one place aims at in one year, in %: both ends of a range, else twice the number
 * that is named.
 */
public record GrowthPoint(String place, int year, double low, double high) {
  /**
   * The goal that a report sets for its own year: neither one for the years of a plan, nor one
   * beyond another (力争).
   *
   * @param indicator the code, the name or the key of the indicator
   */
  public static Optional<GrowthPoint> of(Report report, String indicator) {
    Reading reading = report.reading();
    return reading
        .year()
        .flatMap(
            year ->
                GrowthCoder.standard().code(reading).stream()
                    .filter(it -> isAsked(it, indicator) && isOfYear(it, year))
                    .findFirst()
                    .map(it -> of(place(report, year), year, it)));
  }

  private static GrowthPoint of(String place, int year, CodedGoal goal) {
    return new GrowthPoint(place, year, number(goal.low()), number(goal.high().orElse(goal.low())));
  }

  private static boolean isAsked(CodedGoal goal, String indicator) {
    Indicator named = goal.finding().statement().indicator();
    return !goal.stretch()
        && (named.code().equals(Optional.of(indicator))
            || named.key().equals(indicator)
            || named.name().equals(indicator));
  }

  private static boolean isOfYear(CodedGoal coded, int year) {
    return coded.finding().statement() instanceof Goal goal
        && goal.pace().isEmpty()
        && goal.deadline().stream().allMatch(it -> it.last().getYear() == year);
  }

  /** The place that the report names; else its file, without the year, stands for it. */
  private static String place(Report report, int year) {
    String file = new PageNames().of(report.file());
    String rest = file.replaceAll("[-_. ]*" + year + "[-_. ]*", "-").replaceAll("^-|-$", "");
    return report.reading().place().map(Place::name).orElse(rest.isEmpty() ? file : rest);
  }

  private static double number(Ratio ratio) {
    return ratio.toDecimal(MathContext.DECIMAL64).doubleValue();
  }
}
