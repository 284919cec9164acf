package io.github.govtargets.internal;

import io.github.govtargets.model.Firmness;
import io.github.govtargets.model.Part;
import io.github.govtargets.model.RoleName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading of a sentence stands, and what a clause hands on to the next: indicator, verb,
 * firmness, time. A sentence has clauses (between semicolons), a clause has parts (between commas).
 */
final class Clause {
  private static final int LONGEST_NAME = 32;

  final Tokens tokens;
  final Names names;
  final Drafts drafts;
  final int reportYear;

  Section section = Section.of(0, Part.OTHER, 2000);

  /** First token of the sentence. */
  int sentence;

  /** Behind the last token of the sentence. */
  int limit;

  /** First token that the next value's words may hold. */
  int region;

  /** First token of the clause part. */
  int segment;

  /** First token of the clause part before this one; {@code segment} where there is none. */
  int previous;

  List<Name> subjects = List.of();

  /** The names of a list of items so far: what 分别 and 均 without names of their own take up. */
  List<Name> series = new ArrayList<>();

  int verb = -1;
  int verbEnd = -1;

  /** An item stands before in this clause part: its verb holds for the next, too. */
  boolean listed;

  @Nullable Draft last;

  /** 其中 was said: what follows is a part of {@code whole}. */
  boolean among;

  private @Nullable Draft whole;
  private Firmness firmness = Firmness.PLAIN;
  private int firmToken = -1;
  private boolean firmUsed;
  private @Nullable TimeExpression time;
  private boolean past;
  private boolean fact;
  private boolean estimated;

  /** The value that a change starts at, 从47.5%, and the token of 从. */
  @Nullable Amount fromValue;

  int fromToken = -1;

  Clause(Tokens tokens, Names names, Drafts drafts, int reportYear) {
    this.tokens = tokens;
    this.names = names;
    this.drafts = drafts;
    this.reportYear = reportYear;
  }

  void startSentence(int from, int to, Section part) {
    section = part;
    sentence = from;
    limit = to;
    time = null;
    subjects = List.of();
    series = new ArrayList<>();
    last = null;
    startClause(from);
  }

  void startClause(int from) {
    region = from;
    segment = from;
    previous = from;
    past = false;
    fact = false;
    verb = -1;
    listed = false;
    whole = null;
    among = false;
    firmness = Firmness.PLAIN;
    firmToken = -1;
    firmUsed = false;
    estimated = false;
    fromValue = null;
    if (time != null && !time.lasting()) {
      time = null;
    }
  }

  /** A modal without an item of its own and a passing time end with their clause part. */
  void startPart(int from) {
    if (firmToken >= 0 && !firmUsed && hasText(firmToken + 1, from - 1)) {
      firmness = Firmness.PLAIN;
      firmToken = -1;
    }
    TimeExpression said = time;
    if (said != null
        && !said.lasting()
        && said.from() >= segment
        && !Region.opens(tokens, said.to(), from - 1)) {
      time = null;
    }
    firmUsed = false;
    fact = false;
    region = from;
    fromToken = -1;
    previous = segment;
    segment = from;
    fromValue = null;
    listed = false;
  }

  private boolean hasText(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.TEXT && tokens.length(i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of a word that says how firm, how sure or when. */
  void note(int token) {
    if (tokens.has(token, Tag.ENSURE) || tokens.has(token, Tag.STRIVE)) {
      firmness = tokens.has(token, Tag.ENSURE) ? Firmness.ENSURE : Firmness.STRIVE;
      firmToken = token;
      firmUsed = false;
    }
    if (tokens.has(token, Tag.ESTIMATED)) {
      estimated = true;
    }
    if (tokens.has(token, Tag.PAST) && !compares(token - 1)) {
      fact = !acted(token);
    }
    if (tokens.is(token, "今年")) {
      past = false;
    }
  }

  private boolean compares(int token) {
    return token >= 0 && (tokens.is(token, "比") || tokens.is(token, "较") || tokens.is(token, "从"));
  }

  /** 支持已经确定建设的32个聚集区: 已经 behind a verb belongs to its object. */
  private boolean acted(int token) {
    for (int i = segment; i < token; i++) {
      if (tokens.has(i, Tag.bits(Tag.ACT, Tag.CAUSATIVE))) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of a time; gives the token behind it. */
  int time(TimeExpression read) {
    if (!compares(read.from() - 1)) {
      past |= read.past();
      time = read;
      if (Region.opens(tokens, region, read.from())) {
        region = Math.max(region, read.to());
      }
    }
    return Math.max(read.to(), read.from() + 1);
  }

  /** Goes on behind an item. */
  int follow(List<Name> named, int next) {
    subjects = named;
    firmUsed = true;
    region = next;
    return next;
  }

  /** What every draft takes from its clause: kind, firmness, time, links, span. */
  void finish(Draft draft) {
    draft.goal = isGoal();
    draft.estimated = estimated;
    draft.role(RoleName.INDICATOR, draft.name.start(), draft.name.end());
    if (firmToken >= 0) {
      draft.firmness = firmness;
      draft.firmStart = tokens.start(firmToken);
      draft.firmEnd = tokens.end(firmToken);
      draft.role(RoleName.FIRMNESS, draft.firmStart, draft.firmEnd);
    }
    TimeExpression said = time;
    if (said != null && said.due() && draft.goal) {
      draft.due = said;
      draft.role(RoleName.DEADLINE, said.start(), said.end());
    } else if (said != null) {
      draft.period = said;
      draft.role(RoleName.PERIOD, said.start(), said.end());
    }
    link(draft);
    draft.end = Math.max(draft.end, draft.atEnd);
    last = draft;
    drafts.add(draft);
  }

  private void link(Draft draft) {
    if (!among) {
      whole = draft;
    } else if (whole != null) {
      draft.partOf = whole;
    }
    Draft before = last;
    if (before != null
        && before.name.key().equals(draft.name.key())
        && draft.goal
        && draft.firmness == Firmness.STRIVE
        && before.firmness != Firmness.STRIVE
        && before.basis == draft.basis) {
      draft.stretchOf = before;
    }
  }

  private boolean isGoal() {
    boolean open = !past && !fact;
    switch (section.part()) {
      case REVIEW:
        return false;
      case GOALS:
      case PLAN:
        return open || firmToken >= 0;
      default:
        return open && (firmToken >= 0 || time != null && time.due());
    }
  }

  /** 居民消费价格逐步回落，全年涨幅6.5%: the subject stands in the clause part before. */
  List<Name> before() {
    if (segment - 1 <= previous) {
      return List.of();
    }
    Predicate none = Predicate.read(tokens, previous, previous);
    Region read = Region.read(tokens, previous, segment - 1, none);
    long ends =
        Tag.bits(
            Tag.STOP_VERB,
            Tag.ADVERB,
            Tag.RATE_UP,
            Tag.RATE_DOWN,
            Tag.TO,
            Tag.GROW,
            Tag.FALL,
            Tag.KEEP);
    int to = read.from;
    while (to < read.to && !tokens.has(to, ends) && !tokens.isQuantity(to)) {
      to++;
    }
    boolean fits = to > read.from && tokens.end(to - 1) - tokens.start(read.from) <= LONGEST_NAME;
    return fits ? List.of(names.of(read.from, to)) : List.of();
  }
}
