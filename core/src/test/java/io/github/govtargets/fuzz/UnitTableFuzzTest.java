package io.github.govtargets.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.govtargets.unit.UnitCatalog;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Any text is a table of units or is refused with the table's name and the line. */
class UnitTableFuzzTest {
  @DictionaryEntries({
    "个\tCOUNT\t1\t-\titem\t-\t-",
    "\tMONEY\t",
    "\tAREA\t",
    "2000/3",
    "0.5",
    "-",
    ",",
    "\t",
    "#",
    "CNY",
    "weak"
  })
  @FuzzTest(maxDuration = "10m")
  void loads(byte[] input) {
    String table = new String(input, StandardCharsets.UTF_8);
    UnitCatalog catalog;
    try {
      catalog = UnitCatalog.standard().with(new StringReader(table), "own.tsv");
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("(?s)own\\.tsv:\\d+: .+");
      return;
    }
    for (String symbol : catalog.symbols()) {
      assertThat(catalog.resolve(symbol).symbol()).isEqualTo(symbol);
      assertThat(catalog.resolve(symbol + "/" + symbol).factor().signum()).isPositive();
    }
  }
}
