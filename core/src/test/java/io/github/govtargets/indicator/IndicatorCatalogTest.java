package io.github.govtargets.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Transliterator;
import io.github.govtargets.unit.UnitCatalog;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogTest {
  private static final IndicatorCatalog CATALOG = IndicatorCatalog.standard();
  private static final String ROW =
      "tea-output\t茶叶产量\t春茶产量,茶产量\ttea output\tHIGHER\t吨\tlevel\t-\twork reports\n";

  @ParameterizedTest
  @CsvSource({
    "生产总值, gdp",
    "国内生产总值, gdp",
    "地区生产总值, gdp",
    "GDP, gdp",
    "人均生产总值, gdp-per-capita",
    "人均地区生产总值, gdp-per-capita",
    "单位生产总值能耗, energy-intensity",
    "单位国内生产总值能耗, energy-intensity",
    "万元GDP综合能耗, energy-intensity",
    "单位地区生产总值二氧化碳排放, carbon-intensity",
    "规上工业增加值, above-scale-industrial-value-added",
    "规模以上工业增加值, above-scale-industrial-value-added",
    "工业增加值, industrial-value-added",
    "固定资产投资, fixed-asset-investment",
    "工业投资, industrial-investment",
    "社会消费品零售总额, retail-sales",
    "进出口总值, foreign-trade",
    "出口总值, exports",
    "实际利用外资, foreign-investment-used",
    "一般公共预算收入, general-budget-revenue",
    "全部财政收入, fiscal-revenue",
    "居民消费价格, consumer-prices",
    "居民人均可支配收入, disposable-income",
    "农村居民人均可支配收入, rural-disposable-income",
    "农民人均纯收入, rural-net-income",
    "城镇新增就业, urban-new-jobs",
    "城镇调查失业率, surveyed-unemployment",
    "登记失业率, registered-unemployment",
    "城镇化率, urbanisation-rate",
    "户籍人口城镇化率, registered-urbanisation-rate",
    "粮食产量, grain-output",
    "粮食综合生产能力, grain-capacity",
    "PM2.5平均浓度, pm25",
    "化学需氧量, cod-emissions",
    "空气质量优良天数比率, good-air-days-rate",
    "空气质量优良天数, good-air-days",
    "劣V类水体, inferior-water-bodies",
    "劣Ⅴ类水体比例, inferior-surface-water",
    "森林覆盖率, forest-coverage",
    "林木覆盖率, tree-coverage",
    "全社会研发投入强度, rd-intensity",
    "全社会研发投入, rd-expenditure",
    "每万人口高价值发明专利拥有量, high-value-patents",
    "全国重点实验室, key-laboratories",
  })
  void namesAndShortFormsHaveACode(String name, String code) {
    assertThat(CATALOG.find(name)).map(CatalogIndicator::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“城镇 调查失业率”",
        "全国城镇调查失业率",
        "城镇\u200b调查\u00a0失业率",
        "我省城镇调查失业率",
        "「城镇调查失业率」",
        "　城镇调查失业率"
      })
  void quotesSpacesAndScopeAreLeftOut(String name) {
    assertThat(CATALOG.find(name)).map(CatalogIndicator::code).contains("surveyed-unemployment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"细颗粒物（PM2.5）浓度", "细颗粒物(pm2.5)浓度", "细颗粒物（ＰＭ２．５）浓度"})
  void widthAndCaseMakeNoDifference(String name) {
    assertThat(CATALOG.find(name)).map(CatalogIndicator::code).contains("pm25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "全区", "值", "某产业生产总值", "生产总值的三分之一", "数字车间", "重点实验室", "城镇调查失业率平均", "5G", "%"})
  void onlyWholeNamesMatch(String name) {
    assertThat(CATALOG.find(name)).isEmpty();
  }

  @Test
  void namesMatchInTraditionalScript() {
    Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    for (CatalogIndicator indicator : CATALOG.all()) {
      assertThat(CATALOG.find(traditional.transliterate(indicator.name()))).contains(indicator);
      for (String alias : indicator.aliases()) {
        assertThat(CATALOG.find(traditional.transliterate(alias))).as(alias).contains(indicator);
      }
    }
    assertThat(CATALOG.find("全國固定資產投資"))
        .map(CatalogIndicator::code)
        .contains("fixed-asset-investment");
  }

  @Test
  void otherLettersMatchThroughAFunction() {
    IndicatorCatalog own = CATALOG.with(new StringReader(ROW.replace("茶叶产量", "鳳梨產量")), "own.tsv");
    assertThat(own.find("凤梨产量")).isEmpty();
    Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    IndicatorCatalog both =
        CATALOG.with(
            new StringReader(ROW.replace("茶叶产量", "鳳梨產量")), "own.tsv", simplified::transliterate);
    assertThat(both.find("凤梨产量")).map(CatalogIndicator::name).contains("鳳梨產量");
    assertThat(CATALOG.find("固定　資產-投資", name -> "城镇化率"))
        .map(CatalogIndicator::code)
        .contains("urbanisation-rate");
    assertThat(CATALOG.find("GDP", name -> "城镇化率")).map(CatalogIndicator::code).contains("gdp");
  }

  @Test
  void everyFieldOfARowIsRead() {
    CatalogIndicator energy = CATALOG.byCode("energy-intensity").orElseThrow();
    assertThat(energy.name()).isEqualTo("单位国内生产总值能耗");
    assertThat(energy.aliases()).contains("单位GDP能耗", "万元生产总值能耗").doesNotContain(energy.name());
    assertThat(energy.englishName()).isEqualTo("energy use per unit of GDP");
    assertThat(energy.direction()).isEqualTo(Direction.LOWER);
    assertThat(energy.usualUnit()).contains("吨标准煤/万元");
    assertThat(energy.usualBasis()).isEqualTo("decline");
    assertThat(energy.growthKind()).isEmpty();
    assertThat(energy.source()).isEqualTo("14th Five-Year Plan, column 1");
    assertThat(CATALOG.byCode("gdp"))
        .flatMap(CatalogIndicator::growthKind)
        .contains(GrowthKind.REAL);
    assertThat(CATALOG.byCode("retail-sales"))
        .flatMap(CatalogIndicator::growthKind)
        .contains(GrowthKind.NOMINAL);
    assertThat(CATALOG.byCode("urban-rural-income-ratio"))
        .flatMap(CatalogIndicator::usualUnit)
        .isEmpty();
    assertThat(CATALOG.byCode("no-such-indicator")).isEmpty();
  }

  @Test
  void theCatalogueIsLargeAndEveryNameStandsForOneIndicator() {
    Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    Map<String, String> owners = new HashMap<>();
    Set<String> codes = new HashSet<>();
    for (CatalogIndicator indicator : CATALOG.all()) {
      assertThat(codes.add(indicator.code())).as(indicator.code()).isTrue();
      assertThat(CATALOG.find(indicator.name())).contains(indicator);
      Set<String> names = new HashSet<>(indicator.aliases());
      assertThat(names).hasSameSizeAs(indicator.aliases());
      assertThat(names.add(indicator.name())).as(indicator.name()).isTrue();
      for (String name : names) {
        String key = NameKey.withoutScope(NameKey.of(simplified.transliterate(name)));
        assertThat(owners.put(key, indicator.code())).as(name).isNull();
        assertThat(CATALOG.find(name)).as(name).contains(indicator);
        assertThat(simplified.transliterate(name)).as("script").isEqualTo(name);
      }
    }
    assertThat(CATALOG.all()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(owners).hasSizeGreaterThanOrEqualTo(2000);
  }

  @Test
  void usualUnitsAreKnown() {
    UnitCatalog units = UnitCatalog.standard();
    for (CatalogIndicator indicator : CATALOG.all()) {
      for (String part : indicator.usualUnit().orElse("元").split("/")) {
        String unit = part.replaceFirst("^万", "");
        boolean whole = units.find(indicator.usualUnit().orElse("元")).isPresent();
        assertThat(whole || units.find(unit).isPresent()).as(indicator.code()).isTrue();
      }
    }
  }

  @Test
  void rowsOfAnotherTableWin() {
    String table = ROW + "our-gdp\t生产总值\t-\tour GDP\tNEUTRAL\t-\tlevel\t-\tours\n\n# end\n";
    IndicatorCatalog extended = CATALOG.with(new StringReader(table), "ours.tsv");
    assertThat(extended.find("春茶产量")).map(CatalogIndicator::code).contains("tea-output");
    assertThat(extended.find("生产总值")).map(CatalogIndicator::code).contains("our-gdp");
    assertThat(extended.find("国内生产总值")).map(CatalogIndicator::code).contains("gdp");
    assertThat(extended.all()).hasSize(CATALOG.all().size() + 2);
    assertThat(CATALOG.find("春茶产量")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tea-output|Tea Output|code: not in kebab case: Tea Output",
        "tea-output|-tea|code: not in kebab case: -tea",
        "tea-output|''|code: empty",
        "茶叶产量|''|name: empty",
        "茶叶产量|“ ”|nothing is left of the name “ ”",
        "春茶产量,茶产量|春茶产量,|aliases: an empty one: 春茶产量,",
        "春茶产量,茶产量|春茶产量,春 茶产量|aliases: 春 茶产量 stands on line 2 already",
        "HIGHER|UP|direction: unknown: UP",
        "level|amount|basis: unknown: amount",
        "level\t-|level\tREEL|growth: unknown: REEL",
        "'\twork reports'|''|needs 9 tab-separated columns, has 8",
      })
  void aBadRowNamesTableLineAndReason(String part, String bad, String reason) {
    String table = "# ours\n" + ROW.replace(part, bad);
    assertThatThrownBy(() -> CATALOG.with(new StringReader(table), "ours.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ours.tsv:2: " + reason);
  }

  @Test
  void aRepeatedCodeIsRefused() {
    String table = ROW + ROW.replace("茶", "花");
    assertThatThrownBy(() -> CATALOG.with(new StringReader(table), "ours.tsv"))
        .hasMessage("ours.tsv:2: code: tea-output stands on line 1 already");
  }

  @Test
  void valuesCannotBeChanged() {
    CatalogIndicator gdp = CATALOG.byCode("gdp").orElseThrow();
    assertThatThrownBy(() -> gdp.aliases().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> CATALOG.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
