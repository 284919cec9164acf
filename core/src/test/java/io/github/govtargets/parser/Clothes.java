package io.github.govtargets.parser;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The same text in other clothes: script, width, punctuation and lines, none of which mean
 * anything.
 */
final class Clothes {
  private static final Transliterator TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final String WIDE = "，：；（）！？％．";
  private static final String HALF = ",:;()!?%.";
  private static final Pattern LATIN_NAME =
      Pattern.compile("(?<![A-Za-z0-9.])[0-9.]+(?![A-Za-z0-9.])");

  private Clothes() {}

  /** Changes of script, width and punctuation: each character stays on its line. */
  static Map<String, UnaryOperator<String>> ofLetters() {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("traditional", TRADITIONAL::transliterate);
    all.put("simplified", SIMPLIFIED::transliterate);
    all.put("half-width marks", Clothes::half);
    all.put("full-width digits", Clothes::full);
    return all;
  }

  /** Changes of lines. */
  static Map<String, UnaryOperator<String>> ofLines() {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("CRLF", text -> lines(text).replace("\n", "\r\n"));
    all.put("doubled lines", text -> lines(text).replace("\n", "\n\n"));
    all.put("one line", text -> lines(text).replace("\n", ""));
    all.put("one line with spaces", text -> lines(text).replaceAll("\n+", "\u3000\u3000"));
    all.put("a sentence a line", text -> text.replace("。", "。\n"));
    return all;
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  static String half(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int mark = WIDE.indexOf(c);
      out.append(mark < 0 ? c : HALF.charAt(mark));
    }
    return out.toString();
  }

  private static String full(String text) {
    return LATIN_NAME
        .matcher(text)
        .replaceAll(
            run -> {
              StringBuilder out = new StringBuilder();
              for (char c : run.group().toCharArray()) {
                out.append((char) (c - '!' + '！'));
              }
              return out.toString();
            })
        .replace('%', '％');
  }
}
