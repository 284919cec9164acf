package io.github.govtargets.examples;

import io.github.govtargets.parser.TargetParseException;
import io.github.govtargets.parser.TargetParser;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads single phrases strictly: each must be one thing and nothing else. */
@Command(
    name = "phrase",
    sortOptions = false,
    description =
        "Reads each TEXT strictly as one thing and prints it as JSON, in Chinese or in English,"
            + " or says where it is none.")
final class PhraseCommand implements Callable<Integer> {
  /** What stands for a byte that a locale cannot pass. */
  private static final char LOST = '\uFFFD';

  private final Console console;
  private final TargetParser parser = TargetParser.standard();
  private final JsonWriter writer = new JsonWriter();

  @Option(
      names = "--as",
      paramLabel = "KIND",
      defaultValue = "GOAL",
      description =
          "goal, result, condition, bound, quantity, unit, deadline or period; goal if not given")
  private PhraseKind kind;

  @Option(names = "--year", description = "the year of the text, for 年底前 and the like")
  private int year;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      split = ",",
      defaultValue = "JSON",
      description =
          "json, simplified or traditional (a Chinese phrase), english; several with commas between; json if not given")
  private List<PhraseForm> forms = List.of(PhraseForm.JSON);

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "a phrase such as 粮食产量稳定在8万吨以上; - reads one a line from standard input")
  private List<String> phrases = List.of();

  PhraseCommand(Console console) {
    this.console = console;
    this.kind = PhraseKind.GOAL;
  }

  /** Prints every phrase that can be read; the status says whether all could be. */
  @Override
  public Integer call() {
    int status = 0;
    for (String phrase : phrases.equals(List.of("-")) ? lines() : phrases) {
      if (phrase.indexOf(LOST) >= 0) {
        console.warn(
            "The characters of the phrase were lost on the way, as in a locale without Chinese:"
                + " set LC_ALL=C.UTF-8, or use - and standard input.");
        status = Main.BAD_INPUT;
      } else if (!read(phrase)) {
        status = Main.BAD_INPUT;
      }
    }
    return status;
  }

  private boolean read(String phrase) {
    try {
      Object value = kind.parse(parser, phrase, year);
      for (PhraseForm form : forms) {
        console.line(form.print(value, writer));
      }
      return true;
    } catch (TargetParseException e) {
      Caret.lines(e.text(), e.index(), e.reason()).forEach(console::warn);
      return false;
    }
  }

  private List<String> lines() {
    return new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
