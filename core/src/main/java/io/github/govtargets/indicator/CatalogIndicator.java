package io.github.govtargets.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the catalogue knows of one indicator.
 *
 * <p>For {@code 规上工业增加值}: code {@code above-scale-industrial-value-added}, name {@code 规模以上工业增加值},
 * direction {@code HIGHER}, usual unit {@code 元}, usual basis {@code growth}, growth kind {@code
 * REAL}.
 *
 * @param code stable name in English, kebab case: {@code energy-intensity}
 * @param name the usual name, in simplified script: {@code 单位国内生产总值能耗}
 * @param aliases other names as reports write them, without {@code name}: {@code 单位GDP能耗}
 * @param englishName {@code energy use per unit of GDP}
 * @param direction which way is better
 * @param usualUnit symbol of the unit of its level; empty for a bare number such as 城乡居民收入比
 * @param usualBasis what a target of it usually bounds: {@code level}, {@code growth}, {@code
 *     decline}, {@code increase}, {@code decrease} or {@code output}
 * @param growthKind how its growth is usually stated; empty where it is not an amount of money
 * @param source the plan that fixes it or the chapter of the yearbook that defines it
 */
public record CatalogIndicator(
    String code,
    String name,
    List<String> aliases,
    String englishName,
    Direction direction,
    Optional<String> usualUnit,
    String usualBasis,
    Optional<GrowthKind> growthKind,
    String source) {

  /**
   * Copies the list of aliases.
   *
   * @param code see {@link #code()}
   * @param name see {@link #name()}
   * @param aliases see {@link #aliases()}
   * @param englishName see {@link #englishName()}
   * @param direction see {@link #direction()}
   * @param usualUnit see {@link #usualUnit()}
   * @param usualBasis see {@link #usualBasis()}
   * @param growthKind see {@link #growthKind()}
   * @param source see {@link #source()}
   */
  public CatalogIndicator {
    aliases = List.copyOf(aliases);
  }

  /** This indicator with its names as {@code toSimplified} gives them among the aliases. */
  CatalogIndicator alsoAs(UnaryOperator<String> toSimplified) {
    Set<String> names = new LinkedHashSet<>(aliases);
    names.add(toSimplified.apply(name));
    aliases.forEach(alias -> names.add(toSimplified.apply(alias)));
    names.remove(name);
    return new CatalogIndicator(
        code,
        name,
        List.copyOf(names),
        englishName,
        direction,
        usualUnit,
        usualBasis,
        growthKind,
        source);
  }
}
