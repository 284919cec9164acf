package io.github.govtargets.examples;

/** The entry point of the runnable jar. */
public final class Main {
  private Main() {}

  /** Runs the example that {@code args} name. */
  public static void main(String[] args) {
    System.out.println("govtargets examples");
  }
}
