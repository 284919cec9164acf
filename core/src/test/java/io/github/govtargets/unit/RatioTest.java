package io.github.govtargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
  @ParameterizedTest
  @CsvSource({
    "3,3",
    "-3,-3",
    "0.50,1/2",
    "2000/3,2000/3",
    "4/6,2/3",
    "4/-6,-2/3",
    "0/7,0",
    "1E+3,1000"
  })
  void parsesToLowestTerms(String text, String expected) {
    assertThat(Ratio.parse(text)).hasToString(expected).isEqualTo(Ratio.parse(expected));
    assertThat(Ratio.parse(text)).hasSameHashCodeAs(Ratio.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1/", "/2", "1/0", "1/2/3", "1.5/2"})
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void calculates() {
    Ratio third = Ratio.of(1, 3);
    Ratio half = Ratio.of(1, 2);
    assertThat(third.plus(half)).isEqualTo(Ratio.of(5, 6));
    assertThat(third.minus(half)).isEqualTo(Ratio.of(-1, 6));
    assertThat(third.minus(half).abs()).isEqualTo(Ratio.of(1, 6));
    assertThat(third.times(half)).isEqualTo(Ratio.of(1, 6));
    assertThat(third.dividedBy(half)).isEqualTo(Ratio.of(2, 3));
    assertThat(third).isLessThan(half).isGreaterThan(half.negate()).isNotEqualTo(half);
    assertThat(third.minus(third)).isEqualTo(Ratio.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"1/8,0.125", "7,7", "-3/50,-0.06", "0,0", "1/1024,0.0009765625", "1000/1,1000"})
  void isDecimalWhereExact(String ratio, BigDecimal decimal) {
    assertThat(Ratio.parse(ratio).toDecimal()).contains(decimal);
    assertThat(Ratio.of(decimal)).isEqualTo(Ratio.parse(ratio));
  }

  @Test
  void isRoundedOnlyOnRequest() {
    assertThat(Ratio.of(100, 3).toDecimal()).isEmpty();
    assertThat(Ratio.of(100, 3).toDecimal(new MathContext(5))).isEqualTo("33.333");
  }

  @Test
  void refusesZeroAsDenominator() {
    assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void wholeNumbers() {
    assertThat(Ratio.of(1)).isSameAs(Ratio.ONE);
    assertThat(Ratio.of(-5)).hasToString("-5");
    assertThat(Ratio.ZERO.abs()).isSameAs(Ratio.ZERO);
    assertThat(Ratio.of(7).hashCode()).isNotEqualTo(Ratio.of(1, 7).hashCode());
  }

  @Test
  void exponentsHaveALimit() {
    assertThat(Ratio.parse("1E+1000").numerator().bitLength()).isEqualTo(3322);
    assertThat(Ratio.parse("1E-1007").denominator().bitLength()).isEqualTo(3346);
    for (String text : new String[] {"1E+1001", "1E-1008", "1E+999999999"}) {
      assertThatThrownBy(() -> Ratio.parse(text))
          .isInstanceOf(NumberFormatException.class)
          .hasMessage("exponent beyond 1000: " + text);
    }
  }
}
