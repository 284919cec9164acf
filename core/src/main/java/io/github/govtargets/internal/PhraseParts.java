package io.github.govtargets.internal;

import io.github.govtargets.model.Adjustment;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Nature;
import io.github.govtargets.model.Pace;
import org.jspecify.annotations.Nullable;

/** The parts of one statement while it is being parsed. */
final class PhraseParts {
  @Nullable Condition condition;

  /** Where the first letter that is no modifier of the condition stands: the end of the name. */
  int nameEnd;

  int nameStart;
  @Nullable String action;
  Firmness firmness = Firmness.PLAIN;
  @Nullable String firmnessWording;
  @Nullable Times time;

  /** A stretch of time said in a note: （期间：2021年）. */
  @Nullable Times during;

  @Nullable Baseline baseline;
  @Nullable Pace pace;
  @Nullable Adjustment adjustment;
  @Nullable Nature nature;
  @Nullable String responsible;
  boolean estimated;

  /** 均, 各 or 分别: the values of several indicators. */
  boolean each;

  /** How a threshold is meant where its words alone would be read otherwise. */
  Reckoning reckoning = Reckoning.BY_WORDS;

  /** The notes （按产出计）, （按相对变化计） and （按绝对变化计）. */
  enum Reckoning {
    BY_WORDS,
    OUTPUT,
    RELATIVE,
    ABSOLUTE
  }
}
