package io.github.govtargets.model;

import static io.github.govtargets.model.Values.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.govtargets.unit.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value writes the same JSON under Jackson 2 and 3, and is read back equal. */
class JsonTest {
  private static final String GOAL =
      """
      "kind":"goal",
      "indicator":{"name":"固定資產投資","key":"固定资产投资","code":"fixed-asset-investment"},
      "action":"實現",
      "condition":{"type":"threshold","basis":"level","bound":{"op":">=",\
      "value":{"amount":900,"scale":100000000,"unit":"元"},"wording":"以上"}},
      """;

  private static final String SOURCE =
      """
      "source":{"start":13717,"end":13736,"text":"固定資產(chǎn)投資900億元以上","clean":"固定資產投資900億元以上",
      "section":["二、今年目標"],"quantity":{"start":13729,"end":13734},
      "roles":[{"role":"indicator","start":13717,"end":13729},
      {"role":"quantity","start":13729,"end":13734},{"role":"bound","start":13734,"end":13736}]}
      """;

  static Stream<Arguments> values() {
    List<Arguments> all = new ArrayList<>();
    quantities(all);
    conditions(all);
    statements(all);
    findings(all);
    return all.stream();
  }

  private static void quantities(List<Arguments> all) {
    add(
        all,
        Quantity.class,
        quantity("5.00", "%"),
        """
        {"amount":5.00,"scale":1,"unit":"%"}""");
    add(
        all,
        Quantity.class,
        Quantity.of(new BigDecimal("3E+2"), Unit.NONE),
        """
        {"amount":300,"scale":1,"unit":""}""");
    add(
        all,
        Quantity.class,
        quantity("123456789012345678901234567890.12", "微克/立方米"),
        """
        {"amount":123456789012345678901234567890.12,"scale":1,"unit":"微克/立方米"}""");
    add(
        all,
        Bound.class,
        Bound.of(Comparison.EQUAL, quantity("100", "%").withOf(3)).withWording("三分之一"),
        """
        {"op":"=","value":{"amount":100,"of":3,"scale":1,"unit":"%"},"wording":"三分之一"}""");
    add(
        all,
        Bound.class,
        Bound.range(quantity("5", "%"), quantity("6", "%")),
        """
        {"op":"range","low":{"amount":5,"scale":1,"unit":"%"},
        "high":{"amount":6,"scale":1,"unit":"%"}}""");
    add(
        all,
        Baseline.class,
        Baseline.ofYear(2020, "較2020年"),
        """
        {"kind":"year","year":2020,"wording":"較2020年"}""");
    add(
        all,
        Baseline.class,
        Baseline.ofValue(quantity("47.5", "%"), "從47.5%"),
        """
        {"kind":"value","value":{"amount":47.5,"scale":1,"unit":"%"},"wording":"從47.5%"}""");
  }

