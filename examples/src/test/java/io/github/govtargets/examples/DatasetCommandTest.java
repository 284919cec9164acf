package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetCommandTest {
  @TempDir Path directory;

  private final Streams streams = Streams.empty();
  private Path out = Path.of("");

  @BeforeEach
  void writeReports() throws Exception {
    out = directory.resolve("out.csv");
    Files.writeString(
        directory.resolve("a-2026.txt"), "禾汀区2026年政府工作报告\n今年主要目标是：地区生产总值增长5%—5.5%，固定资产投资增长7%以上。\n");
    Files.write(
        directory.resolve("b-2026.txt"),
        "霁川市2026年政府工作报告\n今年主要目标是：确保粮食产量达到8万吨左右。\n".getBytes(Charset.forName("GBK")));
    Files.writeString(directory.resolve("notes.tsv"), "not\ta\treport\n");
  }

  @Test
  void writesARowForEachStatement() throws Exception {
    assertThat(run()).isZero();
    List<Map<String, String>> rows = rows(Files.readString(out));
    assertThat(rows)
        .extracting(row -> row.get("file") + " " + row.get("code"))
        .containsExactly(
            "a-2026.txt gdp", "a-2026.txt fixed-asset-investment", "b-2026.txt grain-output");
    assertThat(rows.get(0))
        .containsEntry("year", "2026")
        .containsEntry("kind", "goal")
        .containsEntry("basis", "growth")
        .containsEntry("bound", "range")
        .containsEntry("low", "5")
        .containsEntry("high", "5.5")
        .containsEntry("unit", "%")
        .containsEntry("constraint", "soft")
        .containsEntry("point", "5.25")
        .containsEntry("deadline", "2026-12-31")
        .containsEntry("sentence", "今年主要目标是：地区生产总值增长5%—5.5%，固定资产投资增长7%以上。");
    assertThat(rows.get(1))
        .containsEntry("bound", "at_least")
        .containsEntry("low", "7")
        .containsEntry("high", "")
        .containsEntry("wording", "以上")
        .containsEntry("constraint", "hard");
    assertThat(rows.get(2))
        .containsEntry("low", "80000")
        .containsEntry("unit", "吨")
        .containsEntry("firmness", "ensure")
        .containsEntry("firmness_wording", "确保")
        .containsEntry("point", "");
  }

  @Test
  void writesAByteOrderMarkWhereAsked() throws Exception {
    assertThat(run("--bom")).isZero();
    assertThat(Files.readString(out)).startsWith("\uFEFFplace,level,year,");
  }

  @Test
  void reportsABadFileAndWritesTheRest() throws Exception {
    Files.write(directory.resolve("a-bad.txt"), new byte[] {1, 0, 2, 0});
    assertThat(run("--goals")).isEqualTo(2);
    assertThat(streams.errorLines()).contains("a-bad.txt: is binary, not text");
    assertThat(rows(Files.readString(out))).hasSize(3);
  }

  @Test
  void saysHowFarItIs() {
    run();
    assertThat(streams.errorLines()).last().isEqualTo("2 of 2 files read, 3 findings");
  }

  @Test
  void refusesAFolderWithoutReports() throws Exception {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    assertThat(streams.run("dataset", empty.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(streams.errorLines().get(0)).isEqualTo(empty + " holds no .txt file");
    Path missing = directory.resolve("missing");
    assertThat(streams.run("dataset", missing.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(streams.run("dataset", directory.toString())).isEqualTo(2);
  }

  @Test
  void saysWhyItCannotWrite() {
    Path nowhere = directory.resolve("missing").resolve("out.csv");
    assertThat(streams.run("dataset", directory.toString(), "--out", nowhere.toString()))
        .isEqualTo(1);
    assertThat(streams.errorLines().get(0)).startsWith("govtargets: output cannot be written: ");
  }

  private int run(String... options) {
    String[] args = Arrays.copyOf(options, options.length + 4);
    args[options.length] = directory.toString();
    args[options.length + 1] = "--out";
    args[options.length + 2] = out.toString();
    System.arraycopy(args, 0, args, 1, options.length + 3);
    args[0] = "dataset";
    return streams.run(args);
  }

  /** Good for rows without quotes. */
  private static List<Map<String, String>> rows(String csv) {
    List<String> lines = csv.lines().toList();
    String[] columns = lines.get(0).split(",", -1);
    return lines.stream()
        .skip(1)
        .map(
            line -> {
              String[] cells = line.split(",", -1);
              Map<String, String> row = new HashMap<>();
              for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
              }
              return row;
            })
        .toList();
  }
}
