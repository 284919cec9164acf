package io.github.govtargets.internal;

import io.github.govtargets.model.Reading;
import java.util.BitSet;

/** Makes findings of drafts, a sentence at a time, and keeps in mind which letters they use. */
final class Findings {
  private final Reading.Builder reading;
  private final Outline outline;
  private final Assembler assembler;
  private final Drafts drafts;
  private final BitSet covered;

  Findings(
      Reading.Builder reading, Outline outline, Assembler assembler, Drafts drafts, int length) {
    this.reading = reading;
    this.outline = outline;
    this.assembler = assembler;
    this.drafts = drafts;
    this.covered = new BitSet(length);
  }

  /** Takes the drafts of a sentence. */
  void take() {
    if (drafts.drafts.isEmpty()) {
      return;
    }
    for (Draft draft : drafts.drafts) {
      reading.addFindings(assembler.finding(draft, outline.above(draft.at)));
      for (int[] role : draft.roles) {
        covered.set(role[1], role[2]);
      }
    }
    drafts.drafts.clear();
  }

  /** Whether a role of a finding covers the letter {@code at}. */
  boolean covers(int at) {
    return covered.get(at);
  }
}
