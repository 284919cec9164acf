package io.github.govtargets.assess;

import io.github.govtargets.model.Indicator;
import java.util.Set;

/**
 * Names that say what is measured only together with the words around them: 总投资 is that of some
 * project, 企业 are those that were served or founded. The catalogue's names are never general.
 */
final class GeneralNames {
  private static final int SHORTEST = 3;

  private static final Set<String> NAMES =
      Set.of(
          "总投资", "计划投资", "当年投资", "完成投资", "年度投资", "计划总投资", "项目投资", "投资额", "总投资额", "协议投资", "引进资金",
          "总面积", "总产值", "总产量", "总里程", "总规模", "总收入", "总数量", "销售收入", "营业收入", "项目总数", "重点项目", "重大项目",
          "重点工程", "新项目", "好项目", "大项目", "省市重点", "省级重点", "覆盖率", "完成率", "合格率", "达标率", "办结率", "满意率",
          "满意度", "增长率", "占比重", "城市主城区");

  private GeneralNames() {}

  static boolean has(Indicator indicator) {
    String key = indicator.key();
    return indicator.code().isEmpty()
        && (key.length() < SHORTEST || key.startsWith("占") || NAMES.contains(key));
  }
}
