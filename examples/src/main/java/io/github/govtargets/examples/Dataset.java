package io.github.govtargets.examples;

import io.github.govtargets.model.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/**
 * Reads reports side by side and writes a row for each statement, in the order of the files
 * whichever is ready first.
 */
final class Dataset {
  private final ReportReader reader;
  private final BiConsumer<String, String> warnings;
  private final IntConsumer fileDone;

  /**
   * @param warnings takes a file and what is to be said of it
   * @param fileDone takes the number of findings of each file that is done
   */
  Dataset(ReportReader reader, BiConsumer<String, String> warnings, IntConsumer fileDone) {
    this.reader = reader;
    this.warnings = warnings;
    this.fileDone = fileDone;
  }

  /** Writes the rows of all files that can be read, and returns how many could not be. */
  int write(List<ReportInput> inputs, CsvTable table) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Rows>> reports = new ArrayList<>();
      for (ReportInput input : inputs) {
        reports.add(workers.submit(() -> rows(input)));
      }
      int failed = 0;
      for (int i = 0; i < inputs.size(); i++) {
        Rows rows = get(inputs.get(i), reports.get(i));
        rows.warnings().forEach(warning -> warnings.accept(rows.file(), warning));
        for (List<String> row : rows.rows()) {
          table.row(row);
        }
        failed += rows.failed() ? 1 : 0;
        fileDone.accept(rows.rows().size());
      }
      return failed;
    } finally {
      workers.shutdownNow();
    }
  }

  private Rows rows(ReportInput input) {
    try {
      Report report = reader.read(input);
      DatasetRow row = new DatasetRow(report);
      List<List<String>> rows = new ArrayList<>();
      for (Finding finding : report.reading().findings()) {
        rows.add(row.cells(finding));
      }
      return new Rows(input.name(), rows, report.note().stream().toList(), false);
    } catch (TextFileException e) {
      return Rows.failed(input.name(), e.getMessage());
    }
  }

  /** The rows of one file; a fault in the library costs that file and no other. */
  private static Rows get(ReportInput input, Future<Rows> report) {
    try {
      return report.get();
    } catch (ExecutionException e) {
      return Rows.failed(input.name(), "cannot be read: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Rows.failed(input.name(), "was not read: interrupted");
    }
  }

  private record Rows(String file, List<List<String>> rows, List<String> warnings, boolean failed) {
    static Rows failed(String file, String reason) {
      return new Rows(file, List.of(), List.of(reason), true);
    }
  }
}
