package io.github.govtargets.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads a folder of reports and writes two tables as Parquet: {@code findings}, a row for each
 * statement, and {@code errors}, a row for each file that could not be read.
 */
public final class ReportsToParquet {
  private static final Map<String, Column> DAYS =
      Stream.of("period_first", "period_last", "deadline")
          .collect(Collectors.toMap(name -> name, name -> col(name).cast("date")));

  private ReportsToParquet() {}

  /** What was read and written. */
  record Summary(long files, long findings, long errors, double seconds) {}

  /** The arguments are the folder of .txt files, and the folder to write, which must be new. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two arguments are needed: the reports, where to write");
    }
    try (SparkSession spark = SparkSession.builder().appName("govtargets").getOrCreate()) {
      System.out.println(run(spark, args[0], args[1]));
    }
  }

  static Summary run(SparkSession spark, String reports, String out) {
    long start = System.nanoTime();
    Dataset<Row> read =
        spark
            .read()
            .format("binaryFile")
            .option("pathGlobFilter", "*.txt")
            .option("recursiveFileLookup", "true")
            .load(reports)
            .select("path", "content")
            .map((MapFunction<Row, Row>) ReportRows::of, Encoders.row(ReportRows.SCHEMA))
            .persist(StorageLevel.MEMORY_AND_DISK());
    read.select(explode(col("findings")).as("finding"))
        .select("finding.*")
        .withColumns(DAYS)
        .write()
        .parquet(out + "/findings");
    read.where(col("error").isNotNull())
        .select("file", "error")
        .coalesce(1)
        .write()
        .parquet(out + "/errors");
    Summary summary =
        new Summary(
            read.count(),
            spark.read().parquet(out + "/findings").count(),
            spark.read().parquet(out + "/errors").count(),
            Math.round((System.nanoTime() - start) / 1e8) / 10.0);
    read.unpersist();
    return summary;
  }
}
