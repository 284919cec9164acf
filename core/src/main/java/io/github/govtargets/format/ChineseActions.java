package io.github.govtargets.format;

/** The verb before an indicator: {@code 新建}, {@code 引进和培育}. */
final class ChineseActions {
  private static final String[] JOINTS = {"以及", "和", "及", "与", "并", "或"};

  private ChineseActions() {}

  /** Whether the parser knows the action, in simplified script, where it stands bare. */
  static boolean isPlain(String action) {
    if (isVerb(action)) {
      return true;
    }
    for (String joint : JOINTS) {
      int at = action.indexOf(joint);
      if (at > 0
          && isVerb(action.substring(0, at))
          && isVerb(action.substring(at + joint.length()))
          && !Grammar.straddles(action.substring(0, at), action.substring(at))
          && Grammar.has(joint, Grammar.Use.JOINT)) {
        return true;
      }
    }
    return false;
  }

  /** The first verb of an action that {@link #isPlain}. */
  static String first(String action) {
    if (isVerb(action)) {
      return action;
    }
    for (String joint : JOINTS) {
      int at = action.indexOf(joint);
      if (at > 0 && isVerb(action.substring(0, at))) {
        return action.substring(0, at);
      }
    }
    return action;
  }

  private static boolean isVerb(String word) {
    return Grammar.has(word, Grammar.Use.ACTION) && !Grammar.has(word, Grammar.Use.FIRM);
  }
}