  private static void conditions(List<Arguments> all) {
    add(
        all,
        Condition.class,
        Threshold.of(Basis.GROWTH, Bound.of(Comparison.ABOUT, quantity("7", "%")))
            .withAdjustment(Adjustment.CONSTANT_PRICE),
        """
        {"type":"threshold","basis":"growth",
        "bound":{"op":"~","value":{"amount":7,"scale":1,"unit":"%"}},
        "adjustment":"constant_price"}""");
    add(
        all,
        Condition.class,
        Parity.builder()
            .op(Comparison.MORE_THAN)
            .reference(Reference.of("全省平均"))
            .margin(Bound.of(Comparison.EQUAL, quantity("2", "個百分點")))
            .wording("高於")
            .build(),
        """
        {"type":"parity","op":">","reference":{"name":"全省平均"},
        "margin":{"op":"=","value":{"amount":2,"scale":1,"unit":"個百分點"}},"wording":"高於"}""");
    add(
        all,
        Condition.class,
        Parity.builder().op(Comparison.EQUAL).reference(Reference.of("經濟增長", "经济增长")).build(),
        """
        {"type":"parity","op":"=","reference":{"name":"經濟增長","key":"经济增长"}}""");
    add(
        all,
        Condition.class,
        Ranking.builder().op(Comparison.AT_MOST).position(10).among("全省").wording("前十").build(),
        """
        {"type":"ranking","op":"<=","position":10,"among":"全省","wording":"前十"}""");
    add(
        all,
        Condition.class,
        Ranking.builder().op(Comparison.EQUAL).wording("前列").build(),
        """
        {"type":"ranking","op":"=","wording":"前列"}""");
    add(
        all,
        Condition.class,
        Assigned.builder().by("上級").op(Comparison.AT_LEAST).build(),
        """
        {"type":"assigned","by":"上級","op":">="}""");
    add(
        all,
        Condition.class,
        Milestone.builder().stage(Stage.IN_USE).wording("通車").build(),
        """
        {"type":"milestone","stage":"in_use","wording":"通車"}""");
    add(
        all,
        Condition.class,
        Absence.builder().what("規模性返貧").build(),
        """
        {"type":"absence","what":"規模性返貧"}""");
    add(
        all,
        Condition.class,
        Grade.builder().op(Comparison.AT_LEAST).grade("Ⅱ類").wording("及以上").build(),
        """
        {"type":"grade","op":">=","grade":"Ⅱ類","wording":"及以上"}""");
    add(
        all,
        Condition.class,
        Other.builder().type("forecast").wording("有望").build(),
        """
        {"type":"forecast","wording":"有望"}""");
  }

