package io.github.govtargets.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a folder of reports into one table for research. */
@Command(
    name = "dataset",
    sortOptions = false,
    description = "Reads a folder of reports and writes a CSV file with a row for each statement.",
    footer = {
      "",
      "Numbers are multiplied out (900亿元 is 90000000000); low is the number that is named, of a"
          + " range the lower, and high the upper. bound says how allowed values relate to low:"
          + " at_least for 以上, about for 左右. Of growth goals, point is the one number that stands"
          + " for the goal (the middle of a range) and constraint is hard (确保, 以上), soft (左右,"
          + " ranges, 力争) or unmarked. start and end count the UTF-16 characters of the file."
    })
final class DatasetCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "a folder of reports in UTF-8 or GBK; its .txt files are read")
  private Path directory = Path.of("");

  @Option(names = "--out", paramLabel = "FILE.csv", required = true, description = "where to write")
  private Path out = Path.of("");

  @Option(
      names = "--bom",
      description = "start the file with a byte order mark, for spreadsheets that need it")
  private boolean bom;

  @ArgGroup private @Nullable Kinds kinds;

  @Mixin private HelpOption help = new HelpOption();

  /** At most one of the two. */
  private static final class Kinds {
    @Option(names = "--goals", description = "goals only")
    private boolean goals;

    @Option(names = "--results", description = "results only")
    private boolean results;
  }

  DatasetCommand(Console console) {
    this.console = console;
  }

  /** Writes the rows of every file that can be read; the status says whether all could be. */
  @Override
  public Integer call() {
    List<ReportInput> inputs = inputs();
    ReportReader reader =
        new ReportReader(null, kinds == null || !kinds.results, kinds == null || !kinds.goals);
    Dataset dataset =
        new Dataset(
            reader, (file, text) -> console.warn(file + ": " + text), progress(inputs.size()));
    try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8);
        CsvTable table = new CsvTable(file, DatasetRow.COLUMNS, bom)) {
      return dataset.write(inputs, table) == 0 ? 0 : Main.BAD_INPUT;
    } catch (IOException e) {
      console.warn("govtargets: output cannot be written: " + e);
      return Main.FAILED;
    }
  }

  private List<ReportInput> inputs() {
    try (Stream<Path> files = Files.list(directory)) {
      List<ReportInput> inputs =
          files.filter(DatasetCommand::isText).sorted().map(DatasetCommand::input).toList();
      if (inputs.isEmpty()) {
        throw new ParameterException(spec.commandLine(), directory + " holds no .txt file");
      }
      return inputs;
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), directory + " is no folder to read", e);
    }
  }

  private static boolean isText(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static ReportInput input(Path file) {
    return new ReportInput(String.valueOf(file.getFileName()), () -> TextFiles.read(file));
  }

  private IntConsumer progress(int files) {
    return console.terminal()
        ? new ProgressBar(files, console.err())::fileDone
        : new Progress(files, console::warn, System::nanoTime)::fileDone;
  }
}
