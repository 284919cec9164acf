package io.github.govtargets.parser;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.MentionReason;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Role;
import io.github.govtargets.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every number of a text is accounted for: each run of digits, found here without the
 * library, lies in roles of findings or in one mention, not in both and not in neither; and every
 * span is exact.
 */
public final class Roles {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)*+");
  private static final Pattern ENTITY = Pattern.compile("&#\\w*$");
  private static final int ROLE = 1;
  private static final int MENTION = 2;
  private static final int UNREAD = 4;

  private final List<String> faults = new ArrayList<>();
  private int runs;
  private int unread;

  private Roles() {}

  public static Roles of(String text, Reading reading) {
    Roles roles = new Roles();
    int[] held = roles.held(text, reading);
    Matcher run = DIGITS.matcher(text);
    while (run.find()) {
      int start = run.start();
      if (!ENTITY.matcher(text.substring(Math.max(0, start - 6), start)).find()) {
        roles.run(text, held, start, run.end());
      }
    }
    return roles;
  }

  private int[] held(String text, Reading reading) {
    int[] held = new int[text.length()];
    for (Finding finding : reading.findings()) {
      Source source = finding.source();
      check(text, source.start(), source.end(), source.text());
      for (Role role : source.roles()) {
        if (role.start() < 0 || role.start() >= role.end()) {
          faults.add("no span: " + role);
        }
        hold(held, role.start(), role.end(), ROLE);
      }
    }
    int last = 0;
    for (Mention mention : reading.mentions()) {
      check(text, mention.start(), mention.end(), mention.text());
      if (mention.start() < last) {
        faults.add("a mention out of order at " + mention.start());
      }
      last = mention.end();
      hold(held, mention.start(), mention.end(), MENTION);
      if (mention.reason() == MentionReason.UNREAD) {
        hold(held, mention.start(), mention.end(), UNREAD);
      }
    }
    return held;
  }

  private void check(String text, int start, int end, String said) {
    if (start < 0 || start >= end || end > text.length()) {
      faults.add("no span: " + start + " to " + end);
    } else if (!text.substring(start, end).equals(said)) {
      faults.add("at " + start + " stands " + text.substring(start, end) + ", not " + said);
    }
  }

  private void hold(int[] held, int start, int end, int mark) {
    if (end > held.length) {
      faults.add("a span ends behind the text: " + end);
    }
    for (int i = Math.max(0, start); i < Math.min(end, held.length); i++) {
      held[i] |= mark;
    }
  }

  private void run(String text, int[] held, int start, int end) {
    runs++;
    int marks = 0;
    boolean whole = true;
    for (int i = start; i < end; i++) {
      marks |= held[i];
      whole &= held[i] != 0;
    }
    boolean both = (marks & ROLE) != 0 && (marks & MENTION) != 0;
    if (!whole || both) {
      String around = text.substring(Math.max(0, start - 12), Math.min(text.length(), end + 8));
      faults.add((both ? "both a role and a mention: " : "in no role: ") + start + " " + around);
    }
    unread += (marks & UNREAD) == 0 ? 0 : 1;
  }

  /** What is wrong. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** How many runs of digits there are. */
  int runs() {
    return runs;
  }

  /** How many of them could not be read. */
  int unread() {
    return unread;
  }
}