  private static void statements(List<Arguments> all) {
    add(
        all,
        Statement.class,
        Values.goal(),
        "{"
            + GOAL
            + "\"firmness\":\"plain\",\"deadline\":{\"last\":\"2022-12-31\",\"origin\":\"report\"}}");
    add(
        all,
        Goal.class,
        Values.goal()
            .withPeriod(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)))
            .withBaseline(Baseline.of(BaselineKind.PREVIOUS_YEAR, "比上年"))
            .withPace(Pace.ANNUAL_AVERAGE)
            .withFirmness(Firmness.STRIVE)
            .withFirmnessWording("力爭")
            .withNature(Nature.BINDING)
            .withResponsible("發改局"),
        "{"
            + GOAL
            + """
            "period":{"first":"2021-01-01","last":"2025-12-31"},
            "baseline":{"kind":"previous_year","wording":"比上年"},"pace":"annual_average",
            "firmness":"strive","firmnessWording":"力爭","nature":"binding","responsible":"發改局",
            "deadline":{"last":"2022-12-31","origin":"report"}}""");
    add(
        all,
        Statement.class,
        Values.result().withEstimated(true),
        """
        {"kind":"result","indicator":{"name":"地區生產總值","key":"地区生产总值"},
        "condition":{"type":"threshold","basis":"growth",
        "bound":{"op":"=","value":{"amount":7.50,"scale":1,"unit":"%"}}},
        "period":{"first":"2021-01-01","last":"2021-12-31"},"estimated":true}""");
  }

  private static void findings(List<Arguments> all) {
    String goal =
        "{\"id\":\"g-5c1e9a\","
            + GOAL
            + "\"firmness\":\"plain\",\"deadline\":{\"last\":\"2022-12-31\",\"origin\":\"report\"},";
    add(all, Finding.class, Values.finding(), goal + SOURCE + "}");
    add(
        all,
        Finding.class,
        Values.finding().withPartOf("g-1").withStretchOf("g-2").withDoubts("basis"),
        goal + "\"partOf\":\"g-1\",\"stretchOf\":\"g-2\",\"doubts\":[\"basis\"]," + SOURCE + "}");
    add(
        all,
        Finding.class,
        Values.finding().withStatement(Values.result().withEstimated(true)),
        """
        {"id":"g-5c1e9a","kind":"result","indicator":{"name":"地區生產總值","key":"地区生产总值"},
        "condition":{"type":"threshold","basis":"growth",
        "bound":{"op":"=","value":{"amount":7.50,"scale":1,"unit":"%"}}},
        "period":{"first":"2021-01-01","last":"2021-12-31"},"estimated":true,"""
            + SOURCE
            + "}");
    add(
        all,
        Reading.class,
        Reading.builder()
            .title("政府工作報告")
            .place(Place.of("余杭區", PlaceLevel.DISTRICT))
            .year(2022)
            .addOutline(
                Heading.builder()
                    .start(0)
                    .end(10)
                    .text("一、2021年工作回顧")
                    .level(1)
                    .year(2021)
                    .part(Part.REVIEW)
                    .build())
            .addFindings(Values.finding())
            .addMentions(
                Mention.builder().start(3).end(5).text("5G").reason(MentionReason.NAME).build())
            .addDiagnostics(
                Diagnostic.builder()
                    .start(7)
                    .end(9)
                    .code("garbled")
                    .message("unreadable text")
                    .build())
            .build(),
        """
        {"v":1,"report":{"title":"政府工作報告","place":"余杭區","level":"district","year":2022,
        "outline":[{"start":0,"end":10,"text":"一、2021年工作回顧","level":1,"year":2021,"part":"review"}]},
        "findings":["""
            + goal
            + SOURCE
            + """
            }],"mentions":[{"start":3,"end":5,"text":"5G","reason":"name"}],
            "diagnostics":[{"start":7,"end":9,"code":"garbled","message":"unreadable text"}]}""");
    add(
        all,
        Reading.class,
        Reading.builder().build(),
        """
        {"v":1,"report":{},"findings":[],"mentions":[],"diagnostics":[]}""");
  }

  /** One case for each Jackson. Line breaks in {@code json} are only for the reader. */
  private static <T> void add(List<Arguments> all, Class<? super T> type, T value, String json) {
    String text = json.replace("\n", "");
    for (Mappers mapper : Mappers.values()) {
      all.add(Arguments.of(mapper, type, Named.of(text, value), text));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("values")
  void writesAndReads(Mappers mapper, Class<?> type, Object value, String json) {
    assertThat(mapper.write(value)).isEqualTo(json);
    assertThat((Object) mapper.read(json, type)).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource
  void writesRawLists(Mappers mapper) {
    assertThat(mapper.write(List.of(Values.atLeast900(), Other.builder().type("new").build())))
        .startsWith("[{\"type\":\"threshold\",")
        .endsWith(",{\"type\":\"new\"}]");
  }

  @ParameterizedTest
  @EnumSource
  void skipsPropertiesOfLaterVersions(Mappers mapper) {
    String line =
        mapper.write(Values.finding()).replaceFirst("\\{", "{\"v\":1,\"file\":\"a.txt\",");
    assertThat(mapper.read(line, Finding.class)).isEqualTo(Values.finding());
    assertThat(
            mapper.read(
                "{\"type\":\"absence\",\"what\":\"返貧\",\"later\":{\"a\":[1]}}", Condition.class))
        .isEqualTo(Absence.builder().what("返貧").build());
  }

  @ParameterizedTest
  @EnumSource
  void keepsKindsOfLaterVersions(Mappers mapper) {
    Condition read =
        mapper.read("{\"type\":\"forecast\",\"chance\":0.5,\"wording\":\"有望\"}", Condition.class);
    assertThat(read).isEqualTo(Other.builder().type("forecast").wording("有望").build());
  }

  @ParameterizedTest
  @EnumSource
  void namesWhatIsWrong(Mappers mapper) {
    assertThatThrownBy(() -> mapper.read("{\"end\":3}", Span.class)).hasMessageContaining("start");
    assertThatThrownBy(() -> mapper.read("{\"start\":4,\"end\":3}", Span.class))
        .hasMessageContaining("end: 3 is before start 4");
    assertThatThrownBy(() -> mapper.read("{\"v\":2,\"report\":{}}", Reading.class))
        .hasMessageContaining("v: version 2 is not 1");
    assertThatThrownBy(
            () ->
                mapper.read(
                    mapper.write(Values.finding()).replace("\"goal\"", "\"hope\""), Finding.class))
        .hasMessageContaining("kind: neither goal nor result: hope");
  }

  @Test
  void enumsAreLowerCase() {
    assertThat(Mappers.JACKSON_3.write(MentionReason.values()))
        .contains("\"range_of_application\"")
        .doesNotContainPattern("[A-Z]");
  }
}
