package io.github.govtargets.format;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.unit.Unit;

/**
 * Chooses the words of a threshold, in simplified script: the verb by which the parser finds the
 * basis, or none, and a note where no verb says it: {@code 30%（按产出计）}.
 */
final class ChineseThresholds {
  /**
   * The words of a threshold.
   *
   * @param verb the words before the bound, adjustment and verb; may be empty
   * @param note the note behind it; may be empty
   */
  record Words(String verb, String note) {}

  private ChineseThresholds() {}

  /**
   * The words for a threshold behind an action.
   *
   * @param action the action in simplified script; empty for none
   * @param adds whether the indicator's name says 新增
   * @param counted whether a number stands before: 从3家
   */
  static Words words(Threshold threshold, String action, boolean adds, boolean counted) {
    Bound bound = threshold.bound();
    Unit unit = bound.value().or(bound::low).orElseThrow().unit();
    Words words = words(threshold.basis(), bound.op(), unit, action, adds);
    String adjusted = threshold.adjustment().map(ChineseThresholds::adjustment).orElse("");
    if (words.verb().equals("完成") && !adjusted.isEmpty()) {
      // 实际完成 is one word
      words = new Words("", "（按产出计）");
    }
    if (counted && words.verb().isEmpty()) {
      words = afterNumber(threshold.basis());
    }
    return new Words(adjusted + words.verb(), words.note());
  }

  private static Words words(Basis basis, Comparison op, Unit unit, String action, boolean adds) {
    boolean relative = isRelative(unit);
    boolean points = isPoints(unit);
    switch (basis) {
      case LEVEL:
        return new Words(level(op, !action.isEmpty(), adds), "");
      case GROWTH:
        return new Words("增长", relative ? "" : "（按相对变化计）");
      case DECLINE:
        return new Words("下降", relative ? "" : "（按相对变化计）");
      case INCREASE:
        boolean adding = isAdding(action) || adds && action.isEmpty();
        boolean added = adding && !relative && !points;
        return new Words(added ? "" : points ? "提高" : "增加", relative ? "（按绝对变化计）" : "");
      case DECREASE:
        return new Words(points ? "下降" : "减少", relative ? "（按绝对变化计）" : "");
      default:
        return output(unit, action, relative || points);
    }
  }

  /** 从3家达到5家: two numbers need a word between them. */
  private static Words afterNumber(Basis basis) {
    return basis == Basis.INCREASE
        ? new Words("增加", "")
        : new Words("达到", basis == Basis.OUTPUT ? "（按产出计）" : "");
  }

  private static String level(Comparison op, boolean acted, boolean adds) {
    if (acted) {
      return "达到";
    }
    switch (op) {
      case AT_MOST:
        return "控制在";
      case MORE_THAN:
      case LESS_THAN:
        return adds ? "达到" : "";
      case RANGE:
        return "保持在";
      default:
        return "达到";
    }
  }

  private static Words output(Unit unit, String action, boolean share) {
    boolean money = unit.canonical().endsWith("元");
    if (share || action.isEmpty() && money) {
      return new Words("", "（按产出计）");
    }
    boolean done = isFinishing(action) && !money;
    return action.isEmpty()
        ? new Words("完成", "")
        : new Words("", done || isActing(action) ? "" : "（按产出计）");
  }

  /** 完成, 圆满完成: an output of anything but money; 实现 is a level. */
  private static boolean isFinishing(String action) {
    return !action.equals("实现")
        && Grammar.has(action, Grammar.Use.ACTION)
        && Grammar.isAny(action, "light")
        && !Grammar.isAny(action, "add");
  }

  private static boolean isAdding(String action) {
    return switch (action) {
      case "新增", "净增", "增设", "增产" -> true;
      default -> false;
    };
  }

  /** Whether an action before an indicator makes an output of a count: 建成学校30所. */
  private static boolean isActing(String action) {
    return ChineseActions.isPlain(action)
        && !Grammar.isAny(ChineseActions.first(action), "add", "light", "fall");
  }

  /** Whether an action right before a count does, and is no verb of another kind: 建成30所. */
  private static boolean isActingAlone(String action) {
    return isActing(action) && Grammar.isOnly(ChineseActions.first(action), ACTING);
  }

  private static final String[] ACTING = {
    "act", "honour", "strong", "stopverb", "prep", "plain", "tail", "causative"
  };

  /** Whether the action and the bound alone say the threshold: 建成30所, 新增6万人, 完成30所. */
  static boolean actsAlone(Threshold threshold, String action) {
    Unit unit = threshold.bound().value().or(threshold.bound()::low).orElseThrow().unit();
    if (threshold.adjustment().isPresent() || isRelative(unit) || isPoints(unit)) {
      return false;
    }
    boolean increase = threshold.basis() == Basis.INCREASE && isAdding(action);
    boolean finished = action.equals("完成") && !unit.canonical().endsWith("元");
    return increase || threshold.basis() == Basis.OUTPUT && (isActingAlone(action) || finished);
  }

  private static boolean isRelative(Unit unit) {
    return switch (unit.canonical()) {
      case "%", "‰", "倍", "成", "番" -> true;
      default -> false;
    };
  }

  private static boolean isPoints(Unit unit) {
    return unit.canonical().endsWith("百分点") || unit.canonical().endsWith("百分點");
  }

  private static String adjustment(Adjustment adjustment) {
    return switch (adjustment) {
      case COMPARABLE -> "按可比口径";
      case SAME_SCOPE -> "同口径";
      case NOMINAL -> "名义";
      case REAL -> "实际";
      case CONSTANT_PRICE -> "按不变价";
    };
  }
}
