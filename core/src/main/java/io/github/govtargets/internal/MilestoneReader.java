package io.github.govtargets.internal;

import io.github.govtargets.model.Milestone;
import io.github.govtargets.model.Stage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stage that a named work reaches: {@code 开工}, {@code 建成通车}, {@code 竣工并投入使用}.
 *
 * <p>Of two stages the later holds. Refuses a stage verb with an object ({@code 建成学校30所}) or as a
 * part of a noun ({@code 验收率}): what follows has to be the end of the phrase or a mark.
 */
final class MilestoneReader {
  /** Stages that one work reaches in one breath: 竣工并投入使用. */
  private static final int MOST = 6;

  private static final Stage[] STAGES = Stage.values();
  private static final WordList CONJ = WordTable.CONDITIONS.list("stageconj");

  private static final WordList NOUNS = WordTable.CONDITIONS.list("stagenoun");
  private static final WordList ANY = WordTable.CONDITIONS.all("stage:");

  /** The words of each stage, by its ordinal. */
  private static final WordList[] WORDS = new WordList[STAGES.length];

  static {
    for (Stage stage : STAGES) {
      String tag = "stage:" + stage.name().toLowerCase(Locale.ROOT);
      WORDS[stage.ordinal()] = WordTable.CONDITIONS.list(tag);
    }
  }

  private MilestoneReader() {}

  /** The milestone whose words begin at {@code at}, or null. */
  static @Nullable Found<Milestone> read(char[] text, int at, int to) {
    Found<Stage> stage = reached(text, at, to);
    return stage == null ? null : Found.of(milestone(text, at, stage), stage.end());
  }

  /** The milestone of a stage that the words at {@code at} say. */
  static Milestone milestone(char[] text, int at, Found<Stage> stage) {
    String wording = new String(text, at, stage.end() - at);
    return Milestone.builder().stage(stage.value()).wording(wording).build();
  }

  /** The stage whose words begin at {@code at} and end a phrase, or null. */
  static @Nullable Found<Stage> reached(char[] text, int at, int to) {
    Stage stage = null;
    int end = at;
    int from = at;
    for (int i = 0; i < MOST; i++) {
      Found<Stage> next = stage(text, from, to);
      if (next == null) {
        break;
      }
      stage = next.value();
      end = next.end();
      from = CONJ.end(text, end, to);
    }
    if (stage == null || !stands(text, end, to)) {
      return null;
    }
    return Found.of(stage, end);
  }

  /**
   * A stage verb before the work that it is said of: 建成, 开工, 投用; null for other stages, and for 运营,
   * which is a noun there: 运营公司.
   */
  static @Nullable Found<Stage> verb(char[] text, int at, int to) {
    Found<Stage> stage = stage(text, at, to);
    boolean governs =
        stage != null
            && !NOUNS.is(text, at, stage.end())
            && (stage.value() == Stage.STARTED
                || stage.value() == Stage.COMPLETED
                || stage.value() == Stage.IN_USE);
    return governs ? stage : null;
  }

  private static @Nullable Found<Stage> stage(char[] text, int at, int to) {
    int end = ANY.end(text, at, to);
    if (end == at) {
      return null;
    }
    int i = 0;
    while (WORDS[i].end(text, at, to) != end) {
      i++;
    }
    return Found.of(STAGES[i], end);
  }

  /** Whether a phrase may end at {@code at}: at the end of the text or before a mark. */
  static boolean stands(char[] text, int at, int to) {
    return at >= to || "，。；、：！？）”\n".indexOf(text[at]) >= 0;
  }
}
