package io.github.govtargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Reference;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 高于全省平均2个百分点 where the average is known: a number to hold a result against. */
class ParityThresholdTest {
  @ParameterizedTest
  @CsvSource({
    "EQUAL, 同步, , growth = 6 %, growth = 6 %",
    "EQUAL, 基本同步, , growth = 6 %, growth ~ 6 %",
    "MORE_THAN, 基本高于, , growth = 6 %, growth > 6 %",
    "AT_LEAST, 不低于, , level = 60 %, level >= 60 %",
    "MORE_THAN, 高于, = 2 百分点, growth = 6 %, growth > 8 %",
    "AT_LEAST, 高于, >= 2 百分点, growth = 6 %, growth >= 8 %",
    "LESS_THAN, 低于, = 2 百分点, level = 60 %, level < 58 %",
    "AT_MOST, 不高于, >= 2 百分点, level = 60 %, level <= 58 %"
  })
  void addsTheMargin(
      Comparison op, String wording, String margin, String reference, String expected)
      throws Incomparable {
    assertThat(ParityThreshold.of(parity(op, wording, margin), Cases.threshold(reference)))
        .isEqualTo(Cases.threshold(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "= 2 %, level >= 6 %, the value of 全省平均 is not one number",
    "~ 2 %, level = 6 %, the margin is not one number",
    "<= 2 %, level = 6 %, the margin is not one number"
  })
  void refusesWhatIsNoNumber(String margin, String reference, String reason) {
    Parity parity = parity(Comparison.MORE_THAN, "高于", margin);
    assertThatThrownBy(() -> ParityThreshold.of(parity, Cases.threshold(reference)))
        .isInstanceOfSatisfying(
            Incomparable.class, e -> assertThat(e.grounds()).isEqualTo(Grounds.IMPRECISE))
        .extracting(e -> ((Incomparable) e).reason())
        .isEqualTo(reason);
  }

  private static Parity parity(Comparison op, String wording, String margin) {
    Parity.Builder parity = Parity.builder();
    parity.op(op).reference(Reference.of("全省平均")).wording(wording);
    parity.margin(Optional.ofNullable(margin).map(it -> Cases.threshold("level " + it).bound()));
    return parity.build();
  }
}
