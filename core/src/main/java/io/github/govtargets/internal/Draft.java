package io.github.govtargets.internal;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Comparison;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Nature;
import io.github.govtargets.model.Pace;
import io.github.govtargets.model.RoleName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding while it is being read; offsets are those of the matching layer. */
final class Draft {
  /** The kinds of condition that are put together at the end. */
  enum Type {
    THRESHOLD,
    PARITY,
    RANKING
  }

  Type type = Type.THRESHOLD;
  boolean goal;
  boolean estimated;
  Name name;
  int actionStart;
  int actionEnd;
  Basis basis = Basis.LEVEL;
  Comparison op = Comparison.EQUAL;
  @Nullable Amount amount;

  /** The unit where it is not the amount's own: of the last value of a list. */
  int unitStart = -1;

  int unitEnd = -1;

  /** Low value that a state word stands for: 0 for 清零, 100 for 翻番. */
  int stateValue = -1;

  String stateUnit = "";

  /** Wording of the bound, as spans of the matching layer. */
  final List<int[]> wording = new ArrayList<>(2);

  int at;
  int atEnd;
  @Nullable String reference;
  @Nullable Draft margin;
  int position = -1;
  @Nullable String among;

  /** A condition in words alone, whole. */
  @Nullable Condition condition;

  Firmness firmness = Firmness.PLAIN;
  int firmStart = -1;
  int firmEnd = -1;
  @Nullable Nature nature;
  int responsibleStart;
  int responsibleEnd;
  @Nullable TimeExpression due;
  @Nullable TimeExpression period;
  @Nullable Baseline baseline;
  @Nullable Amount from;
  @Nullable Pace pace;
  @Nullable Adjustment adjustment;

  /** The id of its finding; empty before it has one. */
  String id = "";

  @Nullable Draft partOf;
  @Nullable Draft stretchOf;
  final List<String> doubts = new ArrayList<>(0);
  final List<int[]> roles = new ArrayList<>(6);
  int end;
  Section section;

  Draft(Name name, Section section) {
    this.name = name;
    this.section = section;
  }

  /** Notes a bound word. */
  void bound(int start, int end) {
    if (start < end) {
      wording.add(new int[] {start, end});
      role(RoleName.BOUND, start, end);
    }
  }

  /** Notes what the letters {@code [start, end)} say; nothing where there are none. */
  void role(RoleName role, int start, int end) {
    if (start < end) {
      roles.add(new int[] {role.ordinal(), start, end});
    }
  }
}
