package io.github.govtargets.format;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.BaselineKind;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Nature;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Reference;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Stage;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.text.ReadableText;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes values of every kind, likely ones and such as no report would write, from a seed. */
final class Generator {
  private static final String[] ODD_UNITS = {
    "G", "般", "盏", "名同学", "左右", "多家", "开工", "万众", "A+", "x y", "元/般", "例/10万人", "吨/万元", "5号", "，",
    "余", "分", "千般", "級", "处所"
  };
  private static final String[] NAMES = {
    "固定资产投资",
    "固定資產投資",
    "学校",
    "新增就业",
    "新建学校",
    "全省平均",
    "长三角",
    "第三产业",
    "一般公共预算收入",
    "5G基站",
    "PM2.5浓度",
    "“专精特新”企业",
    "到2025年的任务",
    "力争上游行动",
    "年均气温",
    "居民收入增长",
    "增长",
    "开工",
    "建成区绿化覆盖率",
    "不发生事故的单位",
    "规模性返贫",
    "高于全省的县",
    "与全国同步的县",
    "A、B和C",
    "投资，消费",
    "项目（二期）",
    "前十强企业",
    "实现率",
    "控制在",
    "累计",
    "比上年",
    "从三",
    "防止返贫监测对象",
    "上级下达任务",
    "上級",
    "省、市",
    "全国",
    "同类城市",
    "世界500强",
    "居全省前列的企业",
    "Ⅱ类",
    "3类",
    "优秀",
    "A+",
    "5A级",
    "系统性金融风险",
    "春节前",
    "三年行动计划",
    "“十四五”末",
    "R&D经费",
    "超高清视频",
    "临近",
    "不",
    "其他条件",
    "完成",
    "量",
    "率",
    "业务量",
    "（约束性）",
    "责任单位：甲",
    "7%",
    "达到7%以上",
    "负债率",
    "约",
    "高新技术企业",
    "按可比口径",
    "实际利用外资",
    "名义",
    "二〇二五年"
  };
  private static final String[] ACTIONS = {
    "新增", "新建", "建成", "培育", "引进和培育", "实现", "實現", "完成", "减少", "提高", "大力推进", "力争", "净增", "达成", "拆除",
    "获评", "到", "签约", "新建並改造", "5G", "预计", "增长", "争创"
  };
  private static final String LETTERS =
      "新增建成高低超过不以上内左右年月日第前后一二三十百千万亿多余达到控制保持全省区市比上同从由的和与及各均约近力争确实现完开工签约封顶竣交付投用零翻番、，。“”（）《》5%GA-/";

  private final Random random;
  private final List<String> symbols = new ArrayList<>(UnitCatalog.standard().symbols());
  private final List<CatalogIndicator> indicators = IndicatorCatalog.standard().all();

  Generator(long seed) {
    random = new Random(seed);
    // 5成 is read as 50 %, the same value in another unit
    symbols.remove("成");
    symbols.sort(null);
  }

  private boolean rarely() {
    return random.nextInt(8) == 0;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
  }

  /** A name that is not blank when folded. */
  String name() {
    for (; ; ) {
      String name = anyName();
      if (!Same.key(name).isBlank()) {
        return name;
      }
    }
  }

  private String anyName() {
    switch (random.nextInt(6)) {
      case 0:
        return one(NAMES) + one(NAMES);
      case 1:
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
          letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
      case 2:
        CatalogIndicator known = indicators.get(random.nextInt(indicators.size()));
        return known.aliases().isEmpty() || random.nextBoolean()
            ? known.name()
            : known.aliases().get(random.nextInt(known.aliases().size()));
      default:
        return one(NAMES);
    }
  }

  Unit unit() {
    switch (random.nextInt(8)) {
      case 0:
        return UnitCatalog.standard().resolve(one(ODD_UNITS));
      case 1:
        return Unit.NONE;
      case 2:
      case 3:
        return UnitCatalog.standard().resolve(symbols.get(random.nextInt(symbols.size())));
      default:
        return UnitCatalog.standard()
            .resolve(
                one(new String[] {"%", "元", "百分点", "個百分點", "家", "畝", "人", "‰", "倍", "微克/立方米"}));
    }
  }

  private BigDecimal amount() {
    switch (random.nextInt(6)) {
      case 0:
        return new BigDecimal(BigInteger.valueOf(random.nextInt(2000) - 1000), random.nextInt(5));
      case 1:
        return new BigDecimal(new BigInteger(100, random), random.nextInt(40) - 10);
      case 2:
        return BigDecimal.valueOf(100L * random.nextInt(130));
      case 3:
        return BigDecimal.valueOf(1900 + random.nextInt(200));
      default:
        return new BigDecimal(BigInteger.valueOf(random.nextInt(10_000)), random.nextInt(3));
    }
  }

