package io.github.govtargets.parser;

import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Baseline;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Other;
import io.github.govtargets.model.Parity;
import io.github.govtargets.model.Period;
import io.github.govtargets.model.Ranking;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Role;
import io.github.govtargets.model.Source;
import io.github.govtargets.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a reading was read from, on one line: for each finding its id and its words, each with the
 * letter at which it starts and what it says: {@code 0 固定資產投資 indicator, 8 7% quantity, 10 以上
 * bound}.
 */
final class Evidence {
  private final String text;
  private final int from;

  private Evidence(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /** The evidence of what is read from {@code from} on; offsets count from there. */
  static String of(String text, Reading reading, int from) {
    Evidence evidence = new Evidence(text, from);
    List<String> parts = new ArrayList<>();
    reading.findings().forEach(f -> parts.add(evidence.finding(f, reading.findings())));
    reading.mentions().stream()
        .filter(m -> m.start() >= from)
        .forEach(m -> parts.add(evidence.mention(m)));
    reading.diagnostics().forEach(d -> parts.add(evidence.diagnostic(d)));
    return line(String.join(" ; ", parts));
  }

  /** The evidence of a whole text: its head and headings first. */
  static String ofWhole(String text, Reading reading) {
    List<String> parts = new ArrayList<>();
    parts.add(
        reading.year().map(String::valueOf).orElse("no year")
            + reading.place().map(p -> " " + p.name() + " " + lower(p.level())).orElse("")
            + reading.title().map(t -> " " + t).orElse(""));
    for (Heading heading : reading.outline()) {
      parts.add(
          heading.start()
              + " "
              + heading.text()
              + " "
              + heading.level()
              + " "
              + lower(heading.part())
              + heading.year().map(y -> " " + y).orElse(""));
    }
    return line(String.join(" ; ", parts)) + " ; " + of(text, reading, 0);
  }

  private String finding(Finding finding, List<Finding> all) {
    List<String> words = new ArrayList<>();
    for (Role role : finding.source().roles()) {
      words.add(words(role.start(), role.end()) + " " + lower(role.role()));
    }
    return finding.id()
        + " "
        + finding.statement().indicator().name()
        + finding.statement().indicator().code().map(code -> " [" + code + "]").orElse("")
        + " = "
        + words(finding.source().start(), finding.source().end())
        + ": "
        + String.join(", ", words)
        + finding.partOf().map(id -> " part of " + number(id, all)).orElse("")
        + finding.stretchOf().map(id -> " stretch of " + number(id, all)).orElse("")
        + finding.doubts().stream().map(d -> " doubt " + d).collect(Collectors.joining())
        + wordings(finding.statement())
        + clean(finding.source());
  }

  /** The wordings that the statement itself has: 余左右, 三年内, 力争. */
  private static String wordings(Statement statement) {
    List<Optional<String>> wordings = new ArrayList<>();
    Condition condition = statement.condition();
    wordings.add(
        condition.match(
            threshold -> threshold.bound().wording(),
            Parity::wording,
            Ranking::wording,
            Assigned::wording,
            Milestone::wording,
            Absence::wording,
            Grade::wording,
            Other::wording));
    wordings.add(statement.baseline().flatMap(Baseline::wording));
    wordings.add(statement.period().flatMap(Period::wording));
    if (statement instanceof Goal goal) {
      wordings.add(goal.deadline().flatMap(Deadline::wording));
      wordings.add(goal.firmnessWording());
    }
    String said = wordings.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : " said " + said;
  }

  /** The words without damage and the headings above them, where they say more. */
  private String clean(Source source) {
    String clean = source.clean().equals(source.text()) ? "" : " clean " + source.clean();
    return clean + (from == 0 ? " under " + String.join(" > ", source.section()) : "");
  }

  private String mention(Mention mention) {
    return words(mention.start(), mention.end()) + " " + mention.reason().text();
  }

  private String diagnostic(Diagnostic diagnostic) {
    return words(diagnostic.start(), diagnostic.end()) + " " + diagnostic.code();
  }

  private String words(int start, int end) {
    return start - from + " " + text.substring(start, end);
  }

  private static int number(String id, List<Finding> all) {
    return all.stream().map(Finding::id).toList().indexOf(id) + 1;
  }

  private static String line(String text) {
    return text.replace('\n', '/');
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
