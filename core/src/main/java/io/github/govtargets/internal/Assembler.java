package io.github.govtargets.internal;

import io.github.govtargets.indicator.CatalogIndicator;
import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Indicator;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Part;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Quantity;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Reference;
import io.github.govtargets.model.Result;
import io.github.govtargets.model.Role;
import io.github.govtargets.model.RoleName;
import io.github.govtargets.model.Source;
import io.github.govtargets.model.Span;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import io.github.govtargets.text.ReadableText;
import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns drafts into findings: offsets into the original, values, ids and links. */
final class Assembler {
  private static final RoleName[] ROLES = RoleName.values();

  private final ReadableText text;
  private final Tokens tokens;
  private final Names names;
  private final UnitCatalog units;
  private final IndicatorCatalog indicators;
  private final Map<String, Integer> repeats = new HashMap<>();

  Assembler(
      ReadableText text,
      Tokens tokens,
      Names names,
      UnitCatalog units,
      IndicatorCatalog indicators) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.units = units;
    this.indicators = indicators;
  }

  Finding finding(Draft draft, List<String> section) {
    Statement statement = draft.goal ? goal(draft) : result(draft);
    Source source = source(draft, section);
    String id = id(draft);
    draft.id = id;
    Finding.Builder builder = Finding.builder();
    builder.id(id).statement(statement).source(source).addAllDoubts(draft.doubts);
    known(draft.partOf).ifPresent(builder::partOf);
    known(draft.stretchOf).ifPresent(builder::stretchOf);
    return builder.build();
  }

  private static Optional<String> known(@Nullable Draft draft) {
    return draft == null || draft.id.isEmpty() ? Optional.empty() : Optional.of(draft.id);
  }

  Mention mention(int token, MentionReason reason) {
    int start = original(tokens.start(token));
    int end = originalEnd(tokens.amount(token).end);
    return Mention.builder()
        .start(start)
        .end(end)
        .text(text.original().substring(start, end))
        .reason(reason)
        .build();
  }

  private Goal goal(Draft draft) {
    Goal.Builder goal = Goal.builder();
    goal.indicator(indicator(draft.name))
        .action(action(draft))
        .condition(condition(draft))
        .period(period(draft))
        .baseline(baseline(draft))
        .pace(Optional.ofNullable(draft.pace))
        .firmness(draft.firmness)
        .deadline(deadline(draft));
    goal.nature(Optional.ofNullable(draft.nature));
    if (draft.responsibleStart < draft.responsibleEnd) {
      goal.responsible(names.between(draft.responsibleStart, draft.responsibleEnd).name());
    }
    if (draft.firmness != Firmness.PLAIN) {
      goal.firmnessWording(names.written(draft.firmStart, draft.firmEnd));
    }
    return goal.build();
  }

  private Result result(Draft draft) {
    return Result.builder()
        .indicator(indicator(draft.name))
        .action(action(draft))
        .condition(condition(draft))
        .period(period(draft))
        .baseline(baseline(draft))
        .pace(Optional.ofNullable(draft.pace))
        .estimated(draft.estimated)
        .build();
  }

  private Indicator indicator(Name name) {
    Indicator.Builder builder = Indicator.builder();
    builder.name(name.name()).key(name.key());
    Optional<CatalogIndicator> known = indicators.find(name.key());
    int open = known.isEmpty() ? name.key().indexOf('（') : -1;
    if (open >= 0) {
      known = indicators.find(withoutBrackets(name.key(), open));
    }
    known.ifPresent(row -> builder.code(row.code()));
    return builder.build();
  }

  /** 一般公共预算收入（扣除留抵退税因素） is 一般公共预算收入. */
  private static String withoutBrackets(String key, int open) {
    return key.substring(0, open) + key.substring(key.indexOf('）', open) + 1);
  }

  private Optional<String> action(Draft draft) {
    return draft.actionStart < draft.actionEnd
        ? Optional.of(names.written(draft.actionStart, draft.actionEnd))
        : Optional.empty();
  }

  private Optional<Baseline> baseline(Draft draft) {
    if (draft.baseline == null && draft.from != null) {
      Amount from = draft.from;
      return Optional.of(
          Baseline.ofValue(
              quantity(from.low, from.unitStart, from.unitEnd),
              names.written(from.start, from.end)));
    }
    return Optional.ofNullable(draft.baseline);
  }

  private Optional<Deadline> deadline(Draft draft) {
    Deadline.Builder builder = Deadline.builder();
    if (draft.due != null) {
      return Optional.of(
          builder
              .last(draft.due.last())
              .origin(draft.due.origin())
              .wording(names.written(draft.due.start(), draft.due.end()))
              .build());
    }
    if (!draft.section.isDated()) {
      return Optional.empty();
    }
    return Optional.of(
        builder
            .last(draft.section.last())
            .origin(
                draft.section.part() == Part.PLAN ? DeadlineOrigin.HEADING : DeadlineOrigin.REPORT)
            .build());
  }

  private Optional<Period> period(Draft draft) {
    if (draft.period == null) {
      return draft.goal || !draft.section.isDated()
          ? Optional.empty()
          : Optional.of(Period.of(draft.section.first(), draft.section.last()));
    }
    return Optional.of(
        Period.builder()
            .first(draft.period.first())
            .last(draft.period.last())
            .wording(names.written(draft.period.start(), draft.period.end()))
            .build());
  }

  private Condition condition(Draft draft) {
    if (draft.condition != null) {
      return draft.condition;
    }
    String wording = wording(draft);
    Optional<String> said = wording.isEmpty() ? Optional.empty() : Optional.of(wording);
    switch (draft.type) {
      case PARITY:
        Parity.Builder parity = Parity.builder();
        parity.op(draft.op).reference(Reference.of(String.valueOf(draft.reference))).wording(said);
        if (draft.margin != null) {
          parity.margin(bound(draft.margin));
        }
        return parity.build();
      case RANKING:
        Ranking.Builder ranking = Ranking.builder();
        ranking.op(draft.op).among(Optional.ofNullable(draft.among)).wording(said);
        if (draft.position >= 0) {
          ranking.position(draft.position);
        }
        return ranking.build();
      default:
        return Threshold.builder()
            .basis(draft.basis)
            .bound(bound(draft))
            .adjustment(Optional.ofNullable(draft.adjustment))
            .build();
    }
  }

  private Bound bound(Draft draft) {
    String wording = wording(draft);
    Optional<String> said = wording.isEmpty() ? Optional.empty() : Optional.of(wording);
    Bound.Builder bound = Bound.builder();
    Amount amount = draft.amount;
    if (amount == null) {
      return bound
          .op(draft.op)
          .value(Quantity.of(BigDecimal.valueOf(draft.stateValue), units.resolve(draft.stateUnit)))
          .wording(said)
          .build();
    }
    Quantity low = quantity(amount.low, draft.unitStart, draft.unitEnd);
    if (amount.high == null) {
      return bound.op(draft.op).value(low).wording(said).build();
    }
    Quantity high = quantity(amount.high, draft.unitStart, draft.unitEnd);
    if (draft.op != Comparison.RANGE) {
      return bound.op(draft.op).value(low).wording(said).build();
    }
    boolean turned = low.exact().compareTo(high.exact()) > 0;
    return bound
        .op(Comparison.RANGE)
        .low(turned ? high : low)
        .high(turned ? low : high)
        .wording(said)
        .build();
  }

  private Quantity quantity(@Nullable Numeral numeral, int unitStart, int unitEnd) {
    if (numeral == null) {
      throw new IllegalStateException("a quantity without a number");
    }
    String symbol = numeral.unit.isEmpty() ? unit(unitStart, unitEnd) : numeral.unit;
    Unit unit = units.resolve(symbol);
    Quantity.Builder builder = Quantity.builder();
    builder.amount(numeral.amount).scale(numeral.scale).unit(unit);
    if (numeral.of != 1) {
      builder.of(numeral.of);
    }
    return builder.build();
  }

  /** The unit as written, without 个 before a measure: 个百分点, 个工作日. */
  private String unit(int start, int end) {
    String written = names.written(start, end);
    return written.length() > 2 && (written.charAt(0) == '个' || written.charAt(0) == '個')
        ? written.substring(1)
        : written;
  }

  private String wording(Draft draft) {
    if (draft.wording.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int[] span : draft.wording) {
      if (words.length() > 0) {
        words.append('…');
      }
      words.append(names.written(span[0], span[1]));
    }
    return words.toString();
  }

  private Source source(Draft draft, List<String> section) {
    int first = draft.at;
    int last = draft.end;
    for (int[] role : draft.roles) {
      RoleName name = ROLES[role[0]];
      if (name == RoleName.INDICATOR
          || name == RoleName.ACTION
          || name == RoleName.QUANTITY
          || name == RoleName.BOUND
          || name == RoleName.BASIS) {
        first = Math.min(first, role[1]);
        last = Math.max(last, role[2]);
      }
    }
    int start = original(first);
    int end = originalEnd(last);
    Source.Builder source = Source.builder();
    String written = text.original().substring(start, end);
    source.start(start).end(end).text(written);
    source.clean(clean(text.cleanStart(first), text.cleanEnd(last), written));
    source.addAllSection(section);
    source.quantity(Span.of(original(draft.at), originalEnd(draft.atEnd)));
    for (int[] role : sorted(draft.roles)) {
      source.addRoles(Role.of(ROLES[role[0]], original(role[1]), originalEnd(role[2])));
    }
    return source.build();
  }

  /** The clean text of a stretch: the same string as the original's where they are equal. */
  private String clean(int from, int to, String written) {
    boolean same = written.length() == to - from && text.clean().startsWith(written, from);
    return same ? written : text.clean().substring(from, to);
  }

  private static List<int[]> sorted(List<int[]> roles) {
    List<int[]> sorted = new ArrayList<>(roles);
    sorted.sort((a, b) -> a[1] != b[1] ? Integer.compare(a[1], b[1]) : Integer.compare(a[0], b[0]));
    return sorted;
  }

  int original(int match) {
    return text.originalStart(text.cleanStart(match));
  }

  int originalEnd(int match) {
    return text.originalEnd(text.cleanEnd(match));
  }

  /** A short hash of what is said, with a counter for repeats. */
  private String id(Draft draft) {
    long hash = 0xcbf29ce484222325L;
    hash = mix(hash, draft.goal ? "g" : "r");
    hash = mix(hash, draft.name.key());
    hash = mix(hash, draft.type.name());
    hash = mix(hash, draft.basis.name());
    hash = mix(hash, draft.op.name());
    hash = mix(hash, (char) draft.position);
    hash = mix(hash, (char) draft.stateValue);
    for (int i = draft.at; i < draft.atEnd; i++) {
      hash = mix(hash, tokens.text[i]);
    }
    if (draft.due != null) {
      hash = mix(hash, draft.due.last().toString());
    }
    String digits = Integer.toHexString((int) (hash >>> 40) | 0x1000000);
    String base = (draft.goal ? "g-" : "r-").concat(digits.substring(1));
    int count = repeats.merge(base, 1, Integer::sum);
    return count == 1 ? base : base + "-" + count;
  }

  private static long mix(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L;
  }

  private static long mix(long hash, String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (mixed ^ '|') * 0x100000001b3L;
  }
}