  Quantity quantity() {
    return quantity(unit());
  }

  private Quantity quantity(Unit unit) {
    Quantity.Builder builder = Quantity.builder();
    builder.amount(amount()).unit(unit);
    if (random.nextInt(2) == 0) {
      long scale = 1;
      for (int power =
              rarely() ? random.nextInt(19) : one(new Integer[] {0, 1, 2, 3, 4, 4, 8, 8, 12});
          power > 0;
          power--) {
        scale *= 10;
      }
      builder.scale(scale);
    }
    if (rarely()) {
      builder.of(rarely() ? 1 + random.nextInt(Integer.MAX_VALUE) : 1 + random.nextInt(12));
    }
    return builder.build();
  }

  Bound bound() {
    Comparison op = one(Comparison.values());
    if (op != Comparison.RANGE) {
      return Bound.of(op, quantity());
    }
    Unit unit = unit();
    Quantity one = quantity(unit);
    Quantity other = quantity(unit);
    return one.exact().compareTo(other.exact()) <= 0
        ? Bound.range(one, other)
        : Bound.range(other, one);
  }

  private Comparison comparison() {
    Comparison op = one(Comparison.values());
    return op == Comparison.RANGE ? Comparison.EQUAL : op;
  }

  Condition condition() {
    switch (random.nextInt(12)) {
      case 0:
      case 1:
        Parity.Builder parity = Parity.builder();
        parity.op(comparison()).reference(Reference.of(name())).margin(maybe(this::bound));
        return parity.build();
      case 2:
      case 3:
        Ranking.Builder ranking = Ranking.builder();
        ranking.op(comparison()).among(maybe(this::name));
        ranking.position(
            maybe(() -> rarely() ? 1 + random.nextInt(Integer.MAX_VALUE) : 1 + random.nextInt(30)));
        return ranking.build();
      case 4:
        return Assigned.builder().by(name()).op(maybe(this::comparison)).build();
      case 5:
        return Milestone.builder().stage(one(Stage.values())).build();
      case 6:
        return Absence.builder().what(name()).build();
      case 7:
        return Grade.builder().op(comparison()).grade(name()).build();
      case 8:
        return Other.builder().type(name()).wording(maybe(this::name)).build();
      default:
        return Threshold.builder()
            .basis(one(Basis.values()))
            .bound(bound())
            .adjustment(maybe(() -> one(Adjustment.values())))
            .build();
    }
  }

  private LocalDate date() {
    if (rarely()) {
      return LocalDate.of(
          random.nextInt(20_000) - 5_000, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
    int year = 1949 + random.nextInt(120);
    return switch (random.nextInt(3)) {
      case 0 -> LocalDate.of(year, 12, 31);
      case 1 -> LocalDate.of(year, 1 + random.nextInt(12), 1).plusMonths(1).minusDays(1);
      default -> LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  Deadline deadline() {
    return Deadline.of(date(), one(DeadlineOrigin.values()));
  }

  Period period() {
    LocalDate one = date();
    if (random.nextBoolean()) {
      return Period.of(
          LocalDate.of(one.getYear(), 1, 1),
          LocalDate.of(one.getYear() + random.nextInt(5), 12, 31));
    }
    LocalDate other = date();
    return one.isBefore(other) ? Period.of(one, other) : Period.of(other, one);
  }

  private Baseline baseline() {
    BaselineKind kind = one(BaselineKind.values());
    Baseline.Builder builder = Baseline.builder();
    builder.kind(kind);
    if (kind == BaselineKind.YEAR) {
      builder.year(date().getYear());
    }
    if (kind == BaselineKind.VALUE) {
      builder.value(quantity());
    }
    return builder.build();
  }

  Statement statement() {
    String name = name();
    Indicator indicator = Indicator.of(name, Same.key(name));
    Optional<String> action = maybe(() -> one(ACTIONS));
    if (random.nextInt(3) == 0) {
      return Result.builder()
          .indicator(indicator)
          .action(action)
          .condition(condition())
          .period(maybe(this::period))
          .baseline(maybe(this::baseline))
          .pace(maybe(() -> one(Pace.values())))
          .estimated(rarely())
          .build();
    }
    return Goal.builder()
        .indicator(indicator)
        .action(action)
        .condition(condition())
        .period(maybe(this::period))
        .baseline(maybe(this::baseline))
        .pace(maybe(() -> one(Pace.values())))
        .firmness(one(Firmness.values()))
        .nature(maybe(() -> one(Nature.values())))
        .responsible(maybe(this::name))
        .deadline(maybe(this::deadline))
        .build();
  }

  /** The folding of names that keys are made by. */
  static String folded(String name) {
    return ReadableText.of(name).match();
  }
}
