package io.github.govtargets.format;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** English for names, where a catalogue or {@code english.tsv} has it; else the name as it is. */
final class EnglishWords {
  private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z0-9.&]*");
  private static final String[] RATES = {"增速", "增幅", "增长", "增长率", "增长速度"};
  private static final String[] AVERAGES = {"平均水平", "平均", "均值"};
  private static final Map<String, Map<String, String>> WORDS = load();

  private EnglishWords() {}

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (String line : Tables.lines("format/english.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalStateException("english.tsv: needs three columns: " + line);
      }
      words.computeIfAbsent(cells[0], kind -> new HashMap<>()).put(cells[1], cells[2]);
    }
    return words;
  }

  /** The English word of a kind for a Chinese one. */
  static Optional<String> find(String kind, String chinese) {
    return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(Letters.folded(chinese)));
  }

  static String of(String kind, String chinese) {
    return find(kind, chinese).orElse(chinese);
  }

  /** GDP, energy use per unit of GDP; the name where the catalogue does not know it. */
  static String indicator(Indicator indicator) {
    IndicatorCatalog catalog = IndicatorCatalog.standard();
    return indicator
        .code()
        .flatMap(catalog::byCode)
        .or(() -> catalog.find(indicator.key()))
        .map(EnglishWords::name)
        .orElse(indicator.name());
  }

  /** A short Latin alias wins over the long name: GDP. */
  private static String name(CatalogIndicator known) {
    for (String alias : known.aliases()) {
      if (LATIN.matcher(alias).matches()) {
        return alias;
      }
    }
    return known.englishName();
  }

  /** GDP growth, the national average. */
  static String reference(Reference reference) {
    String key = Letters.folded(reference.name());
    for (String average : AVERAGES) {
      Optional<String> place =
          key.endsWith(average)
              ? find("place", key.substring(0, key.length() - average.length()))
              : Optional.empty();
      if (place.isPresent()) {
        return "the " + place.get() + " average";
      }
    }
    for (String rate : RATES) {
      if (key.endsWith(rate) && key.length() > rate.length()) {
        String measured = key.substring(0, key.length() - rate.length());
        Optional<CatalogIndicator> known = IndicatorCatalog.standard().find(measured);
        if (known.isPresent()) {
          return name(known.get()) + " growth";
        }
      }
    }
    return IndicatorCatalog.standard().find(key).map(EnglishWords::name).orElse(reference.name());
  }
}
