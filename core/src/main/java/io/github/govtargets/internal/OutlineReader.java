package io.github.govtargets.internal;

import io.github.govtargets.model.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a report: what is review, what is goal, of which year or plan. A part starts
 * at a heading (一、2021年工作回顾) or at a sentence that opens it (今年发展主要预期目标是).
 */
final class OutlineReader {
  private static final WordList REVIEW = WordTable.CONDITIONS.list("review");
  private static final WordList GOALS = WordTable.CONDITIONS.list("goals");
  private static final int HEAD = 48;
  private static final int FAR = 160;

  /** A plan that a heading is about stands in its first letters. */
  private static final int PLAN_AT = 6;

  /** Letters that a heading or an opening sentence may begin with; or 目标 stands in it. */
  private static final CharSet CUES = new CharSet("一二三四五六七八九十第（“今这做对过刚回各名附注【[分上下相有《责扫打关版网主联浏");

  private final Tokens tokens;
  private final int year;
  private final List<Section> sections = new ArrayList<>();
  private final List<int[]> headings = new ArrayList<>();

  /**
   * The heading spoke of achievements and of a plan's goals: the plan follows without a heading.
   */
  private boolean mixed;

  private final AnnexReader annex;
  private final ReviewTurns turns;
  private final LookingBack lookingBack;

  OutlineReader(Tokens tokens, int year) {
    this.tokens = tokens;
    this.year = year;
    this.annex = new AnnexReader(tokens);
    this.turns = new ReviewTurns(year);
    this.lookingBack = new LookingBack(year);
  }

  /** The parts in order; the first one starts at 0. */
  List<Section> read() {
    sections.add(Section.of(0, Part.OTHER, year));
    boolean start = true;
    for (int token = 0; token < tokens.size(); token++) {
      byte kind = tokens.kind(token);
      if (start && kind != Tokens.BREAK && kind != Tokens.MARK) {
        line(token);
        start = false;
      }
      boolean marked = kind == Tokens.OPEN || tokens.has(token, Tag.CONDITION);
      if (marked && !last().silent() && annex.startsAt(token, last())) {
        sections.add(Section.silent(token, year));
      }
      if (kind == Tokens.BREAK || kind == Tokens.STOP) {
        start = true;
      }
    }
    quietFront();
    dropHidden();
    return sections;
  }

  /** The lines of an annex or of a page's head and foot are no headings of the report. */
  private void dropHidden() {
    int[] at = {0};
    headings.removeIf(
        heading -> {
          while (at[0] + 1 < sections.size() && sections.get(at[0] + 1).from() <= heading[0]) {
            at[0]++;
          }
          return sections.get(at[0]).hides(heading[0]);
        });
  }

  /** What stands before the first part is title and greeting, unless it is long. */
  private void quietFront() {
    if (sections.size() > 1) {
      int length = tokens.start(sections.get(1).from());
      if (length < FRONT || length * 8 < tokens.text.length) {
        sections.set(0, Section.silent(0, year));
      }
    }
  }

  private static final int FRONT = 2500;

  /** Headings as {first token, end token, level}. */
  List<int[]> headings() {
    return headings;
  }

