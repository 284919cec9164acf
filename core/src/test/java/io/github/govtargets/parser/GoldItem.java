package io.github.govtargets.parser;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One item of a report in the flat fields of a gold annotation, as annotated or as read.
 *
 * @param at the offset of its quantity expression, in code points
 * @param quote the expression with its bound words
 * @param kind {@code goal}, {@code result} or {@code optional}
 * @param names the indicator, and in an annotation its other right names
 * @param bases the basis, and in an annotation its other right bases
 * @param op the comparison's sign
 * @param low the value, empty for none
 * @param high the upper value of a range, empty for none
 * @param unit the unit as written, or nothing
 * @param firmness {@code ensure}, {@code strive} or {@code plain}
 * @param deadline the last day if the text says it, or nothing
 * @param reference what a parity is tied to, or nothing
 */
record GoldItem(
    int at,
    String quote,
    String kind,
    List<String> names,
    List<String> bases,
    String op,
    List<BigDecimal> low,
    List<BigDecimal> high,
    String unit,
    String firmness,
    String deadline,
    String reference) {
  private static final String JUNK = "[\\s“”\"'‘’《》()（）、,，]";
  private static final Set<String> RELATIVE = Set.of("growth", "decline", "parity", "rank");
  private static final Set<String> BASES =
      Set.of("level", "growth", "decline", "increase", "decrease", "output", "parity", "rank");
  private static final BigDecimal NEARLY = new BigDecimal("0.00001");

  /** An annotated item. */
  static GoldItem annotated(JsonNode gold) {
    List<String> names = listed(gold, "indicator", "also");
    return new GoldItem(
        gold.get("at").asInt(),
        text(gold, "quote"),
        text(gold, "class"),
        names,
        listed(gold, "basis", "also_basis"),
        text(gold, "op"),
        number(gold, "low"),
        number(gold, "high"),
        text(gold, "unit"),
        text(gold, "firmness"),
        text(gold, "deadline"),
        "");
  }

  /** A finding's JSON as an item of the report with this text. */
  static GoldItem read(JsonNode finding, String report) {
    JsonNode condition = finding.get("condition");
    JsonNode source = finding.get("source");
    int start = (source.has("quantity") ? source.get("quantity") : source).get("start").asInt();
    String type = condition.get("type").asText();
    JsonNode bound = condition.path("bound");
    JsonNode first = bound.has("value") ? bound.get("value") : bound.path("low");
    boolean threshold = type.equals("threshold");
    boolean ranking = type.equals("ranking");
    String op = (threshold ? bound : condition).path("op").asText("=");
    JsonNode deadline = finding.path("deadline");
    boolean stated = Set.of("clause", "heading").contains(deadline.path("origin").asText());
    return new GoldItem(
        report.codePointCount(0, start),
        text(source, "clean"),
        text(finding, "kind"),
        List.of(text(finding.get("indicator"), "name")),
        List.of(threshold ? text(condition, "basis") : ranking ? "rank" : type),
        op,
        threshold ? amount(first) : number(condition, "position"),
        amount(bound.path("high")),
        text(first, "unit"),
        finding.path("firmness").asText("plain"),
        stated ? text(deadline, "last") : "",
        condition.path("reference").path("name").asText(""));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asText();
  }

  private static List<String> listed(JsonNode node, String field, String more) {
    List<String> all = new ArrayList<>(List.of(text(node, field)));
    node.path(more).forEach(value -> all.add(value.asText()));
    return List.copyOf(all);
  }

  private static List<BigDecimal> number(JsonNode node, String field) {
    return node.path(field).isNumber() ? List.of(node.get(field).decimalValue()) : List.of();
  }

  /** Amount times scale, over its divisor. */
  private static List<BigDecimal> amount(JsonNode quantity) {
    if (quantity.isMissingNode()) {
      return List.of();
    }
    BigDecimal scale = BigDecimal.valueOf(quantity.path("scale").asLong(1));
    BigDecimal of = BigDecimal.valueOf(quantity.path("of").asLong(1));
    BigDecimal whole = quantity.get("amount").decimalValue().multiply(scale);
    return List.of(of.equals(BigDecimal.ONE) ? whole : whole.divide(of, 6, RoundingMode.HALF_EVEN));
  }

  String basis() {
    return bases.get(0);
  }

  String name() {
    return names.get(0);
  }

  /** Whether what was read at this place has the right kind, comparison, numbers and unit. */
  boolean sameCore(GoldItem read) {
    String basis = basis();
    if (at != read.at
        || !kind.equals(read.kind)
        || !group(basis).equals(group(read.basis()))
        || !BASES.contains(read.basis())) {
      return false;
    }
    boolean sameOp = op.equals(read.op);
    if (basis.equals("parity")) {
      return sameOp || Set.of("=", "~").containsAll(List.of(op, read.op));
    }
    if (basis.equals("rank")) {
      return low.isEmpty() || sameOp && equal(low, read.low);
    }
    return sameOp && equal(low, read.low) && equal(high, read.high) && unit.equals(read.unit);
  }

  private static String group(String basis) {
    return RELATIVE.contains(basis) ? basis : "amount";
  }

  private static boolean equal(List<BigDecimal> a, List<BigDecimal> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return a.get(0).subtract(b.get(0)).abs().compareTo(NEARLY) < 0;
  }

  /** How near the name that was read is to one of the right names: 1 for the same. */
  double near(GoldItem read) {
    return names.stream().mapToDouble(name -> dice(name, read.name())).max().orElse(0);
  }

  boolean namedExactly(GoldItem read) {
    return names.stream().anyMatch(name -> squeeze(name).equals(squeeze(read.name())));
  }

  boolean sameBasis(GoldItem read) {
    return bases.contains(read.basis());
  }

  /** Whether every field is right. */
  boolean whole(GoldItem read) {
    boolean goal = kind.equals("goal");
    return sameBasis(read)
        && near(read) >= 0.7
        && (!goal || firmness.equals(read.firmness) && deadline.equals(read.deadline));
  }

  boolean refersTo(GoldItem read) {
    String said = squeeze(read.reference);
    return !said.isEmpty() && squeeze(quote).contains(said);
  }

  static String squeeze(String text) {
    return text.replaceAll(JUNK, "");
  }

  /** How many pairs of neighbouring letters two names share. */
  static double dice(String first, String second) {
    String a = squeeze(first);
    String b = squeeze(second);
    if (a.equals(b)) {
      return 1;
    }
    Map<String, Integer> x = pairs(a);
    Map<String, Integer> y = pairs(b);
    int shared = 0;
    for (Map.Entry<String, Integer> pair : x.entrySet()) {
      shared += Math.min(pair.getValue(), y.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * shared / (sum(x) + sum(y));
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs.isEmpty() ? Map.of(text, 1) : pairs;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return String.join(
        " ",
        String.valueOf(at),
        kind,
        name(),
        basis(),
        op,
        low + (high.isEmpty() ? "" : "..." + high),
        unit,
        firmness,
        deadline,
        "[" + quote + "]");
  }
}
