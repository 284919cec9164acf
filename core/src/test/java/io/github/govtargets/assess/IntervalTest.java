package io.github.govtargets.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.unit.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals with and without their ends. */
class IntervalTest {
  @ParameterizedTest
  @CsvSource({
    "[5 5], [5 ., true, false",
    "[5 5], (5 ., false, true",
    "[5 5], . 5], true, false",
    "[5 5], . 5), false, true",
    "[4 4], [5 ., false, true",
    "[6 6], [5 ., true, false",
    "[4 4], . 5], true, false",
    "[6 6], . 5], false, true",
    "[4 6], [5 ., false, false",
    "[4 6], [4 6], true, false",
    "[4 6], [4 5], false, false",
    "(5 ., (5 ., true, false",
    "(5 ., [5 ., true, false",
    "[5 ., (5 ., false, false",
    ". 5), . 5], true, false",
    ". 5], . 5), false, false",
    ". 5), [5 ., false, true",
    ". 5], [5 ., false, false",
    "(5 ., . 5], false, true",
    "[5 ., . 9], false, false",
    ". 9], [5 ., false, false"
  })
  void liesWithinOrMisses(String one, String other, boolean within, boolean misses) {
    assertThat(interval(one).within(interval(other))).isEqualTo(within);
    assertThat(interval(one).misses(interval(other))).isEqualTo(misses);
  }

  @Test
  void isTurnedRound() {
    assertThat(interval("(3 .").negated()).isEqualTo(Interval.to(Ratio.of(-3), false));
    assertThat(interval("[3 4]").negated()).isEqualTo(Interval.between(Ratio.of(-4), Ratio.of(-3)));
    assertThat(interval("[3 4]").map(Ratio.ONE::plus))
        .isEqualTo(Interval.between(Ratio.of(4), Ratio.of(5)));
    assertThat(interval(". 4)").map(Ratio.ONE::plus)).isEqualTo(Interval.to(Ratio.of(5), false));
  }

  /** {@code [3 4]}; {@code .} for no end, round brackets for an end that is left out. */
  private static Interval interval(String text) {
    String[] ends = text.split(" ");
    if (ends[0].equals(".")) {
      return Interval.to(number(ends[1], 0), ends[1].endsWith("]"));
    }
    return ends[1].equals(".")
        ? Interval.from(number(ends[0], 1), ends[0].startsWith("["))
        : Interval.between(number(ends[0], 1), number(ends[1], 0));
  }

  private static Ratio number(String end, int from) {
    return Ratio.of(end.charAt(from) - '0');
  }
}