  private void line(int token) {
    int from = tokens.start(token);
    boolean broken = token == 0 || tokens.kind(token - 1) == Tokens.BREAK;
    add(lookingBack.end(token, broken || opensParagraph(token), last()));
    int end = from;
    char[] text = tokens.text;
    boolean cued = CUES.contains(text[from]) || NumeralReader.isDigit(text[from]);
    while (end < text.length
        && end - from < HEAD
        && text[end] != '\n'
        && text[end] != '。'
        && text[end] != '；') {
      cued |= text[end] == '标' && end > from && text[end - 1] == '目';
      end++;
    }
    boolean whole = end >= text.length || text[end] == '\n';
    if (!(broken && whole) && !mixed && !cued) {
      return;
    }
    String head = new String(text, from, end - from);
    int number = HeadLine.number(head);
    boolean quiet = last().silent();
    boolean closes = !quiet && annex.opens(head, from, last());
    boolean addresses = head.startsWith("各位代表") || head.startsWith("各位委员");
    if (addresses || whole && head.endsWith("：") && !closes) {
      turn(token, addressed(head), true);
      return;
    }
    boolean heading = number != HeadLine.NONE || broken && whole && head.indexOf('，') < 0;
    if (heading
        && broken
        && (whole || number == HeadLine.SUB && HeadLine.runsIn(text, from, end))) {
      int endToken = token;
      while (endToken < tokens.size() && tokens.start(endToken) < end) {
        endToken++;
      }
      headings.add(new int[] {token, endToken, HeadLine.level(number)});
    }
    if (closes) {
      sections.add(Section.silent(token, year));
      return;
    }
    Section read =
        (heading || HeadLine.glued(head))
                && number != HeadLine.SUB
                && !(quiet && number == 0 && !reviews(head))
            ? byHeading(token, head)
            : null;
    if (read == null && !quiet) {
      read = bySentence(token, head);
    }
    if (read == null) {
      turn(token, head, opensParagraph(token));
    }
    add(read);
  }

  private void turn(int token, String head, boolean paragraph) {
    Section other = turns.turn(token, head, paragraph, last());
    add(other == null ? lookingBack.turn(token, head, last()) : other);
  }

  private Section last() {
    return sections.get(sections.size() - 1);
  }

  private void add(@Nullable Section section) {
    if (section != null) {
      sections.add(section);
    }
  }

  /** A line that begins a report anew, behind the foot of the one before. */
  private boolean reviews(String head) {
    boolean dated = head.indexOf('年') == 4 && HeadLine.yearOf(head) == year - 1;
    return head.contains("回顾") || dated && last(head, REVIEW) >= 0;
  }

  /** What is said behind 各位代表，. */
  private static String addressed(String head) {
    int said = 4;
    return head.length() > said && "，,：:！!".indexOf(head.charAt(said)) >= 0
        ? head.substring(said + 1)
        : head;
  }

  private boolean opensParagraph(int token) {
    int before = token - 1;
    while (before >= 0 && tokens.kind(before) == Tokens.MARK) {
      before--;
    }
    return before < 0 || tokens.kind(before) == Tokens.BREAK;
  }

  private @Nullable Section byHeading(int token, String head) {
    String title = HeadLine.title(head);
    if (title.contains("工作报告")) {
      return null;
    }
    int review = last(title, REVIEW);
    int goals = last(title, GOALS);
    int said = HeadLine.yearOf(title);
    int plan = HeadLine.planOf(title);
    boolean works = title.endsWith("工作");
    boolean past = said > 0 && said < year;
    if (title.contains("过去") || works && said == year - 1) {
      return turns.open(token, title);
    }
    boolean reviews = review >= 0;
    mixed = reviews && goals > review && plan > 0 && (title.contains("和") || title.contains("及"));
    if (mixed) {
      return turns.open(token, title.substring(0, review));
    }
    if (reviews && (review > goals || past || title.contains("回顾"))) {
      return turns.open(token, title);
    }
    boolean aimless = goals < 0;
    boolean planned =
        aimless
            && (title.contains("计划")
                || title.contains("规划")
                || title.contains("纲要")
                || HeadLine.number(head) == HeadLine.TOP && said == 0);
    boolean first = said == year && title.indexOf('五') < title.indexOf(String.valueOf(year));
    if (isComing(plan) && (planned || first) && namesPlan(title)) {
      return plan(token, plan);
    }
    if (aimless) {
      boolean ours = works && (said == year || title.contains("今年"));
      return ours ? Section.of(token, Part.GOALS, year) : null;
    }
    if (past) {
      return null;
    }
    if (said == 0 && plan > 0) {
      return plan(token, plan);
    }
    if (said == 0 && (title.contains("今后五年") || title.contains("未来五年"))) {
      return fiveYears(token);
    }
    boolean sure = said >= year || title.contains("今年") || HeadLine.number(head) == HeadLine.TOP;
    return sure ? Section.of(token, Part.GOALS, Math.max(said, year)) : null;
  }

