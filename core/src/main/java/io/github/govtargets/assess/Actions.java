package io.github.govtargets.assess;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what is counted was begun or brought about: 新开工740万套 says nothing of 基本建成480万套. */
final class Actions {
  private static final Pattern BEGINNING = Pattern.compile("开工|開工|动工|動工|启动|啟動");

  private Actions() {}

  /** Refuses two actions of which one begins and the other does not. */
  static void check(Optional<String> goal, Optional<String> result) throws Incomparable {
    if (goal.isPresent() && result.isPresent() && begins(goal.get()) != begins(result.get())) {
      throw new Incomparable(
          Grounds.OTHER_BASIS, "the goal counts " + goal.get() + ", the result " + result.get());
    }
  }

  private static boolean begins(String action) {
    return BEGINNING.matcher(action).find();
  }
}
