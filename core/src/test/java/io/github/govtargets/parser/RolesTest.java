package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Mention;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of every report has a role or a reason. */
class RolesTest {
  private static final int REPORTS = 130;

  @Test
  void everyNumberOfEveryReportIsAccountedFor() {
    TargetParser parser = TargetParser.standard();
    List<String> faults = new ArrayList<>();
    List<String> names = Corpus.reports();
    for (String name : names) {
      String text = Corpus.report(name);
      Roles roles = Roles.of(text, parser.read(text));
      roles.faults().forEach(fault -> faults.add(name + ": " + fault));
      if (roles.unread() * 50 > roles.runs()) {
        faults.add(name + ": " + roles.unread() + " of " + roles.runs() + " unread");
      }
    }
    assertThat(names).hasSizeGreaterThanOrEqualTo(REPORTS);
    assertThat(faults).isEmpty();
  }

  @Test
  void numbersWithoutARoleAreSeen() {
    String text = "2022年安河县政府工作报告\n一、2022年工作目标\n地区生产总值增长7%以上。\n";
    Reading reading = TargetParser.standard().read(text);
    assertThat(Roles.of(text, reading).faults()).isEmpty();
    assertThat(Roles.of(text, reading).runs()).isEqualTo(3);
    Reading bare = Reading.builder().build();
    assertThat(Roles.of(text, bare).faults()).hasSize(3);
    Mention twice = mention(text, text.indexOf('7'), MentionReason.UNREAD);
    List<Mention> mentions = new ArrayList<>(reading.mentions());
    mentions.add(twice);
    Roles both =
        Roles.of(
            text,
            Reading.builder().addAllFindings(reading.findings()).addAllMentions(mentions).build());
    assertThat(both.faults()).hasSize(1).first().asString().startsWith("both a role and a mention");
    assertThat(both.unread()).isEqualTo(1);
  }

  private static Mention mention(String text, int at, MentionReason reason) {
    return Mention.builder()
        .start(at)
        .end(at + 1)
        .text(text.substring(at, at + 1))
        .reason(reason)
        .build();
  }
}
