package io.github.govtargets.internal;

/**
 * A phrase that is not the one thing that was asked for; {@code TargetParser} turns it into its
 * own.
 */
public final class PhraseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int index;

  PhraseException(int index, String reason) {
    super(reason, null, false, false);
    this.index = index;
  }

  /** The UTF-16 index in the phrase as given. */
  public int index() {
    return index;
  }
}
