package io.github.govtargets.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The works that a stage is said of: each of 安河大桥、南山隧道等项目; each of 西江、北江大桥, the first completed
 * with the kind of the second. Works without a name, 一批重点项目, are none.
 */
final class WorkNames {
  private static final WordList WORK = WordTable.CONDITIONS.list("work");
  private static final WordList KIND = WordTable.CONDITIONS.list("workkind");
  private static final WordList BATCH = WordTable.CONDITIONS.list("workbatch");
  private static final WordList VAGUE = WordTable.CONDITIONS.list("workvague");
  private static final WordList ADVERB = WordTable.CONDITIONS.list("workadverb");
  private static final WordList BARE = WordTable.CONDITIONS.list("workbare");
  private static final int SHORTEST = 3;

  private final Tokens tokens;
  private final Names names;

  WorkNames(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** The works that the words name. */
  List<Name> of(Region region) {
    if (region.listFrom < region.listTo) {
      List<Name> members = names.bare(region.listFrom, region.listTo);
      return region.isEmpty() ? completed(members) : headed(members, kind(region));
    }
    List<Name> members = names.bare(region.from, region.to);
    return members.size() > 1 ? completed(members) : named(members);
  }

  /** The works behind a verb: 建成西江、北江大桥 are two, 建成指挥中心和办案中心 are one. */
  List<Name> built(Region region) {
    boolean listed = region.listFrom < region.listTo;
    for (int i = region.from; i < region.to && !listed; i++) {
      listed = tokens.kind(i) == Tokens.LIST;
    }
    return listed ? of(region) : named(List.of(names.of(region.from, region.to)));
  }

  /** Whether the letters end in a word for what can be built. */
  boolean isWork(int from, int to) {
    return WORK.ends(tokens.text, from, to);
  }

  /** Whether the letters before {@code end} say a work, or an adverb of what is done to it. */
  boolean isWork(int end) {
    return WORK.ends(tokens.text, 0, end) || ADVERB.ends(tokens.text, 0, end);
  }

  /** 安河大桥整体完工: without the adverb. */
  private Name plain(Name name) {
    int end = ADVERB.start(tokens.text, name.start() + 1, name.end());
    return end < name.end() ? names.between(name.start(), end) : name;
  }

  /** 一批重点技改项目 is 重点技改项目; 一批重点项目 names nothing. */
  private List<Name> named(List<Name> members) {
    List<Name> named = new ArrayList<>(1);
    for (Name member : members) {
      Name name = plain(member);
      int start = BATCH.end(tokens.text, name.start(), name.end());
      if (!BARE.is(tokens.text, plain(start, name.end()), name.end())) {
        named.add(start > name.start() ? names.between(start, name.end()) : name);
      }
    }
    return named;
  }

  /** What kind of works the words behind 等 say: 煤电项目 of 一批重大煤电项目. */
  private Name kind(Region region) {
    Name kind = plain(names.of(region.from, region.to));
    return names.between(plain(kind.start(), kind.end()), kind.end());
  }

  /** Behind 一批, 重大, 重点. */
  private int plain(int from, int end) {
    int start = BATCH.end(tokens.text, from, end);
    for (int next = VAGUE.end(tokens.text, start, end);
        next > start;
        next = VAGUE.end(tokens.text, start, end)) {
      start = next;
    }
    return start;
  }

  /** 大湾、盘南等煤电项目; what is a work by its own name needs no kind. */
  private List<Name> headed(List<Name> members, Name kind) {
    List<Name> headed = new ArrayList<>(members.size());
    for (Name name : members) {
      if (name.key().length() > 1) {
        // but 地铁3、4号线
        headed.add(isWork(name.start(), name.end()) ? name : names.completed(name, kind));
      }
    }
    return headed;
  }

  /** 汕河高速河源段, 龙东河综合整治工程: where the words begin that say what is done to what kind of work. */
  private int kind(Name name, int work) {
    boolean project = tokens.startsWith(work, "工程");
    for (int at = name.start() + 1; at < work; at++) {
      if (project == (KIND.end(tokens.text, at, name.end()) == name.end())
          && KIND.isAt(tokens.text, at)) {
        return at;
      }
    }
    return work;
  }

  /** 西江、北江大桥: the kind of the nearest work behind. */
  private List<Name> completed(List<Name> members) {
    List<Name> completed = new ArrayList<>(members);
    completed.replaceAll(this::plain);
    int kind = 0;
    int kindEnd = 0;
    for (int i = completed.size(); --i >= 0; ) {
      Name name = completed.get(i);
      int start = WORK.start(tokens.text, name.start(), name.end());
      boolean noted = WORK.ends(name.key());
      if (start == name.end() && !noted && kind + 1 < kindEnd) {
        completed.set(i, names.completed(name, names.between(kind, kindEnd)));
      } else if (start < name.end()) {
        kind = kind(name, start);
        kindEnd = name.end();
      }
    }
    // 荣乌、曲港: what nothing tells the kind of
    completed.removeIf(name -> name.key().length() < SHORTEST && !isWork(name.start(), name.end()));
    return completed;
  }
}
