package io.github.govtargets.assess;

/** How hard a goal binds, as research codes it. */
public enum Constraint {
  /** A floor that is not to be missed: 确保, 以上. */
  HARD,
  /** A mark to come near to: 左右, 5%-6%. */
  SOFT,
  /** The words say neither: a bare 6%. */
  UNMARKED
}
