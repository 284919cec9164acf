package io.github.govtargets.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Statement;
import io.github.govtargets.parser.TargetParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is formatted in Chinese parses back to the same value: many values, from fixed seeds. */
class RoundTripTest {
  private static final TargetParser PARSER = TargetParser.standard();
  private static final List<TargetFormat> FORMATS =
      List.of(TargetFormat.simplified(), TargetFormat.traditional());

  @Test
  void quantities() {
    Generator values = new Generator(1);
    check(10_000, values::quantity, Same::of, f -> f::quantity, PARSER::parseQuantity);
  }

  @Test
  void bounds() {
    Generator values = new Generator(2);
    check(10_000, values::bound, Same::of, f -> f::bound, PARSER::parseBound);
  }

  @Test
  void conditions() {
    Generator values = new Generator(3);
    check(20_000, values::condition, Same::of, f -> f::condition, PARSER::parseCondition);
  }

  @Test
  void statements() {
    Generator values = new Generator(4);
    check(20_000, values::statement, Same::of, f -> f::statement, RoundTripTest::parse);
  }

  @Test
  void deadlines() {
    Generator values = new Generator(5);
    Function<Deadline, String> said = x -> x.last() + " " + x.origin();
    check(5_000, values::deadline, said, f -> f::deadline, x -> PARSER.parseDeadline(x, 0));
  }

  @Test
  void periods() {
    Generator values = new Generator(6);
    Function<Period, String> said = x -> x.first() + " " + x.last();
    check(5_000, values::period, said, f -> f::period, x -> PARSER.parsePeriod(x, 0));
  }

  private static boolean result;

  private static Statement parse(String phrase) {
    return result ? PARSER.parseResult(phrase, 0) : PARSER.parseGoal(phrase);
  }

  private static <T> void check(
      int count,
      Supplier<T> values,
      Function<T, String> said,
      Function<TargetFormat, Function<T, String>> format,
      Function<String, T> parse) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      T value = values.get();
      result = value instanceof Statement && !(value instanceof Goal);
      for (TargetFormat script : FORMATS) {
        String phrase = format.apply(script).apply(value);
        String back;
        try {
          back = said.apply(parse.apply(phrase));
        } catch (RuntimeException e) {
          back = e.toString();
        }
        if (!back.equals(said.apply(value))) {
          wrong.add(said.apply(value) + "\n  " + phrase + "\n  " + back);
        }
      }
    }
    assertThat(wrong.size() > 10 ? wrong.subList(0, 10) : wrong)
        .as("%d of %d", wrong.size(), 2 * count)
        .isEmpty();
  }
}
