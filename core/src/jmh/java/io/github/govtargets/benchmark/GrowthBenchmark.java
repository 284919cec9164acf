package io.github.govtargets.benchmark;

import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.TargetParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One operation reads one text, in the same way whatever its length and content. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class GrowthBenchmark {
  /** Which text. */
  @Param public GrowthText text = GrowthText.REPORT;

  private TargetParser parser = TargetParser.standard();
  private String chars = "";

  /** Makes the text, and lets the compiler see ordinary reports before odd ones. */
  @Setup
  public void make() {
    Corpus corpus = Corpus.load();
    chars = text.of(corpus.typical());
    long start = System.nanoTime();
    while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(8)) {
      corpus.texts().forEach(parser::read);
    }
  }

  /** Everything: from the text to its findings. */
  @Benchmark
  public Reading read() {
    return parser.read(chars);
  }
}
