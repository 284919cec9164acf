package io.github.govtargets.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Transliterator;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCatalogTest {
  private static final UnitCatalog CATALOG = UnitCatalog.standard();

  @Test
  void everySymbolIsFoundAsWritten() {
    assertThat(CATALOG.symbols()).hasSizeGreaterThan(300);
    for (String symbol : CATALOG.symbols()) {
      Unit unit = CATALOG.find(symbol).orElseThrow();
      assertThat(unit.symbol()).isEqualTo(symbol);
      assertThat(CATALOG.find(unit.canonical()).orElseThrow().convertsTo(unit)).isTrue();
      assertThat(unit.factor().signum()).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "畝,亩,AREA,2000/3,平方米",
    "元,元,MONEY,1,元",
    "美元,美元,MONEY,1,美元",
    "人次,人次,COUNT,1,人次",
    "個百分點,百分点,SHARE,1/100,倍",
    "微克/立方米,微克/立方米,CONCENTRATION,1/1000000,毫克/升",
    "噸標準煤,吨标准煤,ENERGY,1,吨标准煤"
  })
  void knowsBothScripts(
      String symbol, String canonical, Dimension dimension, String factor, String base) {
    Unit unit = CATALOG.find(symbol).orElseThrow();
    assertThat(unit.canonical()).isEqualTo(canonical);
    assertThat(unit.dimension()).isEqualTo(dimension);
    assertThat(unit.factor()).hasToString(factor);
    assertThat(unit.base()).isEqualTo(base);
    assertThat(CATALOG.resolve(symbol)).isEqualTo(unit);
  }

  @Test
  void unitsCarryLabels() {
    assertThat(CATALOG.resolve("元").englishName()).contains("yuan");
    assertThat(CATALOG.resolve("元").code()).contains("ISO4217:CNY");
    assertThat(CATALOG.resolve("元").weak()).isFalse();
    assertThat(CATALOG.resolve("里").weak()).isTrue();
    assertThat(CATALOG.resolve("元/平方米").code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "公顷,亩,2,30",
    "亩,平方米,3,2000",
    "斤,吨,2000,1.00",
    "千瓦时,兆瓦时,1500,1.5",
    "%,百分点,7.50,7.50",
    "倍,%,1,100",
    "元/平方米,元/亩,3,2000",
    "吨/万元,吨/元,10000,1",
    "人/万人,人/千人,10,1",
    "元/公里,元/公里,5.00,5.00",
    "元/人／年,元/人/年,5,5"
  })
  void convertsExactly(String from, String to, BigDecimal amount, BigDecimal expected) {
    assertThat(CATALOG.resolve(from).convert(amount, CATALOG.resolve(to)))
        .isEqualByComparingTo(expected);
  }

  @Test
  void roundsOnlyOnRequest() {
    Unit mu = CATALOG.resolve("亩");
    Unit hectare = CATALOG.resolve("公顷");
    assertThatThrownBy(() -> mu.convert(BigDecimal.ONE, hectare))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("1 亩 is 1/15 公顷")
        .hasMessageContaining("MathContext");
    assertThat(mu.convert(BigDecimal.ONE, hectare, new MathContext(3))).isEqualTo("0.0667");
    assertThat(mu.factorTo(hectare)).isEqualTo(Ratio.of(1, 15));
  }

  @ParameterizedTest
  @CsvSource({"元,亩", "元,美元", "家,名", "年,天", "元/人,元/平方米", "摄氏度,华氏度", "元,元/人", "某某,别的"})
  void refusesToMix(String from, String to) {
    Unit first = CATALOG.resolve(from);
    Unit second = CATALOG.resolve(to);
    assertThatThrownBy(() -> first.convert(BigDecimal.ONE, second))
        .isInstanceOfSatisfying(
            UnitMismatchException.class,
            e -> {
              assertThat(e.first()).isEqualTo(first);
              assertThat(e.second()).isEqualTo(second);
            })
        .hasMessageContaining(from)
        .hasMessageContaining(to);
  }

  @Test
  void resolvesAnySymbol() {
    assertThat(CATALOG.resolve("")).isSameAs(Unit.NONE);
    assertThat(CATALOG.find("某某")).isEmpty();
    assertThat(CATALOG.resolve("某某").dimension()).isEqualTo(Dimension.COUNT);
    assertThat(CATALOG.resolve("元/平方米").dimension()).isEqualTo(Dimension.COMPOSITE);
    assertThat(CATALOG.resolve("毫克/千克").factor()).hasToString("1/1000000");
    assertThat(CATALOG.resolve("例/10万人").factor()).hasToString("1/100000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "元/", "/元", "//", "元/0", "元/5千6", "元/万", "元/亿万", " ", "0/0/0"})
  void neverFailsOnASymbol(String symbol) {
    assertThat(CATALOG.resolve(symbol).symbol()).isEqualTo(symbol);
    assertThat(CATALOG.resolve(symbol).factor().signum()).isPositive();
  }

  @Test
  void unitsAreEqualBySymbol() {
    assertThat(CATALOG.resolve("畝"))
        .isEqualTo(CATALOG.resolve("畝"))
        .hasSameHashCodeAs(CATALOG.resolve("畝"))
        .isNotEqualTo(CATALOG.resolve("亩"))
        .isNotEqualTo("畝")
        .hasToString("畝");
  }

  @Test
  void takesRowsOfOnesOwn() {
    UnitCatalog own =
        CATALOG.with(
            new StringReader(
                "# mine\n\n石\tMASS\t60\t-\tshi\t-\n元\tMONEY\t1\t-\tmy yuan\tISO4217:CNY\n"),
            "mine.tsv");
    assertThat(own.resolve("石").convert(BigDecimal.ONE, own.resolve("公斤"))).isEqualTo("60");
    assertThat(own.resolve("元").englishName()).contains("my yuan");
    assertThat(own.resolve("公里")).isEqualTo(CATALOG.resolve("公里"));
    assertThat(CATALOG.find("石")).isEmpty();
  }

  @Test
  void symbolsAreKnownInTraditionalScript() {
    Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    for (String symbol : CATALOG.symbols()) {
      // a length is 里 in both scripts; 裡 is the word inside
      String written = traditional.transliterate(symbol).replace('裡', '里');
      Optional<Unit> other = CATALOG.find(written);
      assertThat(other.map(Unit::canonical))
          .as(symbol)
          .contains(CATALOG.resolve(symbol).canonical());
    }
  }

  @Test
  void unitsOfTwoCataloguesConvert() {
    UnitCatalog own = CATALOG.with(new StringReader("坪方\tAREA\t1\t-\t-\t-"), "mine.tsv");
    assertThat(own.resolve("坪方").base()).isEqualTo("平方米");
    assertThat(CATALOG.resolve("公顷").factorTo(own.resolve("亩"))).hasToString("15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石,MASS,60|needs 6 tab-separated columns, has 3",
        ",MASS,60,-,-,-|symbol: empty",
        "石,WEIGHT,60,-,-,-|dimension: unknown: WEIGHT",
        "石,MASS,x,-,-,-|factor: neither a number nor -: x",
        "石,MASS,1/0,-,-,-|factor: neither a number nor -: 1/0",
        "石,MASS,0,-,-,-|factor: not above zero: 0",
        "石,MASS,60,石;;擔,-,-|aliases: an empty one",
        "石,MASS,60,石,-,-|symbol 石 stands on line 2 already",
        "米,MASS,60,-,-,-|symbol 米 stands on line 1 already"
      })
  void namesTheBadRow(String row, String reason) {
    String table = "米\tLENGTH\t1\t-\t-\t-\n" + row.replace(',', '\t').replace(';', ',');
    assertThatThrownBy(() -> CATALOG.with(new StringReader(table), "mine.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine.tsv:2: " + reason);
  }

  /** A currency of one's own: its base is the row with factor 1, wherever it stands. */
  @Test
  void rowsOfOnesOwnHaveAliasesLabelsAndABase() {
    UnitCatalog own =
        CATALOG.with(
            new StringReader(
                """
                 大贝 \tMONEY\t100\t大貝, 大贝儿\tbig shell\tISO4217:XBE\tweak
                贝\tMONEY\t1\t-\tshell\tISO4217:XBE\tfirm
                小石\tMONEY\t1\t-\t-\t-
                """),
            "mine.tsv");
    assertThat(own.resolve("大贝").base()).isEqualTo("贝");
    assertThat(own.resolve("大貝").canonical()).isEqualTo("大贝");
    assertThat(own.resolve("大贝儿").factorTo(own.resolve("贝"))).hasToString("100");
    assertThat(own.resolve("大贝").weak()).isTrue();
    assertThat(own.resolve("贝").weak()).isFalse();
    assertThat(own.resolve("贝").englishName()).contains("shell");
    assertThat(own.resolve("小石").base()).isEqualTo("小石");
    assertThat(own.resolve("小石").convertsTo(own.resolve("贝"))).isFalse();
    assertThat(own.resolve("大贝/亩").factor()).hasToString("3/20");
  }

  @ParameterizedTest
  @CsvSource({
    "元/亩, COMPOSITE",
    "元／亩, COMPOSITE",
    "/元, COUNT",
    "元/, COUNT",
    "a/b/c/d/e, COMPOSITE",
    "a/b/c/d/e/f, COUNT",
    "某, COUNT"
  })
  void compositesHavePartsOnBothSides(String symbol, Dimension dimension) {
    assertThat(CATALOG.resolve(symbol).dimension()).isEqualTo(dimension);
    assertThat(Unit.fromJson(symbol)).isEqualTo(CATALOG.resolve(symbol));
    assertThat(Unit.fromJson(symbol).hashCode()).isEqualTo(symbol.hashCode());
  }
}
