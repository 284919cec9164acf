package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Period;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Result;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Of which years the results of a review are: {@code reviews.tsv}. */
class ReviewYearsTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final String HEAD = "2021年安河县政府工作报告\n各位代表：\n现在，我代表县人民政府报告工作，请予审议。\n";
  private static final String GOALS = "\n二、2021年工作目标\n我们要团结一心。";

  @ParameterizedTest
  @CsvFileSource(resources = "reviews.tsv", delimiter = '\t')
  void saysTheYears(String heading, String paragraphs, String years) {
    String text = HEAD + heading + "\n" + paragraphs.replace('/', '\n') + GOALS;
    assertThat(years(PARSER.read(text))).isEqualTo(years);
    assertThat(years(PARSER.read(text.replace("\n", "\r\n\u3000\u3000")))).isEqualTo(years);
  }

  @Test
  void saysNoYearWhereTheReportSaysNone() {
    Reading reading = PARSER.read("一、工作回顾\n财政收入增长5%。五年来，新建学校5所。\n二、工作目标\n新建学校2所。");
    assertThat(reading.year()).isEmpty();
    assertThat(reading.findings()).hasSize(3);
    assertThat(reading.findings().get(0).statement().period()).isEmpty();
  }

  private static String years(Reading reading) {
    List<Result> results =
        reading.findings().stream()
            .map(finding -> finding.statement())
            .filter(Result.class::isInstance)
            .map(Result.class::cast)
            .toList();
    return results.stream()
        .map(result -> years(result.period().orElseThrow()))
        .collect(Collectors.joining(" "));
  }

  private static String years(Period period) {
    int first = period.first().getYear();
    int last = period.last().getYear();
    return first == last ? String.valueOf(last) : first + "-" + last;
  }
}
