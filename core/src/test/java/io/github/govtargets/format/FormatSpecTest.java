package io.github.govtargets.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.parser.TargetParser;
import io.github.govtargets.unit.UnitCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the formats write, over {@code format.spec}. */
class FormatSpecTest {
  private static final int YEAR = 2022;
  private static final TargetParser PARSER = TargetParser.standard();

  static Stream<Arguments> phrases() throws IOException {
    try (InputStream in = FormatSpecTest.class.getResourceAsStream("format.spec")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().stream()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#')
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  static String format(TargetFormat format, String what, String phrase) {
    int slash = phrase.indexOf(" / ");
    if (slash > 0) {
      return format.condition(
          PARSER.parseCondition(phrase.substring(0, slash)), phrase.substring(slash + 3));
    }
    return switch (what) {
      case "quantity" -> format.quantity(PARSER.parseQuantity(phrase));
      case "bound" -> format.bound(PARSER.parseBound(phrase));
      case "condition" -> format.condition(PARSER.parseCondition(phrase));
      case "goal" -> format.statement(PARSER.parseGoal(phrase, YEAR));
      case "result" -> format.statement(PARSER.parseResult(phrase, YEAR));
      case "deadline" -> format.deadline(PARSER.parseDeadline(phrase, YEAR));
      case "period" -> format.period(PARSER.parsePeriod(phrase, YEAR));
      default -> throw new IllegalArgumentException(what);
    };
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void formats(String what, String phrase, String simplified, String traditional, String english) {
    assertThat(format(TargetFormat.simplified(), what, phrase)).isEqualTo(simplified);
    assertThat(format(TargetFormat.traditional(), what, phrase)).isEqualTo(traditional);
    assertThat(format(TargetFormat.english(), what, phrase)).isEqualTo(english);
  }

  /** Every unit of the catalogue, whatever its symbol, comes back by its canonical symbol. */
  @Test
  void everyUnit() {
    List<String> wrong = new ArrayList<>();
    for (String symbol : UnitCatalog.standard().symbols()) {
      for (long scale : new long[] {1, 1000, 10_000}) {
        Quantity quantity =
            Quantity.of(BigDecimal.valueOf(35), scale, UnitCatalog.standard().resolve(symbol));
        for (TargetFormat format : List.of(TargetFormat.simplified(), TargetFormat.traditional())) {
          String phrase = format.quantity(quantity);
          if (!Same.of(PARSER.parseQuantity(phrase)).equals(Same.of(quantity))) {
            wrong.add(symbol + ": " + phrase);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Every indicator of the catalogue under every name stands bare or in quotes, and comes back. */
  @Test
  void everyIndicator() {
    List<String> wrong = new ArrayList<>();
    for (CatalogIndicator known : IndicatorCatalog.standard().all()) {
      List<String> names = new ArrayList<>(known.aliases());
      names.add(known.name());
      for (String name : names) {
        for (Basis basis : Basis.values()) {
          Goal goal =
              Goal.builder()
                  .indicator(Indicator.of(name, Same.key(name)))
                  .condition(
                      Threshold.of(
                          basis,
                          Bound.of(
                              Comparison.MORE_THAN,
                              Quantity.of(BigDecimal.TEN, UnitCatalog.standard().resolve("家")))))
                  .build();
          String phrase = TargetFormat.simplified().statement(goal);
          if (!Same.of(PARSER.parseGoal(phrase)).equals(Same.of(goal))) {
            wrong.add(phrase);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
