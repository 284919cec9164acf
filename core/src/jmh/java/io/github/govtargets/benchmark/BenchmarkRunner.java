package io.github.govtargets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all measurements one after the other and prints figures, ratios and what they should be. */
public final class BenchmarkRunner {
  private static final String JAR = "govtargets.jar";
  private static final String FULL = "fullReading";
  private static final String REGEX = "regularExpression";
  private static final String MACHINE = "what the machine allows";
  private static final int LONG_WARMUP = 20;
  private static final double FAILED = Double.NaN;

  private final Figures figures = new Figures();
  private final Corpus corpus = Corpus.load();

  private BenchmarkRunner() {}

  /** Takes no arguments; the system properties name the texts and the jar. */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    BenchmarkRunner runner = new BenchmarkRunner();
    System.out.println("Measuring on " + runner.corpus + "; this takes about eight minutes.");
    runner.speed();
    runner.growth();
    runner.start(Path.of(System.getProperty(JAR, "")));
    runner.figures.print(System.out);
  }

  private void speed() throws RunnerException {
    Map<String, Double> nanos = new HashMap<>();
    double allocated = 0;
    for (RunResult result : run(options(SpeedBenchmark.class).addProfiler(GCProfiler.class))) {
      String name = result.getPrimaryResult().getLabel();
      nanos.put(name, score(result));
      if (name.equals(FULL)) {
        allocated = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
      }
    }
    double full = nanos.get(FULL);
    figures.section("Speed");
    speed("full reading", full);
    speed("repair and folding alone", nanos.get("repairAndFolding"));
    speed("bare fold (the limit)", nanos.get("bareFold"));
    speed("one copy of the characters", nanos.get("copy"));
    speed("HanLP segmentation", nanos.get("segmentation"));
    speed("regular expression", nanos.get(REGEX));
    figures.add("building the parser again", nanos.get("buildParser") / 1e3, "µs");
    figures.section("Ratios");
    figures.atLeast("full reading is faster than HanLP", nanos.get("segmentation") / full, "x", 8);
    figures.atMost(
        "full reading takes the bare fold's time", full / nanos.get("bareFold"), "x", 12);
    figures.add("full reading takes a copy's time", full / nanos.get("copy"), "x");
    figures.add("full reading takes the regex's time", full / nanos.get(REGEX), "x");
    figures.add(
        "repair and folding takes the bare fold's",
        nanos.get("repairAndFolding") / nanos.get("bareFold"),
        "x");
    figures.atMost("allocated", allocated / corpus.chars(), "bytes/char", 80);
    figures.atLeast("two threads read more than one", twoThreads(FULL), "x", 1.8);
    figures.add("two threads match more than one", twoThreads(REGEX), "x", MACHINE);
  }

  /** Two threads leave the compiler no core of its own: it gets longer to be done. */
  private static double twoThreads(String method) throws RunnerException {
    double[] scores = new double[2];
    for (int threads = 1; threads <= scores.length; threads++) {
      ChainedOptionsBuilder options =
          options(SpeedBenchmark.class, method).warmupIterations(LONG_WARMUP).threads(threads);
      scores[threads - 1] = score(run(options).iterator().next());
    }
    return 2 * scores[0] / scores[1];
  }

  private void speed(String name, double nanos) {
    figures.add(
        name,
        corpus.bytes() / nanos * 1e3,
        "MB/s",
        String.format("%.2f ns/char", nanos / corpus.chars()));
  }

  private void growth() throws RunnerException {
    Map<GrowthText, Double> nanos = new EnumMap<>(GrowthText.class);
    String report = corpus.typical();
    for (RunResult result : run(options(GrowthBenchmark.class))) {
      GrowthText text = GrowthText.valueOf(result.getParams().getParam("text"));
      nanos.put(text, score(result) / text.of(report).length());
    }
    figures.section("Time per character beside one report");
    for (GrowthText text : GrowthText.values()) {
      GrowthText base = text.isOnOneLine() ? GrowthText.LINE : GrowthText.REPORT;
      double times = nanos.getOrDefault(text, FAILED) / nanos.getOrDefault(base, FAILED);
      figures.atMost(text.words(), times, "x", text.limit());
    }
  }

  private void start(Path jar) throws IOException, InterruptedException {
    figures.section("Start");
    double[] millis = ColdStart.measure(jar);
    figures.atMost("cold start, median", millis[millis.length / 2], "ms", 150);
    figures.add("cold start, fastest", millis[0], "ms");
    figures.atMost("jar", Files.size(jar) / 1e3, "KB", 600);
  }

  /** The fastest iteration: what other programs on the machine disturbed least. */
  private static double score(RunResult result) {
    return result.getPrimaryResult().getStatistics().getMin();
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    return options(benchmark, "");
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, String method) {
    return new OptionsBuilder()
        .include(benchmark.getSimpleName() + "\\." + method)
        .verbosity(VerboseMode.SILENT)
        .jvmArgs("-Xms2g", "-Xmx2g")
        .jvmArgsAppend(property(Corpus.REPORTS), property(Corpus.SAMPLE));
  }

  private static String property(String name) {
    return "-D" + name + "=" + System.getProperty(name, "");
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }
}