  /** Whether a plan, if any, has not ended before the report's year. */
  private boolean isComing(int plan) {
    return plan > 0 && Plans.last(plan).getYear() >= year;
  }

  private Section plan(int token, int plan) {
    if (Plans.last(plan).getYear() < year) {
      return Section.review(token, year);
    }
    return new Section(
        token, Part.PLAN, Plans.last(plan).getYear(), Plans.first(plan), Plans.last(plan), false);
  }

  /** “十五五”时期工作的主要考虑, 关于“十五五”规划; not “十五五”开局之年. */
  private static boolean namesPlan(String title) {
    int close = title.indexOf('”');
    return title.lastIndexOf('“', PLAN_AT - 1) >= 0
        && !title.startsWith("开", close + 1)
        && !title.startsWith("起", close + 1);
  }

  private Section fiveYears(int token) {
    Section one = Section.of(token, Part.PLAN, year);
    return new Section(token, Part.PLAN, year + 4, one.first(), one.last().plusYears(4), false);
  }

  /** 今年发展主要预期目标是, 建议今年全区…目标为, “十五五”时期经济社会发展主要目标. */
  private @Nullable Section bySentence(int token, String head) {
    Part now = last().part();
    int plan = HeadLine.planOf(head);
    int said = HeadLine.yearOf(head);
    boolean current = head.contains("今年") || said == year;
    boolean aims = head.contains("目标");
    boolean says =
        head.contains("目标是")
            || head.contains("目标为")
            || head.contains("目标：")
            || head.contains("目标:");
    if (head.contains("预期目标")
        && (says && now != Part.PLAN || current)
        && plan == 0
        && !head.contains("完成")) {
      return now == Part.GOALS ? null : Section.of(token, Part.GOALS, year);
    }
    if (current && plan == 0 && says) {
      return now == Part.GOALS ? null : Section.of(token, Part.GOALS, year);
    }
    if (head.startsWith("做好今年")
        || head.startsWith("今年政府工作")
        || head.startsWith("今年工作的总体")
        || head.startsWith("对今年政府工作")
        || head.startsWith("做好" + year + "年")) {
      return now == Part.GOALS ? null : Section.of(token, Part.GOALS, year);
    }
    if (mixed && now == Part.REVIEW) {
      String more =
          new String(
              tokens.text,
              tokens.start(token),
              Math.min(FAR, tokens.text.length - tokens.start(token)));
      int stop = more.indexOf('。');
      more = stop > 0 ? more.substring(0, stop) : more;
      int next = HeadLine.planOf(more);
      if (isComing(next)
          && !more.contains("成就")
          && (more.startsWith("“") || more.contains("目标") || more.contains("纲要"))) {
        mixed = false;
        return plan(token, next);
      }
    }
    if (aims
        && isComing(plan)
        && now != Part.GOALS
        && (head.startsWith("“")
            || head.startsWith("今后")
            || head.contains("主要目标")
            || head.contains("奋斗目标"))) {
      return now == Part.PLAN ? null : plan(token, plan);
    }
    if (aims && now != Part.GOALS && head.startsWith("今后五年")) {
      return fiveYears(token);
    }
    if (now == Part.REVIEW && isComing(plan) && head.charAt(0) == '“' && head.contains("”时期是")) {
      return plan(token, plan);
    }
    if (now == Part.PLAN && (head.startsWith("今年是") || head.startsWith(year + "年是"))) {
      return Section.of(token, Part.GOALS, year);
    }
    if (now == Part.OTHER
        && (head.startsWith("过去的一年")
            || head.startsWith("过去一年")
            || head.startsWith("一年来")
            || head.startsWith("过去五年")
            || head.startsWith("过去的五年")
            || head.startsWith("五年来")
            || head.startsWith("刚刚过去的")
            || head.startsWith("回顾")
            || said == year - 1 && head.startsWith(String.valueOf(year - 1)))) {
      return turns.open(token, head);
    }
    return null;
  }

  private static int last(String title, WordList tag) {
    int last = -1;
    for (String word : tag.words()) {
      last = Math.max(last, title.lastIndexOf(word));
    }
    return last;
  }
}
