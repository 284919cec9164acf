package io.github.govtargets.benchmark;

import io.github.govtargets.parser.TargetParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Builds the parser in new virtual machines, each of which has loaded nothing of the library. */
final class ColdStart {
  private static final int MACHINES = 15;

  private ColdStart() {}

  /** Prints the nanoseconds that one parser took to build in this machine. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    TargetParser parser = TargetParser.standard();
    long nanos = System.nanoTime() - start;
    if (parser.read("").findings().isEmpty()) {
      System.out.print(nanos);
    }
  }

  /** The milliseconds in each machine, in ascending order, with the library in its jar. */
  static double[] measure(Path jar) throws IOException, InterruptedException {
    String path =
        jar + System.getProperty("path.separator") + System.getProperty("java.class.path");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    double[] millis = new double[MACHINES];
    for (int i = 0; i < MACHINES; i++) {
      Process process =
          new ProcessBuilder(java.toString(), "-cp", path, ColdStart.class.getName())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new IOException("a new machine ended with " + process.exitValue());
      }
      millis[i] = Long.parseLong(printed.strip()) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }
}
