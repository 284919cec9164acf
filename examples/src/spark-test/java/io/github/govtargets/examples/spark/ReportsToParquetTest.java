package io.github.govtargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.examples.TextFiles;
import io.github.govtargets.examples.spark.ReportsToParquet.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsToParquetTest {
  @TempDir Path directory;

  @Test
  void writesFindingsAndErrors() throws Exception {
    Path reports = Files.createDirectory(directory.resolve("reports"));
    Path more = Files.createDirectory(reports.resolve("more"));
    Files.writeString(reports.resolve("sample.txt"), TextFiles.sample().text());
    Files.writeString(more.resolve("short.txt"), "2026年目标任务\n地区生产总值增长6%—7%。\n");
    Files.write(reports.resolve("bad.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'});
    Files.writeString(reports.resolve("notes.md"), "地区生产总值增长9%");
    String out = directory.resolve("out").toString();
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      Summary summary = ReportsToParquet.run(spark, reports.toString(), out);
      assertThat(summary.files()).isEqualTo(3);
      assertThat(summary.errors()).isEqualTo(1);
      assertThat(summary.findings()).isGreaterThan(200);

      List<Row> errors = spark.read().parquet(out + "/errors").collectAsList();
      assertThat(errors.get(0).<String>getAs("file")).endsWith("/bad.txt");
      assertThat(errors.get(0).<String>getAs("error")).contains("PDF");

      Row goal =
          spark
              .read()
              .parquet(out + "/findings")
              .where("file like '%/short.txt' and code = 'gdp'")
              .selectExpr("low", "high", "bound", "start", "cast(deadline as string) as day")
              .first();
      assertThat(goal.<Double>getAs("low")).isEqualTo(6.0);
      assertThat(goal.<Double>getAs("high")).isEqualTo(7.0);
      assertThat(goal.<String>getAs("bound")).isEqualTo("range");
      assertThat(goal.<Integer>getAs("start")).isEqualTo(10);
      assertThat(goal.<String>getAs("day")).isEqualTo("2026-12-31");
    }
  }
}
