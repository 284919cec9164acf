package io.github.govtargets.internal;

import io.github.govtargets.model.Absence;
import io.github.govtargets.model.Assigned;
import io.github.govtargets.model.Condition;
import io.github.govtargets.model.Grade;
import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.RoleName;
import io.github.govtargets.model.Stage;
import java.util.List;

/** Reads conditions in words alone: 完成上级下达任务, 不发生规模性返贫, 达到Ⅲ类及以上, 建成投用. */
final class WordedReader {
  private static final WordList ADVERB = WordTable.CONDITIONS.list("workadverb");
  private static final WordList PUSH = WordTable.CONDITIONS.list("workpush");
  private static final WordList TO_COME = WordTable.RULES.list("tocome");
  private static final WordList ALONE = WordTable.CONDITIONS.list("stagealone");
  private static final WordList SET_WHAT = WordTable.CONDITIONS.list("setwhat");
  private static final long NO_NOUN =
      Tag.bits(Tag.STOP_VERB, Tag.ACT, Tag.LIGHT, Tag.CAUSATIVE, Tag.PREP, Tag.TO, Tag.GROW);
  private static final int SHORTEST_WORK = 3;
  private static final int LONGEST_WORK = 40;

  private final Tokens tokens;
  private final Clause clause;
  private final WorkNames works;
  private final ComparedNames compared;

  WordedReader(Clause clause) {
    this.tokens = clause.tokens;
    this.clause = clause;
    this.works = new WorkNames(tokens, clause.names);
    this.compared = new ComparedNames(clause);
  }

  /** Reads the condition at {@code token}; gives the token behind it, or {@code token} for none. */
  int read(int token) {
    char[] text = tokens.text;
    int at = tokens.start(token);
    int to = tokens.end(clause.limit - 1);
    Found<Assigned> assigned = AssignedReader.read(text, at, to);
    if (assigned != null) {
      Assigned value = assigned.value().withWording(wording(token, assigned.end()));
      return said(token, assigned, value.withBy(written(assigned, value.by())), true);
    }
    Found<Absence> absence = AbsenceReader.read(text, at, to);
    if (absence != null) {
      return absence(token, absence);
    }
    Found<Grade> grade = GradeReader.read(text, at, to);
    if (grade != null) {
      Grade value = grade.value().withWording(wording(token, grade.end()));
      return said(token, grade, value.withGrade(written(grade, value.grade())), false);
    }
    Found<Stage> stage = MilestoneReader.reached(text, at, to);
    if (stage != null) {
      return reached(token, stage);
    }
    return built(token, to);
  }

  /** 安河大桥建成通车, 北江大桥、南山隧道等项目开工: a stage and the works before it. */
  private int reached(int token, Found<Stage> stage) {
    int at = tokens.start(token);
    boolean first =
        clause.region == clause.segment
            || clause.isUnused()
            || tokens.kind(clause.region) == Tokens.LIST;
    boolean comes = TO_COME.ends(tokens.text, Math.max(0, at - 4), at);
    // 早落地、快投产; but 尽快投产
    boolean slogan = at > 1 && "早快".indexOf(tokens.text[at - 1]) >= 0 && tokens.text[at - 2] != '尽';
    if (!first || comes || slogan) {
      return token;
    }
    int to = clause.times.before(token);
    int end = tokens.start(to);
    while (to > clause.region && (tokens.has(to - 1, Tag.LIGHT) || tokens.is(to - 1, ADVERB))) {
      // 安河大桥实现通车
      to--;
    }
    Predicate none = Predicate.read(tokens, to, to);
    int from = Opening.end(tokens, clause.region, to);
    Region region = Region.whole(tokens, tokens.is(from, PUSH) ? from + 1 : from, to, none);
    boolean listed = region.listFrom < region.listTo;
    boolean fits =
        listed
            || !region.isEmpty()
                && tokens.end(region.to - 1) - tokens.start(region.from) >= SHORTEST_WORK;
    boolean named = region.list || tokens.start(to) < end || works.isWork(tokens.start(to));
    if (!fits || !named) {
      return token;
    }
    List<Name> subject = works.of(region);
    return subject.isEmpty()
        ? token
        : drafts(token, stage, milestone(token, stage), subject, stage.end());
  }

  /** 建成雄商、济滨高铁, 投用枣庄机场: a stage verb and the work that it is said of. */
  private int built(int token, int to) {
    Found<Stage> stage = MilestoneReader.verb(tokens.text, tokens.start(token), to);
    if (stage == null || makes(token)) {
      return token;
    }
    int from = token + 1;
    int end = from;
    while (end < clause.limit
        && !tokens.isQuantity(end)
        && tokens.kind(end) != Tokens.COMMA
        && tokens.kind(end) != Tokens.SEMICOLON
        && tokens.kind(end) != Tokens.COLON) {
      end++;
    }
    boolean whole =
        from < end
            && tokens.kind(from) != Tokens.LIST
            // 建成开放式大厅
            && tokens.text[tokens.start(from)] != '式'
            && !tokens.startsWith(tokens.start(from), "一批")
            && !(tokens.is(token, ALONE) && !Region.opens(tokens, clause.region, token))
            && (end >= clause.limit || !tokens.isQuantity(end))
            && tokens.end(end - 1) - tokens.start(from) <= LONGEST_WORK
            && tokens.end(end - 1) - tokens.start(from) >= SHORTEST_WORK
            && works.isWork(tokens.start(from), tokens.end(end - 1));
    if (!whole) {
      return token;
    }
    Predicate none = Predicate.read(tokens, end, end);
    List<Name> named = works.built(Region.whole(tokens, from, end, none));
    if (named.isEmpty()) {
      return token;
    }
    Milestone built = milestone(token, stage);
    Found<Milestone> found =
        new Found<>(built, tokens.end(end - 1), tokens.start(from), tokens.end(end - 1));
    return drafts(token, found, built, named, stage.end());
  }

