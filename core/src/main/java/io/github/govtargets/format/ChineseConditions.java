package io.github.govtargets.format;

import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Ranking;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The conditions that are no thresholds, in Chinese. */
final class ChineseConditions {
  private static final Pattern GRADE = Pattern.compile("(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]+|[一二三四五六七八九])[类級级類]");

  private final UnaryOperator<String> script;
  private final ChineseNumbers numbers;

  ChineseConditions(UnaryOperator<String> script, ChineseNumbers numbers) {
    this.script = script;
    this.numbers = numbers;
  }

  private String say(String simplified) {
    return script.apply(simplified);
  }

  String parity(Parity parity) {
    String name = parity.reference().name();
    if (parity.op() == Comparison.EQUAL) {
      return say("与")
          + NameText.reference(name, "与", "同步")
          + "同步"
          + parity.margin().map(margin -> say("，相差") + numbers.bound(margin)).orElse("");
    }
    String verb = compared(parity.op());
    String margin = parity.margin().map(numbers::bound).orElse("");
    return say(verb) + NameText.reference(name, verb, Letters.folded(margin)) + margin;
  }

  private static String compared(Comparison op) {
    return switch (op) {
      case AT_LEAST -> "不低于";
      case MORE_THAN -> "高于";
      case AT_MOST -> "不高于";
      case LESS_THAN -> "低于";
      default -> "接近";
    };
  }

  String ranking(Ranking ranking) {
    Comparison op = ranking.op();
    boolean top = op == Comparison.AT_MOST && ranking.position().isPresent();
    String place =
        ranking.position().map(position -> (top ? "前" : "第") + position + "位").orElse("前列");
    String among = ranking.among().map(name -> NameText.among(name, "位居", place)).orElse("");
    return "位居" + among + place + (top ? "" : say(after(op)));
  }

  private static String after(Comparison op) {
    return switch (op) {
      case AT_MOST -> "及以前";
      case LESS_THAN -> "之前";
      case AT_LEAST -> "及以后";
      case MORE_THAN -> "之后";
      case ABOUT -> "左右";
      default -> "";
    };
  }

  String assigned(Assigned assigned) {
    String verb = assigned.op().map(ChineseConditions::reached).orElse("完成");
    return say(verb) + NameText.body(assigned.by()) + say("下达任务");
  }

  private static String reached(Comparison op) {
    return switch (op) {
      case AT_LEAST -> "不低于";
      case MORE_THAN -> "超过";
      case AT_MOST -> "不超过";
      case LESS_THAN -> "低于";
      case ABOUT -> "接近";
      default -> "等于";
    };
  }

  String milestone(Milestone milestone) {
    return say(
        switch (milestone.stage()) {
          case SIGNED -> "签约";
          case APPROVED -> "获批";
          case STARTED -> "开工";
          case TOPPED_OUT -> "封顶";
          case COMPLETED -> "建成";
          case ACCEPTED -> "通过验收";
          case DELIVERED -> "交付";
          case IN_USE -> "投用";
        });
  }

  String absence(Absence absence) {
    return say("不发生") + NameText.event(absence.what());
  }

  String grade(Grade grade) {
    boolean plain = GRADE.matcher(grade.grade()).matches();
    String name = plain ? grade.grade() : NameText.quoted(grade.grade());
    switch (grade.op()) {
      case AT_LEAST:
        return say(plain ? "达到" : "评级在") + name + "及以上";
      case AT_MOST:
        return say(plain ? "达到" : "评级在") + name + "及以下";
      case MORE_THAN:
        return say(plain ? "优于" : "评级优于") + name;
      case LESS_THAN:
        return say(plain ? "劣于" : "评级劣于") + name;
      case ABOUT:
        return say(plain ? "接近" : "评级接近") + name;
      default:
        return say(plain ? "达到" : "评级为") + name;
    }
  }

  String other(Other other) {
    String type = say("其他条件") + NameText.quoted(other.type());
    return other.wording().map(wording -> type + "：" + NameText.quoted(wording)).orElse(type);
  }
}
