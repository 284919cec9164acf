package io.github.govtargets.model;

import org.jspecify.annotations.Nullable;

/** Lets Jackson leave out a property that is 1: {@code equals} answers whether to. */
final class IsOne {
  IsOne() {}

  @Override
  public boolean equals(@Nullable Object value) {
    return value == null || Integer.valueOf(1).equals(value);
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
