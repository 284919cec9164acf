package io.github.govtargets.examples;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of the runnable jar. */
@Command(
    name = "govtargets",
    description = "Reads the targets in Chinese government work reports.",
    synopsisSubcommandLabel = "(read | phrase | scorecard | dataset | chart)",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything was read",
      "1:output could not be written, or a fault in the program",
      "2:a wrong option, a file that cannot be read, or a phrase that is no target"
    })
public final class Main implements Runnable {
  /** Something that the user gave is wrong; everything else was still done. */
  static final int BAD_INPUT = 2;

  /** Output could not be written. */
  static final int FAILED = 1;

  @Mixin private HelpOption help = new HelpOption();

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command that {@code args} name and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs the command on the given streams and returns its exit status. */
  static int run(Console console, String... args) {
    int status = commandLine(console).execute(args);
    Optional<IOException> failure = console.outputFailure();
    if (failure.isPresent() && !isClosedPipe(failure.get())) {
      console.warn("govtargets: output cannot be written: " + failure.get().getMessage());
      return FAILED;
    }
    return status;
  }

  private static CommandLine commandLine(Console console) {
    return new CommandLine(new Main())
        .addSubcommand(new ReadCommand(console))
        .addSubcommand(new PhraseCommand(console))
        .addSubcommand(new ScorecardCommand(console))
        .addSubcommand(new DatasetCommand(console))
        .addSubcommand(new ChartCommand(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(console.out())
        .setErr(console.err());
  }

  /** Whether a reader such as {@code head} has simply had enough. */
  private static boolean isClosedPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /** Without a command there is nothing to do: says which there are. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command: read, phrase, scorecard, dataset or chart");
  }
}