  /** 将华龙路建成样板路: what is built into something else is no work of that name. */
  private boolean makes(int token) {
    // not 今年将建成华龙路
    for (int i = token - 2; i >= clause.segment; i--) {
      if (tokens.is(i, "将") || tokens.is(i, "把")) {
        return true;
      }
    }
    return false;
  }

  private String written(Found<?> found, String value) {
    return found.nameStart() < found.nameEnd()
        ? clause.names.written(found.nameStart(), found.nameEnd())
        : value;
  }

  private int said(int token, Found<?> found, Condition condition, boolean carries) {
    int to = clause.times.before(token);
    Predicate none = Predicate.read(tokens, to, to);
    Region region = Region.whole(tokens, clause.region, to, none);
    List<Name> subject = List.of();
    // 水质达到Ⅲ类
    boolean listed = region.listFrom < region.listTo;
    int shortest = found.value() instanceof Grade || listed ? 2 : SHORTEST_WORK;
    if (!region.isEmpty() && fits(region, shortest)) {
      subject =
          listed ? compared.members(region) : clause.names.members(region.from, region.to, false);
    } else if (carries) {
      subject = set(found);
    }
    if (subject.isEmpty() && carries && region.isEmpty()) {
      subject = clause.named.isEmpty() ? before() : clause.subjects;
    }
    return subject.isEmpty() ? token : drafts(token, found, condition, subject, found.end());
  }

  /**
   * 二氧化硫、氨氮减排幅度，完成国家下达任务: the nouns of the part before that end in what can be measured; none of
   * 抢抓机遇，完成会议确定的任务.
   */
  private List<Name> before() {
    if (!clause.isFirst()) {
      return List.of();
    }
    int end = clause.segment - 1;
    int from = Opening.end(tokens, clause.previous, end);
    Predicate none = Predicate.read(tokens, end, end);
    Region region = Region.whole(tokens, from, end, none);
    boolean noun = region.from == from && region.to == end && !region.hasVerb();
    for (int i = from; i < end; i++) {
      noun &= !tokens.has(i, NO_NOUN);
    }
    return noun && fits(region, SHORTEST_WORK) && isMeasure(end - 1)
        ? clause.names.members(from, end, false)
        : List.of();
  }

  private boolean isMeasure(int token) {
    return CountExclusion.isTotal(tokens, token)
        || tokens.has(token, Tag.bits(Tag.BINDING, Tag.ANTICIPATORY))
        || tokens.startsWith(tokens.end(token) - 2, "指标");
  }

  /** 完成省下达的节能减排任务: what the body set stands between 的 and 任务. */
  private List<Name> set(Found<?> found) {
    int from = found.nameEnd();
    while (from < found.end() && tokens.text[from] != '的') {
      from++;
    }
    for (int at = from + 1; at < found.end(); at++) {
      if (SET_WHAT.end(tokens.text, at, found.end()) > at) {
        boolean names = at - from > SHORTEST_WORK && "度项内".indexOf(tokens.text[at - 1]) < 0;
        return names ? List.of(clause.names.between(from + 1, at)) : List.of();
      }
    }
    return List.of();
  }

  /** A work or an indicator has a name of some length, without numbers and commas. */
  private boolean fits(Region region, int shortest) {
    for (int i = region.from; i < region.to; i++) {
      if (tokens.isQuantity(i)) {
        return false;
      }
    }
    return tokens.end(region.to - 1) - tokens.start(region.from) >= shortest;
  }

  private int absence(int token, Found<Absence> found) {
    Name event = clause.names.between(found.nameStart(), found.nameEnd());
    if (event.key().isBlank()) {
      return token;
    }
    Absence value = found.value().withWhat(event.name()).withWording(wording(token, found.end()));
    return drafts(token, found, value, List.of(event), found.end());
  }

  private int drafts(
      int token, Found<?> found, Condition condition, List<Name> subject, int wordsEnd) {
    int end = token;
    while (end < clause.limit && tokens.start(end) < found.end()) {
      end++;
    }
    for (Name name : subject) {
      Draft draft = new Draft(name, clause.section);
      draft.condition = condition;
      draft.at = tokens.start(token);
      draft.atEnd = wordsEnd;
      draft.end = found.end();
      draft.role(RoleName.STATE, draft.at, draft.atEnd);
      clause.finish(draft);
    }
    return clause.follow(subject, end);
  }

  private Milestone milestone(int token, Found<Stage> stage) {
    Milestone read = MilestoneReader.milestone(tokens.text, tokens.start(token), stage);
    return read.withWording(wording(token, stage.end()));
  }

  private String wording(int token, int end) {
    return clause.names.written(tokens.start(token), end);
  }

  /** The readers' first words, for the dictionary. */
  static void addTo(Vocabulary vocabulary) {
    for (String tag : WordTable.CONDITIONS.tags()) {
      if (tag.equals("absence")
          || tag.equals("absencenone")
          || tag.startsWith("assigned")
          || tag.startsWith("grade")
              && !tag.startsWith("gradepost")
              && !tag.startsWith("gradeword")
              && !tag.startsWith("gradeunit")
          || tag.startsWith("stage:")
          || tag.equals("foot")) {
        for (String word : WordTable.CONDITIONS.list(tag).words()) {
          vocabulary.add(word, Tag.CONDITION);
        }
      }
    }
  }
}
