package io.github.govtargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.IndicatorCatalog;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Any text is a table of indicators or is refused with the table's name and the line. */
class IndicatorTableFuzzTest {
  @DictionaryEntries({
    "gdp\tGDP\t-\tGDP\tUP\t%\tgrowth\t-\t-",
    "\tUP\t",
    "\tDOWN\t",
    "level",
    "growth",
    "output",
    "-",
    ",",
    "\t",
    "#",
    "全省",
    "（"
  })
  @FuzzTest(maxDuration = "10m")
  void loads(byte[] input) {
    String table = new String(input, StandardCharsets.UTF_8);
    IndicatorCatalog catalog;
    try {
      catalog = IndicatorCatalog.standard().with(new StringReader(table), "own.tsv");
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("(?s)own\\.tsv:\\d+: .+");
      return;
    }
    for (CatalogIndicator indicator : catalog.all()) {
      assertThat(catalog.byCode(indicator.code())).contains(indicator);
      assertThat(catalog.find(indicator.name())).isPresent();
    }
  }
}
