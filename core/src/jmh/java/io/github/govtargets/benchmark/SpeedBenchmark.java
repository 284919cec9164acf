package io.github.govtargets.benchmark;

import com.hankcs.hanlp.HanLP;
import io.github.govtargets.parser.TargetParser;
import io.github.govtargets.text.ReadableText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation goes through all texts once; {@code buildParser} apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 6, time = 1)
public class SpeedBenchmark {
  private List<String> texts = List.of();
  private char[][] chars = {};
  private char[] table = {};
  private char[] out = {};
  private TargetParser parser = TargetParser.standard();

  /** Loads the texts. */
  @Setup
  public void load() {
    texts = Corpus.load().texts();
    chars = texts.stream().map(String::toCharArray).toArray(char[][]::new);
    out = new char[texts.stream().mapToInt(String::length).max().orElse(0)];
    table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
  }

  /** Everything: from the text to its findings. */
  @Benchmark
  public void fullReading(Blackhole hole) {
    for (String text : texts) {
      hole.consume(parser.read(text));
    }
  }

  /** The first step of a reading alone. */
  @Benchmark
  public void repairAndFolding(Blackhole hole) {
    for (String text : texts) {
      hole.consume(ReadableText.of(text));
    }
  }

  /** The limit: one look into a table for each character. */
  @Benchmark
  public void bareFold(Blackhole hole) {
    for (char[] in : chars) {
      fold(in, out, table);
      hole.consume(out);
    }
  }

  private static void fold(char[] in, char[] out, char[] table) {
    for (int i = 0; i < in.length; i++) {
      out[i] = table[in[i]];
    }
  }

  /** What every reader does first: one copy of the characters. */
  @Benchmark
  public void copy(Blackhole hole) {
    for (String text : texts) {
      hole.consume(text.toCharArray());
    }
  }

  /** Words and their classes by a segmenter, before any of them is understood. */
  @Benchmark
  public void segmentation(Blackhole hole) {
    for (String text : texts) {
      hole.consume(HanLP.segment(text));
    }
  }

  /** Number, unit and bound by a regular expression. */
  @Benchmark
  public void regularExpression(Blackhole hole) {
    for (String text : texts) {
      Matcher matcher = NumberPattern.PATTERN.matcher(text);
      while (matcher.find()) {
        hole.consume(matcher.group("number"));
        hole.consume(matcher.group("unit"));
        hole.consume(matcher.group("bound"));
      }
    }
  }

  /** A parser where the tables have been read before. */
  @Benchmark
  public TargetParser buildParser() {
    return TargetParser.standard();
  }
}
