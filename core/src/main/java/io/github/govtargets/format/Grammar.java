package io.github.govtargets.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the parser knows of words, as far as a name could be taken for one. */
final class Grammar {
  private static final int LONGEST = 12;

  /** The tags of the table of conditions that the parser of phrases reads. */
  private static final Pattern OF_CONDITIONS =
      Pattern.compile("(stage|absence|assigned|set|grade|parity|rankafter|verbnoun|measures).*");

  private static final Map<String, Set<Use>> USES = new HashMap<>();

  /** Every word of either table. */
  private static final Set<String> WORDS = new HashSet<>();

  private static final Map<String, List<String>> BY_TAG = new HashMap<>();

  static {
    read("internal/words.tsv", true);
    read("internal/conditions.tsv", false);
  }

  private Grammar() {}

  /** What a word is for, where it stands at an edge of a name. */
  enum Use {
    /** It is passed over, or means something, in front of a name: 力争, 全区, 年均. */
    FRONT,
    /** It is an action in front of a name: 新建. */
    ACTION,
    /** It says how firmly a goal is meant. */
    FIRM,
    /** It belongs to what is said behind a name: 增长, 同比, 约. */
    BACK,
    /** It joins two words: 和. */
    JOINT,
    /** Anything else. */
    PLAIN
  }

  private static Set<Use> uses(String tag) {
    switch (tag) {
      case "act":
      case "light":
      case "honour":
        return tag.equals("light")
            ? EnumSet.of(Use.ACTION, Use.BACK, Use.FRONT)
            : EnumSet.of(Use.ACTION, Use.FRONT);
      case "add":
        return EnumSet.of(Use.ACTION, Use.FRONT);
      case "ensure":
      case "strive":
        return EnumSet.of(Use.FIRM, Use.FRONT, Use.BACK);
      case "time":
        return EnumSet.of(Use.FRONT, Use.BACK);
      case "scope":
      case "among":
      case "past":
        return EnumSet.of(Use.FRONT);
      case "conj":
        return EnumSet.of(Use.FRONT, Use.JOINT);
      case "adverb":
      case "each":
      case "respectively":
      case "yearly":
      case "everyyear":
      case "cumulative":
      case "estimated":
        return EnumSet.of(Use.FRONT, Use.BACK);
      case "grow":
      case "rateup":
      case "ratedown":
      case "fall":
      case "rise":
      case "to":
      case "keep":
      case "at":
      case "share":
      case "samePeriod":
      case "previousYear":
      case "previousPeriod":
      case "comparable":
      case "sameScope":
      case "nominal":
      case "real":
      case "constantPrice":
      case "pre>":
      case "pre>=":
      case "pre<=":
      case "pre<":
      case "pre~":
        return EnumSet.of(Use.BACK);
      default:
        return EnumSet.of(Use.PLAIN);
    }
  }

  private static void read(String table, boolean tagged) {
    for (String line : Tables.lines(table)) {
      int tab = line.indexOf('\t');
      String tag = line.substring(0, tab);
      if (!tagged && !OF_CONDITIONS.matcher(tag).matches()) {
        continue;
      }
      for (String word : line.substring(tab + 1).split(" ", -1)) {
        WORDS.add(word);
        BY_TAG.computeIfAbsent(tag, key -> new ArrayList<>()).add(word);
        if (tagged) {
          USES.computeIfAbsent(word, key -> EnumSet.noneOf(Use.class)).addAll(uses(tag));
        }
      }
    }
  }

  /** Whether some word of the tables that is {@code tag} stands anywhere in {@code text}. */
  static boolean contains(String text, String tag) {
    for (String word : BY_TAG.getOrDefault(tag, List.of())) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} begins with a word of the tag. */
  static boolean startsWithTag(String text, String tag) {
    for (String word : BY_TAG.getOrDefault(tag, List.of())) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} ends with a word of the tag. */
  static boolean endsWithTag(String text, String tag) {
    for (String word : BY_TAG.getOrDefault(tag, List.of())) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tables hold a word that {@code text} ends with. */
  static boolean endsWithWord(String text) {
    for (int start = 0; start < text.length(); start++) {
      if (WORDS.contains(text.substring(start))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has one of the tags. */
  static boolean isAny(String word, String... tags) {
    for (String tag : tags) {
      if (BY_TAG.getOrDefault(tag, List.of()).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has no tags but these. */
  static boolean isOnly(String word, String... tags) {
    for (Map.Entry<String, List<String>> row : BY_TAG.entrySet()) {
      if (row.getValue().contains(word)
          && !row.getKey().contains(":")
          && !List.of(tags).contains(row.getKey())) {
        return false;
      }
    }
    return true;
  }

  static boolean has(String word, Use use) {
    Set<Use> uses = USES.get(word);
    return uses != null && uses.contains(use);
  }

  /** Whether the longest word that {@code text} begins with has the use. */
  static boolean startsWith(String text, Use use) {
    for (int end = Math.min(LONGEST, text.length()); end > 0; end--) {
      String word = text.substring(0, end);
      if (USES.containsKey(word)) {
        return has(word, use);
      }
    }
    return false;
  }

  /** Whether the longest word that {@code text} ends with has the use. */
  static boolean endsWith(String text, Use use) {
    for (int start = Math.max(0, text.length() - LONGEST); start < text.length(); start++) {
      String word = text.substring(start);
      if (USES.containsKey(word)) {
        return has(word, use);
      }
    }
    return false;
  }

  /** Whether a longer word than the last of {@code before} begins where that does. */
  static boolean runsOn(String before, String behind) {
    for (int start = 0; start < before.length(); start++) {
      String last = before.substring(start);
      if (start == 0 || USES.containsKey(last)) {
        for (int on = 1; on <= Math.min(LONGEST, behind.length()); on++) {
          if (WORDS.contains(last + behind.substring(0, on))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a word of the tables would run over the place where two texts meet. */
  static boolean straddles(String before, String behind) {
    int longest = Math.min(LONGEST - 1, before.length());
    for (int back = 1; back <= longest; back++) {
      String head = before.substring(before.length() - back);
      for (int on = 1; on <= Math.min(LONGEST - back, behind.length()); on++) {
        if (WORDS.contains(head + behind.substring(0, on))) {
          return true;
        }
      }
    }
    return false;
  }
}
