package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Source;
import java.util.HashSet;
import java.util.Set;

/** What holds of the reading of any text, sense or nonsense. */
final class Soundness {
  private Soundness() {}

  /** No number is lost, every span lies in the text, findings are linked to findings. */
  static void check(TargetParser parser, String text) {
    check(text, read(parser, text));
  }

  /** The same of a reading. */
  static void check(String text, Reading reading) {
    assertThat(Roles.of(text, reading).faults()).as(text).isEmpty();
    Set<String> ids = new HashSet<>();
    int last = 0;
    for (Finding finding : reading.findings()) {
      assertThat(ids.add(finding.id())).as(text).isTrue();
      int at = place(finding.source());
      assertThat(at).as(text).isGreaterThanOrEqualTo(last);
      last = at;
    }
    for (Finding finding : reading.findings()) {
      finding.partOf().ifPresent(id -> assertThat(ids).as(text).contains(id));
      finding.stretchOf().ifPresent(id -> assertThat(ids).as(text).contains(id));
    }
    for (Heading heading : reading.outline()) {
      assertThat(heading.end()).as(text).isBetween(heading.start() + 1, text.length());
    }
    for (Diagnostic diagnostic : reading.diagnostics()) {
      assertThat(diagnostic.end()).as(text).isBetween(diagnostic.start() + 1, text.length());
    }
  }

  private static Reading read(TargetParser parser, String text) {
    try {
      return parser.read(text);
    } catch (RuntimeException e) {
      throw new AssertionError("reading failed: " + text, e);
    }
  }

  private static int place(Source source) {
    return source.quantity().map(span -> span.start()).orElse(source.start());
  }
}
