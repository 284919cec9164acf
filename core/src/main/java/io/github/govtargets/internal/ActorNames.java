package io.github.govtargets.internal;

import java.util.ArrayList;
import java.util.List;

/** What each of those before a verb has: 新增就业、新增贷款分别完成年计划的118%、248%, 东安、西和分别实现税收2亿元、1亿元. */
final class ActorNames {
  private static final long NO_ACTOR = Tag.bits(Tag.EACH, Tag.RESPECTIVELY, Tag.ADVERB);

  private final Tokens tokens;
  private final Names names;

  ActorNames(Clause clause) {
    this.tokens = clause.tokens;
    this.names = clause.names;
  }

  /** What the region names, of each of those before its verb. */
  List<Name> all(Region region) {
    int end = region.actorTo;
    while (end > region.actorFrom + 1 && tokens.has(end - 1, NO_ACTOR)) {
      end--;
    }
    Name name = names.of(region.from, region.to);
    List<Name> each = new ArrayList<>();
    for (Name actor : names.bare(region.actorFrom, end)) {
      each.add(names.joined(actor, name));
    }
    return each;
  }

  /**
   * As {@link #all} for a verb that reports a value; none where they are not as many as the values.
   */
  List<Name> each(Region region, int count) {
    if (count < 2
        || region.actorFrom >= region.actorTo
        || !region.hasVerb()
        || !tokens.has(region.verb, Tag.LIGHT)) {
      return List.of();
    }
    List<Name> each = all(region);
    return each.size() == count ? each : List.of();
  }
}
