package io.github.govtargets.assess;

/** How a goal stands before it is due, in the words of those who track it. */
public enum ScheduleStatus {
  /** 完成: what the goal asks for is there. */
  COMPLETED("完成"),
  /** 超进度: more is done than the time that has passed asks for. */
  AHEAD("超进度"),
  /** 达序时进度: as much is done as the time that has passed asks for. */
  ON_SCHEDULE("达序时进度"),
  /** 欠进度: less is done than the time that has passed asks for. */
  BEHIND("欠进度"),
  /** It cannot be told, for a reason that is given. */
  UNDECIDED("无法判断");

  private final String label;

  ScheduleStatus(String label) {
    this.label = label;
  }

  /** {@return the users' own word: 超进度} */
  public String label() {
    return label;
  }
}
