package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year and the place that the head of a text says; a dash for none. */
class ReportHeadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建议2021年全省经济社会发展主要预期目标为：粮食产量增长10%。 | 2021 | -",
        "2021年政府工作目标⏎粮食产量增长10%。 | 2021 | -",
        "会议提出2030年远景目标，2018年预期目标全面完成。⏎2021年政府工作目标⏎粮食产量增长10%。 | 2021 | -",
        "到2025年，主要目标是：粮食产量增长10%。 | - | -",
        "安河省省长作报告。⏎一、2021年工作回顾⏎新建学校12所。 | 2022 | 安河省 province",
        "副市长作报告。⏎一、2021年工作回顾⏎新建学校12所。 | 2022 | -",
        "圆满完成了市人民政府确定的目标。⏎一、2021年工作回顾 | 2022 | -",
        "国务院督查组来区。⏎一、2021年工作回顾⏎新建学校12所。 | 2022 | -",
        "我代表国务院，向大会报告工作。⏎一、2021年工作回顾 | 2022 | 国务院 national",
      })
  void says(String text, String year, String place) {
    Reading reading = TargetParser.standard().read(text.replace('⏎', '\n'));
    assertThat(reading.year().map(String::valueOf).orElse("-")).isEqualTo(year);
    assertThat(reading.place().map(at -> at.name() + " " + at.level().text()).orElse("-"))
        .isEqualTo(place);
  }
}
