package io.github.govtargets.assess;

/** Says within this package that a goal and a value cannot be compared, and why. */
final class Incomparable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Grounds grounds;

  Incomparable(Grounds grounds, String reason) {
    super(reason, null, false, false);
    this.grounds = grounds;
  }

  Grounds grounds() {
    return grounds;
  }

  /** The reason, never null. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
