package io.github.govtargets.examples.spark;

import io.github.govtargets.examples.DatasetRow;
import io.github.govtargets.examples.Report;
import io.github.govtargets.examples.TextDecoder;
import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.parser.TargetParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads one file into one row: the rows of its findings, or the reason why there are none. */
final class ReportRows {
  private static final Set<String> INTEGERS = Set.of("year", "start", "end");
  private static final Set<String> NUMBERS = Set.of("low", "high", "point");

  /** A finding: the columns of the data set, numbers as such, days as text. */
  private static final StructType FINDING =
      DataTypes.createStructType(
          DatasetRow.COLUMNS.stream()
              .map(name -> DataTypes.createStructField(name, type(name), true))
              .toList());

  /** A file: its path, why it could not be read, and its findings. */
  static final StructType SCHEMA =
      DataTypes.createStructType(
          new StructField[] {
            DataTypes.createStructField("file", DataTypes.StringType, false),
            DataTypes.createStructField("error", DataTypes.StringType, true),
            DataTypes.createStructField("findings", DataTypes.createArrayType(FINDING), false)
          });

  /** Built when an executor reads its first file, and shared by all its tasks. */
  private static final class Shared {
    static final TargetParser PARSER = TargetParser.standard();
  }

  private ReportRows() {}

  /** Whatever is wrong with one file costs that file and no other. */
  static Row of(Row file) {
    String path = file.getAs("path");
    try {
      return RowFactory.create(path, null, findings(path, file.getAs("content")));
    } catch (TextFileException e) {
      return RowFactory.create(path, e.getMessage(), new Row[0]);
    } catch (RuntimeException e) {
      return RowFactory.create(path, e.toString(), new Row[0]);
    }
  }

  private static Row[] findings(String path, byte[] content) throws TextFileException {
    String text = TextDecoder.decode(content).text();
    Report report = new Report(path, text, Shared.PARSER.read(text), Optional.empty());
    DatasetRow row = new DatasetRow(report);
    return report.reading().findings().stream()
        .map(row::cells)
        .map(ReportRows::typed)
        .toArray(Row[]::new);
  }

  private static Row typed(List<String> cells) {
    Object[] values = new Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = typed(DatasetRow.COLUMNS.get(i), cells.get(i));
    }
    return RowFactory.create(values);
  }

  private static @Nullable Object typed(String column, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (INTEGERS.contains(column)) {
      return Integer.valueOf(cell);
    }
    return NUMBERS.contains(column) ? Double.valueOf(cell) : cell;
  }

  private static DataType type(String column) {
    if (INTEGERS.contains(column)) {
      return DataTypes.IntegerType;
    }
    return NUMBERS.contains(column) ? DataTypes.DoubleType : DataTypes.StringType;
  }
}
