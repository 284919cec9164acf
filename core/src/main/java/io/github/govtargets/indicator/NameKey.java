package io.github.govtargets.indicator;

import java.util.List;

/**
 * Folds a name so that its spellings compare equal: {@code “城镇 调查失业率”} and {@code 城镇调查失业率}, {@code
 * ＰＭ2.5浓度} and {@code pm2.5浓度}, {@code 劣Ⅴ类水体} and {@code 劣V类水体}, {@code 固定資產投資} and {@code 固定资产投资}.
 * The script is that of {@link Script}.
 */
final class NameKey {
  private static final List<String> SCOPES =
      List.of(
          "全国", "我国", "全省", "我省", "全市", "我市", "全县", "我县", "全区", "我区", "全州", "我州", "全旗", "全盟", "全镇",
          "全乡", "本省", "本市", "本县", "本区");
  private static final String QUOTES = "“”‘’\"'「」『』《》＂＇";
  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  private NameKey() {}

  static String of(String name) {
    int plain = 0;
    while (plain < name.length() && isPlain(name.charAt(plain))) {
      plain++;
    }
    if (plain == name.length()) {
      return name;
    }
    StringBuilder key = new StringBuilder(name.length()).append(name, 0, plain);
    for (int i = plain; i < name.length(); i++) {
      append(key, name.charAt(i));
    }
    return key.toString();
  }

  /** Whether the key may begin with a scope word. */
  static boolean hasScope(String key) {
    return !key.isEmpty() && "全我本".indexOf(key.charAt(0)) >= 0;
  }

  /**
   * The key without a scope word in front: {@code 生产总值} of {@code 全区生产总值}; itself if there is none.
   */
  static String withoutScope(String key) {
    for (String scope : SCOPES) {
      if (key.length() > scope.length() && key.startsWith(scope)) {
        return key.substring(scope.length());
      }
    }
    return key;
  }

  private static void append(StringBuilder key, char c) {
    if (isHan(c)) {
      key.append(Script.simplified(c));
    } else if (c >= 'Ⅰ' && c <= 'Ⅻ') {
      key.append(ROMAN[c - 'Ⅰ']);
    } else if (!isDropped(c)) {
      char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      key.append(Character.toUpperCase(half));
    }
  }

  private static boolean isPlain(char c) {
    return isHan(c) && Script.simplified(c) == c;
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static boolean isDropped(char c) {
    return QUOTES.indexOf(c) >= 0
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
