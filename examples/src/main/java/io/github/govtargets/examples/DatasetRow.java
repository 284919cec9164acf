package io.github.govtargets.examples;

import io.github.govtargets.assess.CodedGoal;
import io.github.govtargets.assess.GrowthCoder;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Place;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Statement;
import io.github.govtargets.unit.Ratio;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One statement of a report as a row of a data set. */
public final class DatasetRow {
  /** The columns; the numbers are multiplied out: 900亿元 is 90000000000. */
  public static final List<String> COLUMNS =
      List.of(
          "place",
          "level",
          "year",
          "kind",
          "indicator",
          "code",
          "basis",
          "bound",
          "low",
          "high",
          "unit",
          "wording",
          "reference",
          "firmness",
          "firmness_wording",
          "constraint",
          "point",
          "pace",
          "period_first",
          "period_last",
          "deadline",
          "deadline_origin",
          "sentence",
          "file",
          "start",
          "end");

  private final Report report;
  private final Sentences sentences;
  private final GrowthCoder coder = GrowthCoder.standard();

  /** Rows of the report's findings. */
  public DatasetRow(Report report) {
    this.report = report;
    this.sentences = new Sentences(report.text());
  }

  /** The cells for a finding of the report, in the order of {@link #COLUMNS}. */
  public List<String> cells(Finding finding) {
    Reading reading = report.reading();
    Statement statement = finding.statement();
    Optional<Goal> goal = statement.match(Optional::of, result -> Optional.empty());
    Optional<Deadline> deadline = goal.flatMap(Goal::deadline);
    Optional<CodedGoal> coded = coder.code(finding);
    ConditionFields condition = ConditionFields.of(statement.condition());
    return List.of(
        reading.place().map(Place::name).orElse(""),
        reading.place().map(place -> lower(place.level())).orElse(""),
        reading.year().map(String::valueOf).orElse(""),
        statement.kind(),
        statement.indicator().name(),
        statement.indicator().code().orElse(""),
        condition.basis(),
        condition.bound(),
        condition.low(),
        condition.high(),
        condition.unit(),
        condition.wording(),
        condition.reference(),
        goal.map(it -> lower(it.firmness())).orElse(""),
        goal.flatMap(Goal::firmnessWording).orElse(""),
        coded.map(it -> lower(it.constraint())).orElse(""),
        coded.map(CodedGoal::point).map(DatasetRow::number).orElse(""),
        statement.pace().map(DatasetRow::lower).orElse(""),
        statement.period().map(Period::first).map(LocalDate::toString).orElse(""),
        statement.period().map(Period::last).map(LocalDate::toString).orElse(""),
        deadline.map(Deadline::last).map(LocalDate::toString).orElse(""),
        deadline.map(it -> lower(it.origin())).orElse(""),
        sentences.of(finding.source()),
        report.file(),
        String.valueOf(finding.source().start()),
        String.valueOf(finding.source().end()));
  }

  /** The number in digits; a third, which no decimal holds, to sixteen of them. */
  static String number(Ratio number) {
    return number
        .toDecimal()
        .orElseGet(() -> number.toDecimal(MathContext.DECIMAL64))
        .toPlainString();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
