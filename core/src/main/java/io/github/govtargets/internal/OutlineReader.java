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
  private static final int HEAD = 48;

  /** Letters in which a sentence may name the goals that it opens; those of 目标是. */
  private static final int FAR = 160;

  private static final int GOALS = 3;

  /** Letters of 报告一. */
  private static final int TITLE = 3;

  /** Letters that a heading or an opening sentence may begin with; or 目标 stands in it. */
  private static final CharSet CUES = new CharSet("一二三四五六七八九十第（“今这做对过刚回各报名附注【[分上下相有《责扫打关版网主联浏特尤到");

  private final Tokens tokens;
  private final int year;
  private final List<Section> sections = new ArrayList<>();
  private final List<int[]> headings = new ArrayList<>();

  private final AnnexReader annex;
  private final ReviewTurns turns;
  private final LookingBack lookingBack;
  private final PartHeading heads;
  private final PartSentence sentences;

  OutlineReader(Tokens tokens, int year) {
    this.tokens = tokens;
    this.year = year;
    this.annex = new AnnexReader(tokens);
    this.turns = new ReviewTurns(year);
    this.lookingBack = new LookingBack(year);
    PlanParts plans = new PlanParts(year);
    this.heads = new PartHeading(year, turns, plans);
    this.sentences = new PartSentence(tokens, year, turns, plans, heads);
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
      if (kind == Tokens.LIST && tokens.startsWith(tokens.start(token) - TITLE, "报告一")) {
        add(heads.read(token, head(tokens.start(token) - 1)));
      }
      start |= kind == Tokens.BREAK || kind == Tokens.STOP;
    }
    quietFront();
    dropHidden();
    return sections;
  }

  /** The letters of a sentence from {@code from} on: 一、2022年工作回顾 glued to 政府工作报告. */
  private String head(int from) {
    int end = from;
    while (end < tokens.text.length && end - from < HEAD && !endsSentence(tokens.text[end])) {
      end++;
    }
    return new String(tokens.text, from, end - from);
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

  /**
   * What stands before the first part is title and greeting, unless it is long or, as in the news,
   * gives values: then it is the review before the goals, or is told before the review.
   */
  private void quietFront() {
    if (sections.size() > 1) {
      Section next = sections.get(1);
      int length = tokens.start(next.from());
      boolean goals = next.part() == Part.GOALS || next.part() == Part.PLAN;
      int values = values(next.from());
      if (goals && values >= VALUES) {
        sections.set(0, Section.review(0, year));
      } else if (!(values > 0 && tells(length))
          && (length < FRONT || length * 8 < tokens.text.length)) {
        sections.set(0, Section.silent(0, year));
      }
    }
  }

  /** 某某在作政府工作报告时表示，…: whether the front before {@code end} tells what was said. */
  private boolean tells(int end) {
    for (int i = 0; i < end; i++) {
      if (tokens.text[i] == '告' && tokens.startsWith(i + 1, "时")) {
        return true;
      }
    }
    return false;
  }

  /** How many rates and amounts of money stand before {@code end}. */
  private int values(int end) {
    int values = 0;
    for (int token = 0; token < end; token++) {
      if (tokens.isQuantity(token)) {
        char unit = tokens.text[tokens.amount(token).end - 1];
        values += unit == '%' || unit == '元' ? 1 : 0;
      }
    }
    return values;
  }

  private static final int FRONT = 2500;
  private static final int VALUES = 3;

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
    while (end < text.length && end - from < HEAD && !endsSentence(text[end])) {
      cued = cued || end > from && cues(text, end);
      end++;
    }
    boolean whole = end >= text.length || text[end] == '\n';
    if (!(broken && whole) && !heads.isMixed() && !cued) {
      Section far = farther(token, end);
      add(far == null && broken ? turns.end(token, last()) : far);
      return;
    }
    String head = new String(text, from, end - from);
    int number = HeadLine.number(head);
    boolean quiet = last().silent();
    boolean closes = !quiet && annex.opens(head, from, last());
    boolean addresses = head.startsWith("各位代表") || head.startsWith("各位委员");
    if (addresses || whole && head.endsWith("：") && !closes) {
      sentences.label(head);
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
                && !(quiet && number == 0 && !heads.reviews(head))
            ? heads.read(token, head)
            : null;
    if (read == null && !quiet) {
      read = sentences.read(token, head, last().part());
      read = read == null ? farther(token, end) : read;
    }
    if (read == null) {
      turn(token, head, opensParagraph(token));
    }
    add(read);
  }

  /** 目标, or who says what follows: 某某说：2010年. */
  private static boolean cues(char[] text, int at) {
    char c = text[at];
    return c == '标' && text[at - 1] == '目'
        || (c == '，' || c == '：') && "说示绍出称露".indexOf(text[at - 1]) >= 0;
  }

  private static boolean endsSentence(char c) {
    return c == '\n' || c == '。' || c == '；';
  }

  /** 坚持…，加快…，提出今年的预期目标是: what a sentence opens whose goals stand far behind its start. */
  private @Nullable Section farther(int token, int end) {
    char[] text = tokens.text;
    int from = tokens.start(token);
    int stop = Math.min(text.length, from + FAR);
    for (int i = end - 1; end - from == HEAD && i + 1 < stop && !endsSentence(text[i]); i++) {
      if (text[i] == '目' && text[i + 1] == '标') {
        int start = Math.max(from, i - HEAD);
        int behind = Math.min(text.length, i + GOALS);
        return last().silent()
            ? null
            : sentences.goals(token, new String(text, start, behind - start), last().part());
      }
    }
    return null;
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
}
